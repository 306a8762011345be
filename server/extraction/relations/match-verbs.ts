/** Clauses against the verbs of the lexicon: "A paid an official visit to B", "B was received by A". */
import type { VerbEntry } from '../lexicon.ts';
import type { Clause } from '../shapes.ts';
import { active } from './active.ts';
import { hasClass } from './class-words.ts';
import { isDiscussion } from './discussion-verb.ts';
import { kindOf } from './ends.ts';
import { passive } from './passive.ts';
import type { Match, Stage } from './reading.ts';
import { AGREEMENT_VERBS } from './verb-classes.ts';
import { toFit, type VerbFit } from './verb-fit.ts';
import { wordsAfter, wordsIn } from './words-after.ts';

/** All that the clauses of a sentence say: of each verb the most demanding pattern that fits. */
export const verbMatches = (stage: Stage): Match[] =>
  stage.clauses.filter((clause) => !isDiscussion(stage.sentence, clause)).flatMap((clause) => matchesOf(stage, clause));

function matchesOf(stage: Stage, clause: Clause): Match[] {
  const stated = clause.voice === 'passive' ? [...agreementBy(stage, clause), ...participleMatches(stage, clause)] : [];
  if (stated.length > 0) return stated;
  for (const entry of entriesFor(stage, clause.verb.lemma)) {
    if (isOfIdiom(stage, clause, entry)) continue;
    const matches = matchesBy(stage, clause, entry);
    if (matches.length > 0) return [...matches, ...namedAgreement(stage, clause, matches)];
  }
  return [];
}

/** "backed out of", "turned down": the particle makes another verb of it, which the plain entry does not mean. */
function isOfIdiom({ context, sentence }: Stage, { verb }: Clause, { words }: VerbEntry): boolean {
  const particle = sentence.tokens[verb.index + 1]?.lower ?? '';
  return words[0] !== particle && context.governors('verb', `${verb.lemma} ${particle}`).includes('denied');
}

/** Entries of the verb all of whose words are in the sentence. */
function entriesFor({ context, sentence }: Stage, lemma: string): readonly VerbEntry[] {
  const said = wordsIn(sentence.tokens);
  const entries = context.lexicon.verbs.get(lemma) ?? [];
  return entries.filter(({ words }) => words.every((word) => said.has(word)));
}

function matchesBy(stage: Stage, clause: Clause, entry: VerbEntry): Match[] {
  const fit = fitFrom(stage, clause, { entry, start: clause.verb.index + 1 });
  if (!fit || (entry.toVerb && !takesClause(stage, clause, fit.end))) return [];
  return clause.voice === 'passive' ? passive(stage, clause, fit) : active(stage, clause, fit);
}

/** "is allied with", "are locked in talks with": patterns of "be" with a participle, which is the verb of the clause here. */
function participleMatches(stage: Stage, clause: Clause): Match[] {
  for (const entry of entriesFor(stage, 'be')) {
    if (entry.words[0] !== clause.verb.lower) continue;
    const fit = fitFrom(stage, clause, { entry, start: clause.verb.index });
    const found = fit ? active(stage, clause, fit) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Undefined where the words of the pattern, or of the class that it needs, do not follow. */
function fitFrom(
  stage: Stage,
  clause: Clause,
  { entry, start }: { entry: VerbEntry; start: number },
): VerbFit | undefined {
  const end = wordsAfter(stage.sentence.tokens, entry.words, { start, isTaken: stage.isTaken });
  return end === undefined || !hasClass(stage, clause, entry) ? undefined : toFit(clause, entry, end);
}

/** "A and B signed the Kapaz Protocol": beside the agreement of the two, each signed what is named. */
function namedAgreement(stage: Stage, { verb, complements, subject }: Clause, [match]: readonly Match[]): Match[] {
  const predicate = AGREEMENT_VERBS[verb.lemma];
  const agreement = complements.find(({ slot }) => kindOf(stage.cast, slot.refs[0] ?? '') === 'AGREEMENT')?.slot;
  if (!match || !predicate || !agreement || !subject || match.predicate !== 'HAS_AGREEMENT_WITH') return [];
  return [{ ...match, predicate, subject, object: agreement, reasons: ['verb', 'named-agreement'] }];
}

/** "The Andes Accord was never ratified by Peru". */
function agreementBy(stage: Stage, clause: Clause): Match[] {
  const { verb, complements, subject } = clause;
  const predicate = AGREEMENT_VERBS[verb.lemma];
  const doer = complements.find(({ preposition, slot }) => preposition === 'by' && slot.use === 'plain')?.slot;
  const [agreement = ''] = subject?.refs ?? [];
  if (!predicate || !doer || !subject || kindOf(stage.cast, agreement) !== 'AGREEMENT') return [];
  return [
    {
      predicate,
      subject: doer,
      object: subject,
      clause,
      trigger: [verb.index, verb.index + 1],
      sense: {},
      reasons: ['verb', 'named-agreement'],
      trust: 0.8,
    },
  ];
}

/** How far behind the pattern an infinitive may begin. */
const TO_WITHIN = 8;

/** An infinitive or a that-clause hangs on the verb: "called on X to withdraw", "demanded that X withdraw". */
function takesClause({ clauses, sentence }: Stage, clause: Clause, end: number): boolean {
  const hangs = clauses.some(
    ({ parent, link, form }) => parent === clause && (form === 'infinitive' || link === 'that'),
  );
  const behind = sentence.tokens.slice(end, end + TO_WITHIN);
  return hangs || behind.some(({ lower }, index) => lower === 'to' && /VERB/.test(behind[index + 1]?.pos ?? ''));
}

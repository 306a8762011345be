/** Clauses against the verbs of the lexicon: "A paid an official visit to B", "B was received by A". */
import { formsIn, patternsWith } from '../../first-words.ts';
import type { VerbEntry } from '../../lexicon.ts';
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { fitted, kindOf } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';
import { FAR, wordsAfter } from '../words-after.ts';
import { active, DEMANDS } from './active.ts';
import { withAntecedent } from './antecedent.ts';
import { hasClass } from './class-words.ts';
import { isDiscussion } from './discussion-verb.ts';
import { particleFit } from './particles.ts';
import { passive } from './passive.ts';
import { isStopped } from './stopped.ts';
import { AGREEMENT_VERBS, DATIVE } from './verb-classes.ts';
import { toFit, type VerbFit } from './verb-fit.ts';
import { ledMatches } from './words-before.ts';

/** All that the clauses of a sentence say: of each verb the most demanding pattern that fits. */
export const verbMatches = (stage: Stage): Match[] =>
  stage.clauses
    .filter((clause) => !isDiscussion(stage.sentence, clause) && !isStopped(stage, clause))
    .flatMap((clause) => matchesOf(stage, withAntecedent(stage, clause)));

function matchesOf(stage: Stage, clause: Clause): Match[] {
  const stated = clause.voice === 'passive' ? [...agreementBy(stage, clause), ...participleMatches(stage, clause)] : [];
  if (stated.length > 0) return stated;
  const entries = entriesOf(stage, clause.verb.lemma);
  const led = ledMatches(stage, clause, entries);
  if (led.length > 0) return led;
  const idiom = deniedIdiom(stage, clause);
  for (const entry of patternsWith(entries, formsBehind(stage, clause))) {
    if (idiom !== undefined && entry.words[0] !== idiom) continue;
    const matches = matchesBy(stage, clause, entry);
    const all = [...matches, ...namedAgreement(stage, clause, matches)];
    if (all.some((match) => canStand(stage, match))) return all;
  }
  return [];
}

/** "backed out of", "turned down": the particle makes another verb of it, which entries without it do not mean. */
function deniedIdiom({ context, sentence }: Stage, { verb }: Clause): string | undefined {
  const particle = sentence.tokens[verb.index + 1]?.lower ?? '';
  return context.governors('verb', `${verb.lemma} ${particle}`).includes('denied') ? particle : undefined;
}

/** Somebody at one end and somebody at the other may be joined so; else a less demanding pattern is tried. */
const canStand = ({ cast }: Stage, { predicate, subject, object, clause }: Match): boolean =>
  !(isFlight(predicate, clause) && subject.refs.some((ref) => kindOf(cast, ref) === 'PERSON')) &&
  subject.refs.some((from) => object.refs.some((to) => fitted(cast, predicate, { subject: from, object: to })));

/** "The minister flew to Moscow to ask for missiles": he travels and brings none. */
const isFlight = (predicate: string, clause: Clause | undefined): boolean =>
  /^(SUPPLIES_ARMS_TO|PROVIDES_AID_TO)$/.test(predicate) && clause?.verb.lemma === 'fly';

const NONE: readonly VerbEntry[] = [];
const entriesOf = ({ context }: Stage, lemma: string): readonly VerbEntry[] => context.lexicon.verbs.get(lemma) ?? NONE;

/** Where the words of a pattern may begin: near behind the verb, or behind whom it gives something to. */
function formsBehind({ sentence: { tokens } }: Stage, { verb }: Clause): string[] {
  const start = verb.index + 1;
  return formsIn(tokens, start, DATIVE.has(verb.lemma) ? tokens.length : start + FAR);
}

function matchesBy(stage: Stage, clause: Clause, entry: VerbEntry): Match[] {
  const matches = matchesOfFit(stage, clause, fitFrom(stage, clause, { entry, start: clause.verb.index + 1 }));
  return matches.length > 0 ? matches : matchesOfFit(stage, clause, fitAside(stage, clause, entry));
}

/** Where its words do not stand right behind the verb. */
const fitAside = (stage: Stage, clause: Clause, entry: VerbEntry): VerbFit | undefined =>
  dativeFit(stage, clause, entry) ?? particleFit(stage, clause, entry) ?? objectFirst(stage, clause, entry);

const BEHIND_OBJECT = words('with under onto');

/** "hit Belarus with sanctions", "put two banks under sanctions": the object stands before the words of the pattern. */
function objectFirst(stage: Stage, clause: Clause, entry: VerbEntry): VerbFit | undefined {
  const [first = ''] = entry.words;
  if (clause.voice === 'passive' || entry.prepositions.length > 0 || !BEHIND_OBJECT.has(first)) return undefined;
  const object = clause.complements.find(({ preposition }) => preposition === undefined)?.slot;
  if (object?.use !== 'plain' || object.from > clause.to + 2) return undefined;
  const fit = fitFrom(stage, clause, { entry, start: object.to });
  return fit && { ...fit, end: clause.to };
}

function matchesOfFit(stage: Stage, clause: Clause, fit: VerbFit | undefined): Match[] {
  if (!fit || (fit.entry.toVerb && !takesClause(stage, clause, fit.end))) return [];
  return clause.voice === 'passive' ? passive(stage, clause, fit) : active(stage, clause, fit);
}

const behindAside = ({ sentence }: Stage, at: number): number => (sentence.tokens[at]?.word === ',' ? at + 1 : at);

const isAnyGift = ({ verb, needs }: VerbEntry): boolean =>
  needs === undefined && /^(give|hand|offer|promise|extend)$/.test(verb);

/** "sells Kenya electricity", "gave Chad two ships": whom a pattern with "to" names may stand before its words. */
function dativeFit(stage: Stage, clause: Clause, entry: VerbEntry): VerbFit | undefined {
  const isDative = DATIVE.has(entry.verb) && entry.prepositions.includes('to');
  // "gave Chad a warning": what is given must be said.
  if (!isDative || clause.voice === 'passive' || (entry.words.length === 0 && isAnyGift(entry))) return undefined;
  // "could sell fighters to Egypt".
  if (clause.complements.some(({ preposition }) => preposition === 'to')) return undefined;
  const given = clause.complements.find(
    ({ slot, preposition }) => slot.from === clause.to && preposition === undefined,
  );
  if (given?.slot.use !== 'plain') return undefined;
  const fit = fitFrom(stage, clause, {
    entry: { ...entry, prepositions: [] },
    start: behindAside(stage, given.slot.to),
  });
  return fit && { ...fit, end: clause.to };
}

/** "is allied with", "are locked in talks with": patterns of "be" with a participle, which is the verb of the clause here. */
function participleMatches(stage: Stage, clause: Clause): Match[] {
  for (const entry of patternsWith(entriesOf(stage, 'be'), [clause.verb.lower])) {
    // "were trained by B at C": whoever does it is named, and C is only where.
    if (entry.words[0] !== clause.verb.lower || (entry.swap && isDone(clause))) continue;
    const fit = fitFrom(stage, clause, { entry, start: clause.verb.index });
    const found = fit ? active(stage, clause, fit) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const isDone = ({ complements }: Clause): boolean => complements.some(({ preposition }) => preposition === 'by');

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
  const named = { ...match, predicate, object: agreement, reasons: ['verb', 'named-agreement'] };
  return match.object === subject || match.object.use !== 'plain'
    ? [{ ...named, subject }]
    : [
        { ...named, subject },
        { ...named, subject: match.object },
      ];
}

/** "by its Tajik counterpart", of a parliament: nobody's office, but the state is named. */
const ofState = ({ cast }: Stage, slot: Slot): Slot => {
  const draft = cast.entities.get(slot.refs[0] ?? '');
  return draft?.country !== undefined && /^Counterpart\b/.test(draft.name) ? { ...slot, refs: [draft.country] } : slot;
};

/** "The Andes Accord was never ratified by Peru", "was signed by Chad in May and by Togo in June". */
function agreementBy(stage: Stage, clause: Clause): Match[] {
  const { verb, complements, subject } = clause;
  const predicate = AGREEMENT_VERBS[verb.lemma];
  const [agreement = ''] = subject?.refs ?? [];
  if (!predicate || !subject || kindOf(stage.cast, agreement) !== 'AGREEMENT') return [];
  return complements
    .filter(({ preposition, slot }) => preposition === 'by' && slot.use === 'plain')
    .map(({ slot }) => ({
      predicate,
      subject: ofState(stage, slot),
      object: subject,
      clause,
      trigger: [verb.index, verb.index + 1],
      sense: {},
      reasons: ['verb', 'named-agreement'],
      trust: 0.8,
    }));
}

/** How far behind the pattern an infinitive may begin. */
const TO_WITHIN = 8;

/** An infinitive or a that-clause hangs on the verb: "called on X to withdraw", "demanded that X withdraw". */
function takesClause({ clauses, sentence }: Stage, clause: Clause, end: number): boolean {
  const hangs = clauses.some(
    ({ parent, link, form }) =>
      parent === clause && (form === 'infinitive' || (link === 'that' && DEMANDS.has(clause.verb.lemma))),
  );
  const behind = sentence.tokens.slice(end, end + TO_WITHIN);
  return hangs || behind.some(({ lower }, index) => lower === 'to' && /VERB/.test(behind[index + 1]?.pos ?? ''));
}

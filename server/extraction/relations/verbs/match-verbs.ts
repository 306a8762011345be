/** Clauses against the verbs of the lexicon: "A paid an official visit to B", "B was received by A". */
import { isPresent } from '../../clauses/present.ts';
import type { Clause } from '../../shapes.ts';
import { formsIn, patternsWith } from '../../tables/first-words.ts';
import type { VerbEntry } from '../../tables/lexicon.ts';
import { isOrderedOut } from '../frames/conflict/sent-away.ts';
import { givenTime } from '../frames/conflict/ultimatums.ts';
import type { Match, Stage } from '../reading.ts';
import { FAR } from '../words-after.ts';
import { active } from './active.ts';
import { withAntecedent } from './antecedent.ts';
import { asBought } from './bought.ts';
import { canStand } from './can-stand.ts';
import { isConveyed } from './conveyed.ts';
import { isDiscussion } from './discussion-verb.ts';
import { fitAside, fitFrom } from './fit/find-fit.ts';
import type { VerbFit } from './fit/verb-fit.ts';
import { ledMatches } from './fit/words-before.ts';
import { agreementBy, namedAgreement } from './named-agreements.ts';
import { DEMANDS } from './objects/objects.ts';
import { passive } from './passive.ts';
import { isStopped } from './stopped.ts';
import { DATIVE } from './verb-classes.ts';

/** All that the clauses of a sentence say: of each verb the most demanding pattern that fits. */
export const verbMatches = (stage: Stage): Match[] =>
  stage.clauses
    .filter(
      (clause) =>
        !isDiscussion(stage.sentence, clause) &&
        !isStopped(stage, clause) &&
        !isConveyed(stage, clause) &&
        !givenTime(stage, clause) &&
        !isOrderedOut(stage, clause),
    )
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
    if (all.some((match) => canStand(stage, match))) return all.map((one) => asBought(stage, asHabit(clause, one)));
  }
  return [];
}

/** "Kenya and Chad share intelligence": what they do in the present, they do as a rule. */
const asHabit = (clause: Clause, match: Match): Match =>
  match.predicate === 'COOPERATED_WITH' && isPresent(clause) && clause.verb.lower === clause.verb.lemma
    ? { ...match, predicate: 'COOPERATES_WITH' }
    : match;

/** "backed out of", "turned down": the particle makes another verb of it, which entries without it do not mean. */
function deniedIdiom({ context, sentence }: Stage, { verb }: Clause): string | undefined {
  const particle = sentence.tokens[verb.index + 1]?.lower ?? '';
  return context.governors('verb', `${verb.lemma} ${particle}`).includes('denied') ? particle : undefined;
}

const NONE: readonly VerbEntry[] = [];
const entriesOf = ({ context }: Stage, lemma: string): readonly VerbEntry[] => context.lexicon.verbs.get(lemma) ?? NONE;

/** Where the words of a pattern may begin: near behind the verb, or behind whom it gives something to, or declares something. */
function formsBehind({ sentence: { tokens } }: Stage, { verb }: Clause): string[] {
  const start = verb.index + 1;
  const isFar = DATIVE.has(verb.lemma) || verb.lemma === 'declare';
  return formsIn(tokens, start, isFar ? tokens.length : start + FAR);
}

function matchesBy(stage: Stage, clause: Clause, entry: VerbEntry): Match[] {
  const matches = matchesOfFit(stage, clause, fitFrom(stage, clause, { entry, start: clause.verb.index + 1 }));
  return matches.length > 0 ? matches : matchesOfFit(stage, clause, fitAside(stage, clause, entry));
}

function matchesOfFit(stage: Stage, clause: Clause, fit: VerbFit | undefined): Match[] {
  if (!fit || (fit.entry.toVerb && !takesClause(stage, clause, fit.end))) return [];
  return clause.voice === 'passive' ? passive(stage, clause, fit) : active(stage, clause, fit);
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

/** How far behind the pattern an infinitive may begin. */
const TO_WITHIN = 8;

/** An infinitive or a that-clause hangs on the verb: "called on X to withdraw", "demanded that X withdraw". */
function takesClause({ clauses, sentence }: Stage, clause: Clause, end: number): boolean {
  const hangs = clauses.some(
    ({ parent, link, form }) =>
      parent === clause && (form === 'infinitive' || (link === 'that' && DEMANDS.has(clause.verb.lemma))),
  );
  const words = sentence.tokens.slice(end, end + TO_WITHIN);
  // "told him the group hoped to restart": another verb's infinitive.
  const other = words.findIndex(
    ({ pos }, at) =>
      at > 0 && /^(VERB|AUX)$/.test(pos) && words[at - 1]?.lower !== 'to' && clause.verb.lemma === 'tell',
  );
  const behind = other < 0 ? words : words.slice(0, other);
  return hangs || behind.some(({ lower }, index) => lower === 'to' && /VERB/.test(behind[index + 1]?.pos ?? ''));
}

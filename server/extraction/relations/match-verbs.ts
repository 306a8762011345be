/** Clauses against the verbs of the lexicon: "A paid an official visit to B", "B was received by A". */
import type { Predicate } from '../../domain/predicate.ts';
import type { VerbEntry } from '../lexicon.ts';
import type { Clause, Complement, Slot } from '../shapes.ts';
import { isObject, kindOf } from './ends.ts';
import type { Match, Stage } from './reading.ts';
import { wordsAfter } from './words-after.ts';

/** All that the clauses of a sentence say: of each verb the most demanding pattern that fits. */
export const verbMatches = (stage: Stage): Match[] =>
  stage.clauses.filter((clause) => !isDiscussion(stage, clause)).flatMap((clause) => matchesOf(stage, clause));

/** Left to a rule of its own (frames.ts), which looks for the partner further away. */
export const isDiscussion = ({ sentence }: Stage, { verb }: Clause): boolean =>
  verb.lemma === 'discuss' ||
  (verb.lemma === 'exchange' &&
    sentence.tokens.slice(verb.index + 1, verb.index + 4).some(({ lower }) => /^(views?|opinions)$/.test(lower)));

function matchesOf(stage: Stage, clause: Clause): Match[] {
  const stated = clause.voice === 'passive' ? participleMatches(stage, clause) : [];
  if (stated.length > 0) return stated;
  for (const entry of entriesFor(stage, clause.verb.lemma)) {
    const matches = matchesBy(stage, clause, entry);
    if (matches.length > 0) return [...matches, ...namedAgreement(stage, clause, matches)];
  }
  return [];
}

const LIFECYCLE: Readonly<Record<string, Predicate>> = {
  sign: 'SIGNED',
  ink: 'SIGNED',
  initial: 'SIGNED',
  conclude: 'SIGNED',
  ratify: 'RATIFIED',
};

/** "A and B signed the Kapaz Protocol": beside the agreement of the two, each signed what is named. */
function namedAgreement(stage: Stage, { verb, complements, subject }: Clause, [match]: readonly Match[]): Match[] {
  const predicate = LIFECYCLE[verb.lemma];
  const agreement = complements.find(({ slot }) => kindOf(stage.cast, slot.refs[0] ?? '') === 'AGREEMENT')?.slot;
  if (!match || !predicate || !agreement || !subject || match.predicate !== 'HAS_AGREEMENT_WITH') return [];
  return [{ ...match, predicate, subject, object: agreement, reasons: ['verb', 'named-agreement'] }];
}

function entriesFor({ context }: Stage, lemma: string): readonly VerbEntry[] {
  return context.lexicon.verbs.get(lemma) ?? [];
}

/** "is allied with", "are locked in talks with": patterns of "be" with a participle, which is the verb of the clause here. */
function participleMatches(stage: Stage, clause: Clause): Match[] {
  const { tokens } = stage.sentence;
  for (const entry of entriesFor(stage, 'be')) {
    if (entry.words[0] !== clause.verb.lower) continue;
    const end = wordsAfter(tokens, { start: clause.verb.index, words: entry.words, isTaken: takenBy(stage) });
    const found =
      end === undefined || !hasClass(stage, clause, entry)
        ? []
        : active(stage, clause, { entry, end, match: matcher(clause, entry, end) });
    if (found.length > 0) return found;
  }
  return [];
}

const takenBy =
  ({ slots }: Stage) =>
  (index: number): boolean =>
    slots.some(({ from, to, use }) => use === 'plain' && index >= from && index < to);

function matchesBy(stage: Stage, clause: Clause, entry: VerbEntry): Match[] {
  const { tokens } = stage.sentence;
  const end = wordsAfter(tokens, { start: clause.verb.index + 1, words: entry.words, isTaken: takenBy(stage) });
  if (end === undefined || !hasClass(stage, clause, entry) || (entry.toVerb && !takesInfinitive(stage, clause, end)))
    return [];
  const found = { entry, end, match: matcher(clause, entry, end) };
  return clause.voice === 'passive' ? passive(stage, clause, found) : active(stage, clause, found);
}

/** Of the two ends, why, and how far the rule is to be trusted. */
type Matcher = (ends: { subject: Slot; object: Slot }, reason: string, trust: number) => Match;

const matcher =
  (clause: Clause, entry: VerbEntry, end: number): Matcher =>
  ({ subject, object }, reason, trust) => ({
    predicate: entry.predicate,
    ...(entry.swap ? { subject: object, object: subject } : { subject, object }),
    clause,
    trigger: [clause.verb.index, end],
    sense: entry,
    reasons: ['verb', reason],
    trust: trust + (entry.words.length > 0 || entry.prepositions.length > 0 ? 0.08 : 0),
  });

interface Found {
  readonly entry: VerbEntry;
  /** Token behind the words of the pattern. */
  readonly end: number;
  readonly match: Matcher;
}

function active(stage: Stage, clause: Clause, { entry, end, match }: Found): Match[] {
  const { subject } = clause;
  if (!subject) return [];
  const objects = objectsOf(stage, clause, { entry, end });
  if (objects.length > 0)
    return objects.map(({ slot }) =>
      match(
        { subject, object: slot },
        slot.use === 'plain' ? 'object' : 'possessor',
        slot.use === 'plain' ? 0.8 : 0.68,
      ),
    );
  if (entry.together && subject.refs.length > 1) return [match({ subject, object: subject }, 'together', 0.8)];
  return [];
}

function objectsOf(stage: Stage, clause: Clause, { entry, end }: Pick<Found, 'entry' | 'end'>): Complement[] {
  const behind = clause.complements
    .filter(({ slot }) => slot.from >= Math.min(end, clause.to) && isObject(stage.cast, slot, entry.object))
    .map((complement) => withoutParticle(complement, end));
  if (entry.prepositions.length > 0) {
    if (hasDirect(stage, behind, entry)) return [];
    const fitting = behind.filter(
      ({ preposition, slot }) => preposition !== undefined && entry.prepositions.includes(preposition) && isEnd(slot),
    );
    return severalPlaces(entry, fitting);
  }
  if (entry.toVerb) {
    const asked = subjectAsked(stage, clause);
    if (asked) return [{ slot: asked }];
  }
  const direct = behind.filter(({ preposition, slot }) => preposition === undefined && slot.use === 'plain');
  if (direct.length > 0) return severalPlaces(entry, direct);
  return looseObjects(stage, clause, { entry, behind });
}

/** "demanded that Baku withdraw": whoever is to do it. */
function subjectAsked({ clauses }: Stage, clause: Clause): Slot | undefined {
  const child = clauses.find(({ parent, link }) => parent === clause && link === 'that');
  return child?.subject && child.subject !== clause.subject && child.subject.use === 'plain'
    ? child.subject
    : undefined;
}

/** "congratulated X on his election": the party is the direct object, whatever the pattern's preposition leads to. */
const hasDirect = (stage: Stage, behind: readonly Complement[], entry: VerbEntry): boolean =>
  entry.words.length === 0 &&
  behind.some(
    ({ preposition, slot }) => preposition === undefined && slot.use === 'plain' && isObject(stage.cast, slot, 'actor'),
  ) &&
  entriesFor(stage, entry.verb).some(
    ({ predicate, prepositions, words, swap }) =>
      predicate === entry.predicate && swap === entry.swap && prepositions.length + words.length === 0,
  );

/** "called on X": the particle of the pattern is no preposition of the object. */
const withoutParticle = (complement: Complement, end: number): Complement =>
  complement.at !== undefined && complement.at < end ? { slot: complement.slot } : complement;

/** "visited Turkey on 4 April and Uzbekistan from …": each place; else the first only. */
const severalPlaces = ({ predicate }: VerbEntry, found: readonly Complement[]): Complement[] =>
  found.slice(0, predicate === 'VISITED' ? 3 : 1);

const isEnd = ({ use }: Slot): boolean => use !== 'adjective' || true;

const OF_WHAT =
  /^(PRAISED|CRITICISED|REJECTED|THANKED|EXPRESSED_CONCERN_ABOUT|SUPPORTS|VOICED_SUPPORT_FOR|ATTACKED|INVESTIGATED|SANCTIONED|OPPOSES_POSITION|SUPPORTS_POSITION|CONDOLED|CONGRATULATED|RECOGNISES|COERCED|PROVIDES_AID_TO|TRAINS|CONCEDED_TO|PROTESTED|THREATENED)$/;

/** "praised Kenya's role", "condemned the attack by Chad": the nation of what is praised. */
function looseObjects(
  stage: Stage,
  clause: Clause,
  { entry, behind }: { entry: VerbEntry; behind: readonly Complement[] },
): Complement[] {
  if (!OF_WHAT.test(entry.predicate) || entry.verb === 'welcome') return [];
  const [first] = behind.filter(
    ({ slot, preposition }) =>
      slot.from - clause.to < 9 &&
      /^(|of|by|in|on|for|from|with|to)$/.test(preposition ?? '') &&
      /^(COUNTRY|PERSON|OFFICE|GOVERNMENT_BODY|ARMED_FORCE|ORGANIZATION|GROUP|TERRITORY)$/.test(
        kindOf(stage.cast, slot.refs[0] ?? '') ?? '',
      ),
  );
  return first ? [first] : [];
}

/** "B was received by A": the doer stands behind "by". Without a doer nothing is said of two. */
function passive(stage: Stage, clause: Clause, { entry, end, match }: Found): Match[] {
  const doer = clause.complements.find(({ preposition, slot }) => preposition === 'by' && slot.use === 'plain')?.slot;
  if (entry.prepositions.length > 0) {
    const object = clause.complements.find(
      ({ preposition, slot }) =>
        preposition !== undefined &&
        entry.prepositions.includes(preposition) &&
        isObject(stage.cast, slot, entry.object),
    )?.slot;
    if (doer && object) return [match({ subject: doer, object }, 'passive', 0.75)];
    return [];
  }
  if (doer && clause.subject && isObject(stage.cast, clause.subject, entry.object) && end === clause.to)
    return [match({ subject: doer, object: clause.subject }, 'passive', 0.8)];
  return [];
}

function hasClass({ context, sentence }: Stage, clause: Clause, { needs }: VerbEntry): boolean {
  if (needs === undefined) return true;
  const words = context.lexicon.classes.get(needs);
  const range = sentence.tokens.slice(
    clause.voice === 'passive' ? Math.max(0, clause.from - 12) : clause.verb.index + 1,
    Math.max(clause.until, Math.min(sentence.tokens.length, clause.verb.index + 12)),
  );
  return (
    words !== undefined &&
    (range.some(
      ({ lemma, lower }) => words.has(lemma) || words.has(lower) || lower.split('-').some((part) => words.has(part)),
    ) ||
      pairsOf(range).some((pair) => words.has(pair)))
  );
}

const pairsOf = (range: readonly { lower: string; lemma: string }[]): string[] =>
  range
    .slice(1)
    .flatMap((token, index) => [
      `${range[index]?.lower ?? ''} ${token.lower}`,
      `${range[index]?.lower ?? ''} ${token.lemma}`,
    ]);

/** An infinitive or a that-clause hangs on the verb: "called on X to withdraw", "demanded that X withdraw". */
function takesInfinitive({ clauses, sentence }: Stage, clause: Clause, end: number): boolean {
  const hangs = clauses.some(
    ({ parent, link, form }) => parent === clause && (form === 'infinitive' || link === 'that'),
  );
  return (
    hangs ||
    sentence.tokens
      .slice(end, end + 8)
      .some(({ lower }, index, rest) => lower === 'to' && /VERB/.test(rest[index + 1]?.pos ?? ''))
  );
}

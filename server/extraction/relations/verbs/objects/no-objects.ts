/** What stands behind a verb and is no object of its pattern: companions, sayers, the next subject, matters, whose stance it is. */

import type { Clause, Complement, Slot } from '../../../shapes.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import { isCompanion } from '../../frames/joint/together.ts';
import { isOfPapers } from '../../of-papers.ts';
import type { Stage } from '../../reading.ts';
import { ownerOfStance } from '../../stances.ts';
import { isOfSayer } from './sayer-behind.ts';

interface Asked {
  readonly clause: Clause;
  readonly entry: VerbEntry;
  readonly complement: Complement;
  readonly all: readonly Complement[];
}

export const isNoObject = (stage: Stage, { clause, entry, complement, all }: Asked): boolean =>
  isSaidAgain(complement, all) ||
  isOfPapers(stage.sentence.tokens, complement.slot) ||
  (STATES.has(entry.verb) && ownerOfStance(stage, clause.to) === complement.slot) ||
  (!entry.prepositions.includes('with') && isCompanion(stage, complement)) ||
  isOfSayer(stage, complement) ||
  isNextSubject(stage, clause, complement) ||
  isOfTopic(stage, clause, complement) ||
  isMatter(stage, complement.slot, entry) ||
  isOwnBody(stage, complement.slot) ||
  isAlternativeTo(stage, complement.slot) ||
  isInstrument(stage, { clause, entry, complement }) ||
  isTrainingGround(clause, entry, complement) ||
  isOfMeeting(stage, clause, complement) ||
  isOfObstacle(stage, clause, complement);

/** "extradited X despite a request from the UN": what stands in the way is no part of what is done. */
const isOfObstacle = ({ sentence: { tokens } }: Stage, { to }: Clause, { slot: { from } }: Complement): boolean =>
  OBSTACLE.test(lowerOf(tokens.slice(Math.max(to, from - 7), from)));
const OBSTACLE =
  /\b(despite|amid|notwithstanding) ((a|an|the|repeated|renewed|strong|last-minute) )*[\w-]+ (from|by|of)( the)?$/;

/** "boycotted the African Union summit": the summit, and not the Union. */
const isOfMeeting = ({ sentence: { tokens } }: Stage, { verb }: Clause, { slot: { to, use } }: Complement): boolean =>
  use === 'plain' &&
  /^(boycott|skip|shun|snub|miss)$/.test(verb.lemma) &&
  /^(\w+ )?(summit|conference|forum|meeting|talks|session|congress|ceremony)s?\b/.test(
    lowerOf(tokens.slice(to, to + 2)),
  );

/** "spoke about drills with Chad's army": the drills are with it, not the talk. */
const isOfTopic = ({ cast, sentence: { tokens } }: Stage, { verb, to }: Clause, { preposition, slot }: Complement) =>
  preposition === 'with' &&
  /^(speak|talk)$/.test(verb.lemma) &&
  /^(about|on|of)$/.test(tokens[to]?.lower ?? '') &&
  !/PERSON|OFFICE/.test(kindOf(cast, slot.refs[0] ?? '') ?? '');

/** "to its neighbour, Chad": Chad is behind "to", and no object besides. */
const isSaidAgain = ({ slot, preposition }: Complement, all: readonly Complement[]): boolean =>
  preposition === undefined && all.some((one) => one.slot === slot && one.preposition !== undefined);

/** "cooperation between the two states and their armed forces": theirs, and no third. */
const isOwnBody = ({ sentence: { tokens }, cast }: Stage, { from, refs }: Slot): boolean =>
  /^(their|its)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 2]?.lower === 'and' &&
  /^(ARMED_FORCE|GOVERNMENT_BODY)$/.test(kindOf(cast, refs[0] ?? '') ?? '');

/** "Malian soldiers trained in Egypt": where, and not whom. */
const isTrainingGround = ({ verb }: Clause, { prepositions }: VerbEntry, { preposition, slot }: Complement): boolean =>
  verb.lemma === 'train' &&
  prepositions.length === 0 &&
  slot.use === 'plain' &&
  /^(in|at|on|near|inside|outside)$/.test(preposition ?? '');

/** "fought off rebels with soldiers from Chad": with whom, and not whom. */
function isInstrument(
  { sentence: { tokens } }: Stage,
  { clause, entry, complement: { slot } }: Pick<Asked, 'clause' | 'entry' | 'complement'>,
): boolean {
  if (entry.predicate !== 'ATTACKED') return false;
  const between = tokens.slice(clause.to, slot.from);
  const whom = between.findIndex(({ pos, lemma }) => pos === 'NOUN' && !entry.words.includes(lemma));
  return whom >= 0 && between.slice(whom).some(({ lower }) => lower === 'with');
}

/** "is looking for alternatives to Russian oil": whoever else it is. */
const isAlternativeTo = ({ sentence: { tokens } }: Stage, { from }: Slot): boolean =>
  /\b(alternatives?|substitutes?) (to|for)( the)?$/.test(lowerOf(tokens.slice(Math.max(0, from - 3), from)));

/** "reaffirmed the United States' solidarity with": whose it is, is no object. */
const STATES = words(
  'reaffirm reiterate restate repeat underscore underline stress emphasise emphasize convey express voice renew affirm',
);

/** "supports a settlement of the Kashmir problem": what is spoken of is no party. */
const isMatter = ({ sentence: { tokens } }: Stage, { to, use }: Slot, { predicate }: VerbEntry): boolean =>
  use !== 'possessive' &&
  !/^(EXPRESSED_CONCERN_ABOUT|CRITICISED|DISCUSSED)$/.test(predicate) &&
  /^(issue|problem|question|dispute|conflict)s?$|^cris[ei]s$/.test(tokens[to]?.lower ?? '');

/** "protested, and its ambassador left": he leaves, and is not protested against. */
const isNextSubject = ({ clauses, sentence: { tokens } }: Stage, clause: Clause, { slot }: Complement): boolean =>
  tokens[slot.from - 1]?.lower === 'and' &&
  tokens[slot.from - 2]?.word === ',' &&
  clauses.some(
    (next) => next !== clause && next.subject === slot && next.form === 'finite' && next.from >= slot.to && !next.link,
  );

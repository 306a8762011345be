/** Whether a slot left of a verb acts, where a preposition, a possessive or another verb makes it doubtful. */

import type { Slot, Token } from '../../shapes.ts';
import { HANDS, VESSELS } from '../clause-words.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';
import { BEFORE_SUBJECT } from '../verb-classes.ts';

/** "accused Addis Ababa of …, thanked": the object of a verb before, with a comma or "and" in between, does not act here. */
export function isObjectBefore(parsing: Parsing, slot: Slot, group: VerbGroup): boolean {
  const { tokens, groups } = parsing;
  const governor = groups.findLast(({ to }) => to <= slot.from);
  if (!governor || BEFORE_SUBJECT.has(governor.verb.lemma)) return false;
  const isDirect = tokens.slice(governor.to, slot.from).every(({ pos }) => /^(DET|ADJ|NUM|NOUN)$/.test(pos));
  if (!isDirect) return false;
  return (
    isPartOfSubject(parsing, governor) ||
    tokens.slice(slot.to, group.from).some(({ lower }) => /^(,|and|but|or|nor)$/.test(lower)) ||
    groups.some(({ from }) => from >= slot.to && from < group.from)
  );
}

/** "Congo's refusal to sign the pact surprised": an infinitive of a noun that no verb governs belongs to the subject of the next verb, object and all. */
export function isPartOfSubject({ groups, hanging }: Parsing, group: VerbGroup): boolean {
  const hangs = hanging[groups.indexOf(group)];
  return hangs?.link === 'infinitive' && hangs.parent === undefined && hangs.leader?.pos === 'NOUN';
}

/** "In his speech Rahbani thanked": the preposition leads to a noun of its own, and the slot stands right before the verb. */
export function isOpening(
  tokens: readonly Token[],
  { slot, group, preposition }: { slot: Slot; group: VerbGroup; preposition: Token },
): boolean {
  const opens =
    preposition.index === 0 ||
    isWithin(tokens, preposition) ||
    /^[,;"]$/.test(tokens[preposition.index - 1]?.word ?? '');
  const hasNoun = tokens.slice(preposition.index + 1, slot.from).some(({ pos }) => /NOUN|PROPN/.test(pos));
  return opens && hasNoun && tokens.slice(slot.to, group.from).every(({ pos }) => pos === 'ADV');
}

/** "For want of a quorum Sweden could not": the "of" of a phrase that opens the sentence. */
const isWithin = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  lower === 'of' && index === 2 && /^(for|in|on|at|by|under|after|with|owing|due)$/.test(tokens[0]?.lower ?? '');

/** "troops from Kenya attacked": the state behind "from", "of" or "in" acts by them. */
export const actsFor = (tokens: readonly Token[], preposition: Token): boolean =>
  /^(from|of|in)$/.test(preposition.lower) &&
  (HANDS.has(tokens[preposition.index - 1]?.lower ?? '') || isNoOne(tokens, preposition.index - 1));

const isNoOne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' && tokens[at - 1]?.lower === 'no';

const ARRIVES = /^(arrive|land|dock|come|reach|leave|return|visit|call|enter|go|be)$/;

/** "ships of the Kenya Navy exercised"; who only sends them does not come. */
export const sailsFor = (tokens: readonly Token[], { lower, index }: Token, { verb, voice }: VerbGroup): boolean =>
  /^(from|of)$/.test(lower) &&
  voice === 'active' &&
  VESSELS.has(tokens[index - 1]?.lower ?? '') &&
  !ARRIVES.test(verb.lemma);

/** "a delegation led by Minister X held talks": X did. */
export const leadsThem = (
  tokens: readonly Token[],
  { slot, group, preposition: { lower, index } }: { slot: Slot; group: VerbGroup; preposition: Token },
): boolean =>
  lower === 'by' &&
  slot.to === group.from &&
  /^(led|headed|chaired)$/.test(tokens[index - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, index - LED), index).some((token) => /^(delegation|team|mission)$/.test(token.lower));
/** "a delegation of the Kenyan parliament led by". */
const LED = 8;

/** How many words may stand between "Kenya's" and the verb. */
const PHRASE = 4;

/** "Kenyan shelling killed", "Azerbaijan's side rejected": the nation acts. */
export function possessorActs(tokens: readonly Token[], slot: Slot, group: VerbGroup): boolean {
  const between = tokens.slice(slot.to, group.from);
  return (
    group.from > slot.to && between.length <= PHRASE && between.every(({ pos }) => /NOUN|ADJ|PROPN|NUM|PART/.test(pos))
  );
}

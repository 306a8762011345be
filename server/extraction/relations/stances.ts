/** Whose pledge or stance a sentence tells: "the unwavering U.S. commitment to", "the United States' condemnation of". */
import type { Slot } from '../shapes.ts';
import { words } from '../tables/word-list.ts';
import type { Stage } from './reading.ts';

const PLEDGES = words(
  'commitment support readiness resolve pledge willingness assurance assurances determination desire intention',
);
const STANCES = words(
  'solidarity condemnation opposition concern concerns gratitude appreciation rejection condolences position stance',
);

/** "reaffirmed the unwavering U.S. commitment to": whose commitment it is; behind "to" or "with" somebody is its object. */
export const ownerOfPledge = (stage: Stage, start: number): Slot | undefined =>
  ownerOf(stage, start, (word) => PLEDGES.has(word));

/** "reiterated the United States' condemnation of": it is said for them, and not of them. */
export const ownerOfStance = (stage: Stage, start: number): Slot | undefined =>
  ownerOf(stage, start, (word) => PLEDGES.has(word) || STANCES.has(word));

function ownerOf(
  { slots, sentence: { tokens } }: Stage,
  start: number,
  isOwned: (word: string) => boolean,
): Slot | undefined {
  const noun = tokens.find(({ index, lower }) => index >= start && isOwned(lower));
  const owner = noun && slots.findLast(({ from, to }) => from >= start && to <= noun.index);
  const isBeside =
    owner &&
    tokens.slice(owner.to, noun.index).every(({ pos, lower }) => /^(ADJ|ADV|PART)$/.test(pos) || lower === 'and');
  return isBeside ? owner : undefined;
}

/** Whose state acts where a phrase stands: "the country" is another, as a rule. */
import type { Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Scene } from '../casting.ts';

const ISLES = words(
  'AG BB BH BS CU CV CY DM DO FJ FM GB GD HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PG PH PW SB SC SG ST TL TO TT TV TW VC VU WS',
);

export function doerSide(scene: Scene, at: number): string | undefined {
  const key = doersBefore(scene, at).at(-1)?.refs[0] ?? scene.focus.persons[0];
  return key === undefined ? undefined : scene.casting.drafts.sideOf(key);
}

/** Who does it: the last with a verb behind, and those joined to him: "Mali and Togo appealed". */
export function doersBefore({ slots, board: { sentence } }: Scene, at: number): readonly Slot[] {
  const plain = slots.filter(({ use, to, form }) => use === 'plain' && to <= at && form !== 'pronoun');
  const last = plain.findLastIndex((slot) => isDoer(sentence.tokens, slot));
  // "Amid tensions with Chad, the Sahelian country": who stands in the opening phrase does nothing yet.
  if (last < 0) return plain.slice(0, 1).filter(({ from }) => !isOpening(sentence.tokens, from));
  let first = last;
  while (first > 0 && isJoined(sentence.tokens, plain[first - 1], plain[first])) first--;
  return plain.slice(first, last + 1);
}

const isOpening = (tokens: Scene['board']['sentence']['tokens'], from: number): boolean =>
  /^(amid|amidst|despite|following|after|over)$/.test(tokens[0]?.lower ?? '') && tokens[from - 1]?.pos === 'ADP';

const isJoined = (
  tokens: Scene['board']['sentence']['tokens'],
  before: Slot | undefined,
  after: Slot | undefined,
): boolean =>
  /^(,|and|, and)$/.test(
    tokens
      .slice(before?.to ?? 0, after?.from ?? 0)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** A verb or "who" follows: "X, who is on a visit", "Togo has asked". */
const isDoer = (tokens: Scene['board']['sentence']['tokens'], { to, from }: Slot): boolean => {
  const next = tokens[to]?.word === ',' ? tokens[to + 1] : tokens[to];
  if (tokens[to]?.word === ',') return /^(who|which|whose)$/.test(next?.lower ?? '');
  return /^(VERB|AUX)$/.test(next?.pos ?? '') && tokens[from - 1]?.pos !== 'ADP';
};

export const isIsland = ({ casting }: Scene, key: string): boolean =>
  ISLES.has(casting.context.gazetteer.place(casting.drafts.get(key)?.name ?? '')?.entry.iso2 ?? '');

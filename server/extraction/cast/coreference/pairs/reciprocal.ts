/** "fired on each other", "each side accused the other": a plural as both ends, each of the other. */
import type { Slot } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { slotAt } from '../../slot-at.ts';
import { twoCountries } from './two-countries.ts';

const SIDE = /^(side|country|nation|state|government|party|capital|army|military)$/;

/** A slot of both, where the words at the token take up two. */
export function reciprocal(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? ''];
  if ((first === 'each' && second === 'other') || (first === 'one' && second === 'another'))
    return both(scene, at, pluralBefore(scene));
  if (first === 'each' && SIDE.test(second)) return both(scene, at, twoCountries(scene, at));
  // "Each congratulated the other".
  if (at === 0 && first === 'each' && tokens[1]?.pos === 'VERB')
    return bothOf(scene, [at, at + 1], twoCountries(scene, at));
  const isOther = first === 'the' && second === 'other' && !/NOUN|PROPN|ADJ/.test(tokens[at + 2]?.pos ?? '');
  return isOther && tokens[at - 1]?.pos === 'VERB'
    ? both(scene, at, scene.slots.findLast(({ reasons }) => reasons.includes('each-other'))?.refs ?? [])
    : undefined;
}

/** The last plural, or the last row that ends with an "and": rows are joined later. */
function pluralBefore({ slots, board: { sentence } }: Scene): readonly string[] {
  const { tokens } = sentence;
  const at = slots.findLastIndex(
    ({ refs, from }, index) => refs.length > 1 || (index > 0 && tokens[from - 1]?.lower === 'and'),
  );
  const last = slots[at];
  if (!last || last.refs.length > 1) return last?.refs ?? [];
  const row = [last];
  for (const slot of slots.slice(0, at).toReversed()) {
    const next = row[0]?.from ?? 0;
    if (slot.to !== next - 1 || !/^(and|,)$/.test(tokens[slot.to]?.lower ?? '')) break;
    row.unshift(slot);
  }
  return row.length > 1 ? row.flatMap(({ refs }) => refs) : [];
}

/** So many may do it to one another. */
const MOST = 5;

const both = (scene: Scene, at: number, refs: readonly string[]): Slot | undefined => bothOf(scene, [at, at + 2], refs);

const bothOf = (scene: Scene, span: readonly [number, number], refs: readonly string[]): Slot | undefined =>
  refs.length > 1 && refs.length <= MOST
    ? slotAt(scene, span, { refs, form: 'nominal', use: 'plain', reasons: ['each-other'] })
    : undefined;

/** "the four top diplomats", "all three presidents": as many as were told of together. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';
import { isPairWord } from './pairs.ts';

const NUMBERS = ['three', 'four', 'five', 'six', 'seven', 'eight'];
/** How many words may describe them: "the four top regional diplomats". */
const WITHIN = 3;

export function theSeveral(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const number = NUMBERS.indexOf(tokens[at + 1]?.lower ?? '') + 3;
  const { plural } = scene.focus;
  if (!/^(the|all|these|those)$/.test(tokens[at]?.lower ?? '') || number < 3 || plural.length !== number)
    return undefined;
  const head = tokens.findIndex((token, place) => place > at + 1 && place <= at + 1 + WITHIN && isPairWord(token));
  if (head < 0 || !tokens.slice(at + 2, head).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN')) return undefined;
  return slotAt(scene, [at, head + 1], { refs: plural, form: 'nominal', use: 'plain', reasons: ['the-several'] });
}

/** "President X, whose government has refused": the state acts, not the president. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';
import { handOf } from './hands.ts';

const STAFF =
  /^(diplomats|officials|envoys|negotiators|mediators|officers|soldiers|troops|instructors|trainers|engineers|pilots|doctors|medics|police|policemen)$/;

/** The phrase behind "whose", where it is the hand of a state. */
export function whoseState(scene: Scene, first: number): Slot | undefined {
  const { board, casting, slots } = scene;
  // "whose negotiators": the pronoun belongs to the role.
  const at = board.sentence.tokens[first]?.lower === 'whose' ? first + 1 : first;
  if (board.sentence.tokens[at - 1]?.lower !== 'whose') return undefined;
  const hand = handOf(scene, at);
  const owner = slots.at(-1)?.refs;
  const side = owner?.length === 1 ? casting.drafts.sideOf(owner[0] ?? '') : undefined;
  const isHand = hand?.isState === true || STAFF.test(board.sentence.tokens[at]?.lower ?? '');
  if (!hand || !isHand || side === undefined) return undefined;
  return slotAt(scene, [at, hand.to], { refs: [side], form: 'nominal', use: 'plain', reasons: ['hand-of-state'] });
}

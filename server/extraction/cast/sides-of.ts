/** "negotiators of Serbia and Kosovo": nobody by name, each side by its own. */
import type { Slot } from '../shapes.ts';
import type { Scene } from './casting.ts';
import { mentionOwner } from './named-places.ts';
import { slotAt } from './slot-at.ts';

const ENVOYS = /^(negotiators|delegations|teams|envoys|representatives|diplomats|officials|officers|experts)$/;

/** A plural of envoys with two countries or more behind "of" or "from": the countries. */
export function sidesOf(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  if (!ENVOYS.test(tokens[at]?.lower ?? '') || !/^(of|from)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const { refs, to } = countriesFrom(scene, at + 2);
  return refs.length < 2
    ? undefined
    : slotAt(scene, [at, to], { refs, form: 'nominal', use: 'plain', reasons: ['coordination', 'hand-of-state'] });
}

/** "A, B and C": their keys, and the token behind them. */
function countriesFrom(scene: Scene, start: number): { refs: readonly string[]; to: number } {
  const { board, casting } = scene;
  const refs: string[] = [];
  let to = start;
  for (let at = start; ; at++) {
    const chunk = board.at(at);
    if (chunk?.what !== 'place' || chunk.hit.entry.kind !== 'COUNTRY' || chunk.hit.use === 'demonym') break;
    refs.push(casting.drafts.place(chunk.hit.entry));
    mentionOwner(scene, chunk);
    ({ to } = chunk);
    if (!/^(,|and)$/.test(board.sentence.tokens[to]?.lower ?? '')) break;
    at = to;
  }
  return { refs, to };
}

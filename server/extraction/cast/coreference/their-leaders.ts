/** "hosted their leaders", "invited their foreign ministers": those of the several that "their" stands for, and so their states. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';

const LEAD = /^(leaders|presidents|premiers|ministers|leaderships|delegations|negotiators|governments)$/;

/** `span`: the noun with its adjectives, with or behind "their". */
export function theirLeaders(scene: Scene, [start, to]: readonly [number, number]): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const from = tokens[start]?.lower === 'their' ? start + 1 : start;
  const whose = scene.slots.at(-1);
  if (!LEAD.test(tokens[to - 1]?.lower ?? '') || tokens[from - 1]?.lower !== 'their' || whose?.to !== from)
    return undefined;
  const sides = whose.form === 'pronoun' ? whose.refs.map((key) => scene.casting.drafts.sideOf(key)) : [];
  if (sides.length < 2 || !sides.every((side) => side !== undefined)) return undefined;
  const rest = { form: 'nominal', use: 'plain', reasons: ['hand-of-state', 'sent-by-state'] } as const;
  return slotAt(scene, [from, to], { refs: sides, ...rest });
}

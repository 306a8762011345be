/** "citing Ankara's support for the rebels", "citing Russian plans": why somebody acts, and not who says so. */
import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

const DOINGS = words(`
  support backing failure refusal programme program role ties links involvement invasion occupation treatment record plans use presence
  policy policies need right rights opposition decision decisions arms actions behaviour behavior war attacks aggression violations
  crackdown threats sanctions debts debt interference meddling bid purchase pressure tariffs build-up buildup shelling strikes
  annexation exercises drills intervention breaches alliance recognition`);
/** How many words stand between whose it is and what it is: "Iran's nuclear programme". */
const FAR = 3;

/** `end`: behind "citing". */
export function citesReason(tokens: readonly Token[], end: number, slots: readonly Slot[]): boolean {
  if (!/^(citing|quoting)$/.test(tokens[end - 1]?.lower ?? '')) return false;
  const owner = slots.find(({ from }) => from === end || (from === end + 1 && tokens[end]?.pos === 'DET'));
  return (
    owner !== undefined &&
    owner.use !== 'plain' &&
    tokens.slice(owner.to, owner.to + FAR).some(({ lower }) => DOINGS.has(lower))
  );
}

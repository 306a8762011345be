/** "Fighters" that are bought and flown, and no people. */
import { words } from '../../tables/word-list.ts';
import type { Scene } from '../casting.ts';

const TRADES = words(
  'comprise include operate fly buy purchase order acquire procure import lease receive sell supply deliver export',
);
/** How far before what is bought its verb may stand. */
const NEAR = 6;

/** "bought JF-17 fighters from Pakistan", "sold fighters": no people. */
export function areGoods({ board: { sentence } }: Scene, at: number, head: number): boolean {
  const { tokens } = sentence;
  if (tokens[head]?.lower !== 'fighters') return false;
  // "40 Chinese J-35 stealth fighters".
  if (tokens.slice(Math.max(0, at - 2), head).some(({ word }) => /^(stealth|jet|combat)$|^\p{Lu}+-?\d/u.test(word)))
    return true;
  const before = tokens.slice(Math.max(0, at - NEAR), at);
  return (
    /\d|^Block/.test(tokens[at - 1]?.word ?? '') || before.some(({ lemma, pos }) => pos === 'VERB' && TRADES.has(lemma))
  );
}

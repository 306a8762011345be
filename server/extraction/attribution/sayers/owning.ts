/** Slots that own the noun behind them: "Kenya's claim", "the Kenyan president's claim", "its claim". */
import type { Slot, Token } from '../../shapes.ts';

/** Where the owned noun phrase begins; undefined where the slot owns nothing. A described holder leaves its "'s" outside the slot. */
export function ownedFrom(tokens: readonly Token[], { to, use }: Slot): number | undefined {
  if (use === 'possessive') return to;
  return use === 'plain' && /^'s?$/.test(tokens[to]?.word ?? '') ? to + 1 : undefined;
}

/** "We, the foreign ministers of A and B, condemn", "Joint statement by the foreign ministers of A and B": who "we" are in the rest. */
import type { Sentence, Slot } from '../../shapes.ts';

/** So far down a text says whose it is. */
const HEAD = 3;
/** How many words may stand between "statement" and who gave it. */
const NEAR = 6;

export function authorsOf(slots: readonly Slot[], { tokens, index }: Sentence): readonly string[] | undefined {
  if (index >= HEAD) return undefined;
  const several = slots.find(({ refs, use }) => use === 'plain' && refs.length > 1);
  if (!several) return undefined;
  const before = tokens.slice(0, several.from).map(({ lower }) => lower);
  const isWe = before[0] === 'we' && before[1] === ',' && several.from <= 3;
  const noun = before.findIndex((word) => /^(statement|declaration|communiqu[eé])$/.test(word));
  const isBy = before.slice(-2).some((word) => /^(by|of|from)$/.test(word));
  return isWe || (noun >= 0 && isBy && several.from - noun <= NEAR) ? several.refs : undefined;
}

/** The word that ends whoever may be the subject of a verb. */
import type { Token } from '../../shapes.ts';
import { startOfAside } from '../slots/asides.ts';

/** Over adverbs, over an aside between commas, and over the comma behind "Ghana's minister, X,". */
export function subjectBefore(
  tokens: readonly Token[],
  { index }: Token,
  inSlot: ReadonlySet<number>,
): Token | undefined {
  const before = tokens[index - 1];
  const open = before?.word === ',' ? startOfAside(tokens, before.index) : undefined;
  if (open !== undefined) return tokens[open - 1];
  if (before?.word === ',' && isApposed(tokens, index - 1, inSlot)) return tokens[index - 2];
  return before?.pos === 'ADV' ? tokens.slice(0, index).findLast(({ pos }) => !/ADV|DET|PART/.test(pos)) : before;
}

/** The slot that ends before the comma has one inside, too. */
function isApposed(tokens: readonly Token[], comma: number, inSlot: ReadonlySet<number>): boolean {
  const start = tokens.findLastIndex((_, at) => at < comma && !inSlot.has(at));
  return tokens.slice(start + 1, comma).some(({ word }) => word === ',');
}

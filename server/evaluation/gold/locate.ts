/** Where the mentions of a passage stand in its text: each after the one before it, a nested one inside the one before it. */
import type { GoldMention } from './gold.ts';

export type Looked = Pick<GoldMention, 'kind' | 'words' | 'form'>;
/** Told of the first that is not there; throws. */
export type NotThere = (index: number, reason: string) => never;

export function locate(looked: readonly Looked[], text: string, notThere: NotThere): GoldMention[] {
  const found: GoldMention[] = [];
  let outer = { start: 0, end: 0 };
  let from = 0;
  for (const [index, mention] of looked.entries()) {
    const isNested = mention.form === 'nested';
    const span = spanOf(mention.words, text, isNested ? Math.max(from, outer.start) : outer.end);
    if (!span || (isNested && span.end > outer.end))
      return notThere(index, `the text does not hold "${mention.words}" ${placeOf(isNested, found)}`);
    found.push({ ...mention, ...span });
    if (!isNested) outer = span;
    from = isNested ? span.end : span.start;
  }
  return found;
}

const placeOf = (isNested: boolean, found: readonly GoldMention[]): string => {
  const before = isNested ? found.findLast(({ form }) => form !== 'nested') : found.at(-1);
  if (!before) return isNested ? 'inside another mention: none stands before it' : 'at all';
  return `${isNested ? 'inside' : 'after'} "${before.words}"`;
};

/** Whole words: "Oman" does not stand in "woman". A line may break between two words. */
function spanOf(words: string, text: string, from: number): { start: number; end: number } | undefined {
  const escaped = words
    .split(/\s+/)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

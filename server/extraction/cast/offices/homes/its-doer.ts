/** Who acts where "its" stands: "yet Iran protested, and its ambassador", "The firm may buy shells from Y, its chairman said". */
import type { Scene } from '../../casting.ts';

/** ", its chairman said." at the end of a sentence. */
export const speaksLast = ({ board: { sentence } }: Scene, from: number): boolean =>
  sentence.tokens[from - 1]?.word === ',' &&
  /^(say|add|announce|confirm)$/.test(sentence.tokens.at(-2)?.lemma ?? '') &&
  sentence.tokens.length - from < 7;

/** "Oman did not ask; yet Iran protested, and its ambassador left": of who acts right before the "and". */
export function joinedState({ board: { sentence }, slots, casting }: Scene, from: number): string | undefined {
  const { tokens } = sentence;
  if (tokens[from - 1]?.lower !== 'and' && tokens[from]?.lower !== 'and') return undefined;
  const doer = slots.findLast(({ use, to }) => use === 'plain' && /^(VERB|AUX)$/.test(tokens[to]?.pos ?? ''));
  const [key, second] = doer?.refs ?? [];
  return key !== undefined && second === undefined && casting.drafts.get(key)?.kind === 'COUNTRY' ? key : undefined;
}

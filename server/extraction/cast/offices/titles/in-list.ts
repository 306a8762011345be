/** Whether a list of people goes on behind one of them. */
import type { Token } from '../../../shapes.ts';

/** "…, the first deputy minister, the chief of staff and the commander": more commas and a final "and" follow before a verb. */
export function isInList(tokens: readonly Token[], from: number): boolean {
  let commas = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || /VERB|AUX|ADV/.test(token.pos) || /^(who|which|that|;|:)$/.test(token.lower)) return false;
    if (token.word === ',') commas++;
    if (token.lower === 'and' && commas > 0)
      return (
        /^(the|a|an|other|his|her|its|several|senior)$/.test(tokens[at + 1]?.lower ?? '') ||
        /PROPN|NOUN|ADJ/.test(tokens[at + 1]?.pos ?? '')
      );
  }
  return false;
}

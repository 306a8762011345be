/** The words of a pattern behind its verb, over articles and adjectives: "pay a three-day official visit to". */
import type { Token } from '../shapes.ts';

/** Where the words end, or undefined where they do not follow. */
export function wordsAfter(
  tokens: readonly Token[],
  { start, words, isTaken }: { start: number; words: readonly string[]; isTaken: (index: number) => boolean },
): number | undefined {
  let at = start;
  for (const word of words) {
    const found = nextWord(tokens, { start: at, word, isTaken });
    if (found === undefined) return undefined;
    at = found + 1;
  }
  return at;
}

/** How many words may stand before the one that is looked for. */
const FAR = 6;

interface Next {
  readonly start: number;
  readonly word: string;
  readonly isTaken: (index: number) => boolean;
}

function nextWord(tokens: readonly Token[], { start, word, isTaken }: Next): number | undefined {
  for (let at = start; at < Math.min(tokens.length, start + FAR); at++) {
    const token = tokens[at];
    if (!token || isTaken(at)) return undefined;
    if (isWord(token, word)) return at;
    if (/^(not|n't|yet|also)$/.test(token.lower)) continue;
    if (
      !/^(DET|ADJ|ADV|NUM|NOUN|PROPN|PRON|SYM)$/.test(token.pos) &&
      !/^('s|')$/.test(token.word) &&
      !/(ed|ing)$/.test(token.lower) &&
      !(token.lower === 'and' && at > start) &&
      !(
        token.lower === 'of' &&
        /^(round|series|set|number|string|spate|wave|couple|range|package)s?$/.test(tokens[at - 1]?.lower ?? '')
      )
    )
      return undefined;
  }
  return undefined;
}

/** Lemma, or the word without its plural: wink leaves "Talks" at the start of a sentence as it is. */
export const isWord = ({ lemma, lower }: Token, word: string): boolean =>
  lemma === word ||
  lower === word ||
  lower === `${word}s` ||
  lower.replace('-', '') === word ||
  lower === `${word}es` ||
  (word.endsWith('y') && lower === `${word.slice(0, -1)}ies`);

/** A word of a fixed list. What is not in it is told with the nearest that is. */
import { closest } from 'fastest-levenshtein';
import { z } from 'zod';

export const word = <const Word extends string>(words: readonly Word[]) =>
  z.enum(words, {
    error: ({ input }) => {
      if (input === undefined) return `is missing: write one of ${few(words)}`;
      if (typeof input !== 'string') return `is no word: write one of ${few(words)}`;
      return `"${input.slice(0, 60)}" is no such word. Did you mean ${closest(input.toUpperCase().slice(0, 60), words)}?`;
    },
  });

const few = (words: readonly string[]): string =>
  words.length <= 8 ? words.join(', ') : `${words.slice(0, 4).join(', ')} … (server/domain lists all ${words.length})`;

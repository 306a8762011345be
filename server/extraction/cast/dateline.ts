/** "NAIROBI, 12 March (NNA) -": where a report was written is no actor of it, but tells whose "the president" is. */
import type { Board } from '../mentions/board.ts';
import type { Token } from '../shapes.ts';
import type { Drafts } from './drafts.ts';

const LONGEST = 16;

/** Token behind the dateline; 0 where there is none. */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first || !/^\p{Lu}/u.test(first.word)) return 0;
  for (const { word, pos, index, start } of tokens.slice(1, LONGEST)) {
    if (/VERB|AUX/.test(pos)) return 0;
    const isSpaced = word === '-' && start > (tokens[index - 1]?.end ?? start);
    if (isSpaced) return index + 1;
    if (word === ':' && tokens.slice(0, index).some((token) => /^\d/.test(token.word))) return index + 1;
    if (word === '.' && index < tokens.length - 1 && tokens.slice(0, index).some((token) => /^\d/.test(token.word)))
      return index + 1;
  }
  return 0;
}

/** The country that the first dateline of a text lies in. */
export function datelineCountry(boards: readonly Board[], drafts: Drafts): string | undefined {
  for (const board of boards.slice(0, 4)) {
    const { tokens } = board.sentence;
    const end =
      datelineEnd(tokens) ||
      (tokens.length < 8 &&
      !tokens.some(({ pos }) => /VERB|AUX/.test(pos)) &&
      tokens.some(({ word }) => /^\d{4}$/.test(word))
        ? tokens.length
        : 0);
    const place = board.chunks().find((chunk) => chunk.what === 'place' && chunk.to <= end);
    if (place?.what === 'place' && tokens[place.to]?.word !== '/') return drafts.sideOf(drafts.place(place.hit.entry));
  }
  return undefined;
}

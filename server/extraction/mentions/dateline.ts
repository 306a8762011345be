/** "NAIROBI, 12 March (NNA) -": where a report was written. */
import type { Token } from '../shapes.ts';

const LONGEST = 16;
/** "First Deputy Minister of Defence - Chief of the General Staff X": two offices, and no place. */
const OFFICE = /^(Minister|Chief|Secretary|President|Director|Commander)$/;

/** Token behind the dateline; 0 where there is none. */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0];
  // "The presidents - X and Y - met": a report is not written in "The".
  if (!first || !/^\p{Lu}/u.test(first.word) || /^(the|a|an)$/.test(first.lower)) return 0;
  for (const { word, pos, index, start } of tokens.slice(1, LONGEST)) {
    if (/VERB|AUX/.test(pos)) return 0;
    const isSpaced = /^--?$/.test(word) && start > (tokens[index - 1]?.end ?? start);
    if (isSpaced) return tokens.slice(0, index).some((token) => OFFICE.test(token.word)) ? 0 : index + 1;
    if (word === ':' && tokens.slice(0, index).some((token) => /^\d/.test(token.word))) return index + 1;
    if (word === '.' && index < tokens.length - 1 && tokens.slice(0, index).some((token) => /^\d/.test(token.word)))
      return index + 1;
  }
  return 0;
}

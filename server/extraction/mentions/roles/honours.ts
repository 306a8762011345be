/** Letters of honour behind a name: "General Asif Nadeem, NI (M), Chief of Army Staff". */
import type { Token } from '../../shapes.ts';

/** Of what stands between a name's comma and an office: "NI (M),", "HI (M), S Bt,". */
const LONGEST = 14;
const LETTERS = /^\p{Lu}{1,3}$|^[ST]\.?(Bt|J)\.?$|^Bt$/u;

/** Where the letters begin that end before the comma at `at - 1`; `at` where there are none. */
export function honoursStart(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.word !== ',') return at;
  let start = at;
  for (let index = at - 2; index > at - LONGEST; index--) {
    const word = tokens[index]?.word ?? '';
    if (word === ',') start = index + 1;
    else if (!LETTERS.test(word) && !/^[().]$/.test(word)) break;
  }
  return start;
}

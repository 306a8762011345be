/** The words of a pattern behind its verb, over articles and adjectives: "pay a three-day official visit to". */
import type { Token } from '../shapes.ts';
import { words } from '../tables/word-list.ts';

/** How many words may stand before the one that is looked for. */
export const FAR = 6;
const PHRASE = words('DET ADJ ADV NUM NOUN PROPN PRON SYM');
const SKIPPED = words('not n\'t yet also per "');
const POSSESSIVE = words("'s '");
/** "a round of talks", "most of its gas": the noun of measure is no more than an article. */
const MEASURES = words(`
  round rounds series set sets number numbers string strings spate spates wave waves couple couples range ranges package
  packages list lists batch batches variety array raft slew dollars euros pounds francs yen yuan worth tonnes tons metres meters barrels megawatts litres liters bcm cargoes bushels most much half third quarter part all share bulk some one two three four both several many each any none`);

/** Where words are looked for: behind `start`, up to a token that a slot has taken. */
export interface Behind {
  readonly start: number;
  readonly isTaken: (index: number) => boolean;
}

/** Where the words end, or undefined where they do not follow. */
export function wordsAfter(
  tokens: readonly Token[],
  pattern: readonly string[],
  { start, isTaken }: Behind,
): number | undefined {
  let at = start;
  for (const word of pattern) {
    const found = nextWord(tokens, word, { start: at, isTaken });
    if (found === undefined) return undefined;
    at = found + 1;
  }
  return at;
}

function nextWord(tokens: readonly Token[], word: string, { start, isTaken }: Behind): number | undefined {
  for (let at = start; at < Math.min(tokens.length, start + FAR); at++) {
    const token = tokens[at];
    if (!token || isTaken(at)) return undefined;
    if (isWord(token, word)) return at;
    // "gave Ukraine 40 howitzers in a month": no "give in".
    if (word === 'in' && token.pos !== 'ADV') return undefined;
    if (!maySkip(tokens, token) && !(token.lower === 'and' && at > start)) return undefined;
  }
  return undefined;
}

/** Articles, adjectives, other nouns: what may stand between the words of a pattern. */
const maySkip = (tokens: readonly Token[], { lower, word, pos, index }: Token): boolean =>
  SKIPPED.has(lower) ||
  PHRASE.has(pos) ||
  POSSESSIVE.has(word) ||
  (/(ed|ing)$/.test(lower) && pos !== 'ADP') ||
  (lower === 'of' && MEASURES.has(tokens[index - 1]?.lower ?? ''));

/** Lemma, or the word without its plural: wink leaves "Talks" at the start of a sentence as it is. */
export const isWord = ({ lemma, lower }: Token, word: string): boolean =>
  lemma === word ||
  lower === word ||
  isPluralOf(lower, word) ||
  (lower.includes('-') && lower.replace('-', '') === word);

/** "talks", "losses", "countries". Tried for every word of every pattern: nothing is joined before the ends are alike. */
const isPluralOf = (lower: string, word: string): boolean =>
  lower.endsWith('s') &&
  (lower === `${word}s` || lower === `${word}es` || (word.endsWith('y') && lower === `${word.slice(0, -1)}ies`));

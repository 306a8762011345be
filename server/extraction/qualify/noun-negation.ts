/** Denials of a happening that a noun names. */
import type { Sentence, Token } from '../shapes.ts';
import { words } from '../word-list.ts';
import { denies } from './negation-words.ts';

const PHRASE = words('DET ADJ NOUN NUM ADV PROPN');
const REACH = 5;

/** "no talks between", "without an agreement with": the word before the noun, over its adjectives. `from`: where the noun begins. */
export function denierOfNoun({ tokens }: Sentence, from: number): Token | undefined {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at];
    if (!token) return undefined;
    const isDenier = denies(tokens, token) || token.lower === 'without';
    if (isDenier && tokens[at - 1]?.lower !== 'without') return token;
    if (!PHRASE.has(token.pos) && token.word !== "'s") return undefined;
  }
  return undefined;
}

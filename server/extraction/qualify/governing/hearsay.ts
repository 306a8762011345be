/** Nouns that tell what is said to be so: rumour, word, chances. */

import type { Clause } from '../../shapes.ts';
import type { Effect, Governors } from '../../tables/governors.ts';
import { words } from '../../tables/word-list.ts';

/** "Rumour has it that", "Chances are that", "The possibility remains that": what the subject noun says of what follows. */
export function hearsayOf(
  { link }: Clause,
  { verb, sentence, from, subject }: Clause,
  governors: Governors,
): readonly Effect[] {
  if (link !== 'that' || subject !== undefined || !TELLS.has(verb.lemma)) return [];
  return sentence.tokens.slice(0, from).flatMap(({ lower, lemma }) => {
    const found = [lower, lemma, lower.replace(/s$/, '')].map((word) => governors('noun', word));
    return found.find((effects) => effects.length > 0) ?? [];
  });
}

const TELLS = words(
  'be have go remain exist persist arise circulate abound spread grow swirl emerge surface appear mount run leak come break',
);

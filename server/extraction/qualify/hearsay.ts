/** Nouns that tell what is said to be so: rumour, word, chances. */
import type { Clause } from '../shapes.ts';
import type { Effect, Governors } from './governors.ts';

/** "Rumour has it that", "Chances are that", "Word on the street is that": what the subject noun says of what follows. */
export function hearsayOf(
  { link }: Clause,
  { verb, sentence, from, subject }: Clause,
  governors: Governors,
): readonly Effect[] {
  if (link !== 'that' || subject !== undefined || !/^(be|have|go)$/.test(verb.lemma)) return [];
  const noun = sentence.tokens
    .slice(0, from)
    .find(({ lemma, lower }) => governors('noun', lemma).length > 0 || governors('noun', lower).length > 0);
  if (!noun) return [];
  const effects = governors('noun', noun.lower);
  return effects.length > 0 ? effects : governors('noun', noun.lemma);
}

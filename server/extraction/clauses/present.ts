/** The tense of a clause, as far as its words tell. */
import type { Clause } from '../shapes.ts';

/** "signs", "are signing", without a modal. */
export const isPresent = ({ sentence, form, from, verb, modal }: Clause): boolean =>
  form === 'finite' &&
  modal === undefined &&
  ((from === verb.index && (verb.lower === verb.lemma || /s$/.test(verb.lower))) ||
    (/ing$/.test(verb.lower) && /^(is|are|am)$/.test(sentence.tokens[from]?.lower ?? '')));

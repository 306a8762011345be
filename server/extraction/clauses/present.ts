/** The tense of a clause, as far as its words tell. */
import type { Clause } from '../shapes.ts';
import { isBaseForm } from './verbs/base-form.ts';

/** "signs", "are signing", without a modal. */
export const isPresent = ({ sentence, form, from, verb, modal, subject }: Clause): boolean =>
  form === 'finite' &&
  // "Only in May did Chad sign".
  sentence.tokens[(subject?.from ?? 0) - 1]?.lower !== 'did' &&
  modal === undefined &&
  ((from === verb.index && (isBaseForm(verb) || (/s$/.test(verb.lower) && verb.lower !== 'was'))) ||
    (/ing$/.test(verb.lower) && /^(is|are|am)$/.test(sentence.tokens[from]?.lower ?? '')));

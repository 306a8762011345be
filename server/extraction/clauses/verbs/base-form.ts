/** Whether a verb stands in its base form: "recognise" does, though its lemma is spelt "recognize". */
import type { Token } from '../../shapes.ts';

export const isBaseForm = ({ lower, lemma }: Token): boolean =>
  lower === lemma || (lower.endsWith('ise') && `${lower.slice(0, -3)}ize` === lemma);

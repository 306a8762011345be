/** The verbs around a pair: which come first, whether they are passive, what the lexicon takes them for. */

import type { TokenToType } from './model.ts';
import type { Zone } from './zones.ts';

const BE = new Set(['be', 'get']);

export function verbFeatures({ name, tokens }: Zone): string[] {
  const verbs = tokens.filter(({ pos }) => pos === 'VERB');
  const [first] = verbs;
  return [
    ...verbs.map(({ lemma }) => `verb ${name} ${lemma}`),
    ...(first ? [`first verb ${name} ${first.lemma}`, `first verb ${first.lemma}`] : [`no verb ${name}`]),
    ...voice(name, tokens),
  ];
}

/** "was accused … by", "accused by": the doer stands behind. */
function voice(name: string, tokens: readonly TokenToType[]): string[] {
  const by = tokens.some(({ lower }) => lower === 'by');
  const passive = tokens.some(
    ({ pos, lower }, index) =>
      pos === 'VERB' && !lower.endsWith('ing') && tokens.slice(Math.max(0, index - 3), index).some(isBe),
  );
  return [...(by ? [`by ${name}`] : []), ...(passive ? [`passive ${name}`, `passive ${name} by ${by}`] : [])];
}

const isBe = ({ lemma }: TokenToType): boolean => BE.has(lemma);

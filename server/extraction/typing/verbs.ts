/** The verbs around a pair: which come first, whether they are passive, what the lexicon takes them for. */
import type { Take } from './features.ts';
import type { TokenToType } from './model.ts';
import type { Zone } from './zones.ts';

const BE = new Set(['be', 'get']);

export function eachVerbFeature({ name, tokens }: Zone, take: Take): void {
  const verbs = tokens.filter(({ pos }) => pos === 'VERB');
  const [first] = verbs;
  for (const { lemma } of verbs) take(VERB[name], lemma);
  if (first) {
    take(FIRST_VERB[name], first.lemma);
    take('first verb', first.lemma);
  } else take('no verb', name);
  eachVoiceFeature(name, tokens, take);
}

type Kinds = Readonly<Record<Zone['name'], string>>;

const VERB: Kinds = { before: 'verb before', between: 'verb between', after: 'verb after' };
const FIRST_VERB: Kinds = { before: 'first verb before', between: 'first verb between', after: 'first verb after' };

/** "was accused … by", "accused by": the doer stands behind. */
function eachVoiceFeature(name: Zone['name'], tokens: readonly TokenToType[], take: Take): void {
  const by = tokens.some(({ lower }) => lower === 'by');
  const passive = tokens.some(
    ({ pos, lower }, index) =>
      pos === 'VERB' && !lower.endsWith('ing') && tokens.slice(Math.max(0, index - 3), index).some(isBe),
  );
  if (by) take('by', name);
  if (!passive) return;
  take('passive', name);
  take('passive', `${name} by ${by}`);
}

const isBe = ({ lemma }: TokenToType): boolean => BE.has(lemma);

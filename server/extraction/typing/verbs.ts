/** The verbs around a pair: which come first, whether they are passive, what the lexicon takes them for. */
import type { TokenToType } from './model.ts';
import type { Take } from './take.ts';
import type { Zone } from './zones.ts';

const BE = new Set(['be', 'get']);

export function eachVerbFeature({ name, tokens }: Zone, take: Take): void {
  const first = tokens.find(isVerb);
  for (const { pos, lemma } of tokens) if (pos === 'VERB') take.one(VERB[name], lemma);
  if (first) {
    take.one(FIRST_VERB[name], first.lemma);
    take.one('first verb', first.lemma);
  } else take.one('no verb', name);
  eachVoiceFeature(name, tokens, take);
}

type Kinds = Readonly<Record<Zone['name'], string>>;

const VERB: Kinds = { before: 'verb before', between: 'verb between', after: 'verb after' };
const FIRST_VERB: Kinds = { before: 'first verb before', between: 'first verb between', after: 'first verb after' };

/** "was accused … by", "accused by": the doer stands behind. */
function eachVoiceFeature(name: Zone['name'], tokens: readonly TokenToType[], take: Take): void {
  const by = tokens.some(({ lower }) => lower === 'by');
  if (by) take.one('by', name);
  if (!tokens.some((token, at) => isPassive(token, tokens, at))) return;
  take.one('passive', name);
  take.one('passive', `${name} by ${by}`);
}

const isPassive = ({ pos, lower }: TokenToType, tokens: readonly TokenToType[], at: number): boolean =>
  pos === 'VERB' && !lower.endsWith('ing') && tokens.slice(Math.max(0, at - 3), at).some(isBe);
const isVerb = ({ pos }: TokenToType): boolean => pos === 'VERB';
const isBe = ({ lemma }: TokenToType): boolean => BE.has(lemma);

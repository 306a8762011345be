/** The verbs around a pair: which come first, whether they are passive, what the lexicon takes them for. */
import type { TokenToType } from '../../typing-model.ts';
import type { Kind, Take } from './take.ts';
import type { Zone } from './zones.ts';

const BE = new Set(['be', 'get']);

export function eachVerbFeature<W>({ name, from, tokens }: Zone, words: readonly W[], take: Take<W>): void {
  let first: W | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const word = words[from + index];
    if (tokens[index]?.pos !== 'VERB' || word === undefined) continue;
    first ??= word;
    take.one(VERB[name], word);
  }
  if (first === undefined) take.one('no verb', take.word(name));
  else {
    take.one(FIRST_VERB[name], first);
    take.one('first verb', first);
  }
  eachVoiceFeature(name, tokens, take);
}

type Kinds = Readonly<Record<Zone['name'], Kind>>;

const VERB: Kinds = { before: 'verb before', between: 'verb between', after: 'verb after' };
const FIRST_VERB: Kinds = { before: 'first verb before', between: 'first verb between', after: 'first verb after' };

/** "was accused … by", "accused by": the doer stands behind. */
function eachVoiceFeature<W>(name: Zone['name'], tokens: readonly TokenToType[], take: Take<W>): void {
  const by = tokens.some(({ lower }) => lower === 'by');
  if (by) take.one('by', take.word(name));
  if (!tokens.some((token, at) => isPassive(token, tokens, at))) return;
  take.one('passive', take.word(name));
  take.one('passive', take.word(`${name} by ${by}`));
}

function isPassive({ pos, lower }: TokenToType, tokens: readonly TokenToType[], at: number): boolean {
  if (pos !== 'VERB' || lower.endsWith('ing')) return false;
  for (let before = Math.max(0, at - 3); before < at; before++) if (BE.has(tokens[before]?.lemma ?? '')) return true;
  return false;
}

/** Single words that wink calls nouns, and that are verbs by what stands beside them: "shot down", "and call on", "will likely host". */
import type { Token } from '../../shapes.ts';
import { lemmaOf } from '../../text/verb-lemma.ts';
import type { VerbSigns } from '../parsing.ts';
import { MODAL } from './auxiliaries.ts';

/** `before`: the word before; `next`: the one behind. */
export interface Signs extends VerbSigns {
  readonly before: Token | undefined;
  readonly next: Token | undefined;
}

/** "Eritrea shot down a drone", "guards shot dead two herders": a noun to wink. */
export const isShot = ({ lower }: Token, { before, next }: Signs): boolean =>
  lower === 'shot' && /^(down|dead)$/.test(next?.lower ?? '') && before !== undefined && before.pos !== 'DET';

/** "will hold talks with his counterpart and call on the premier". */
export const isCallOn = (tokens: readonly Token[], { lower, pos, index }: Token, { before, next }: Signs): boolean =>
  lower === 'call' &&
  pos === 'NOUN' &&
  next?.lower === 'on' &&
  before?.lower === 'and' &&
  tokens.slice(0, index).some(({ lower: word }) => MODAL.has(word) || word === 'to');

/** "will very likely host the forum": behind the modal. */
export const isLikely = (
  tokens: readonly Token[],
  { pos, lower, index }: Token,
  { before, next, isKnownVerb }: Signs,
): boolean =>
  pos === 'NOUN' &&
  /^(likely|likelihood|probability)$/.test(before?.lower ?? '') &&
  next !== undefined &&
  isKnownVerb(lower) &&
  tokens.slice(Math.max(0, index - 5), index).some(({ lower: word }) => MODAL.has(word));

/** "Some say we should": a noun to wink. */
export const isSaidBySome = ({ lower, index }: Token, { before }: Signs): boolean =>
  lower === 'say' && index < 3 && /^(some|many|most|others|few)$/.test(before?.lower ?? '');

/** "gave Fiji two boats and trains its officers": no article and no "its" stands behind a noun. */
export const isAndDoes = (tokens: readonly Token[], token: Token, { before, next, isKnownVerb }: Signs): boolean =>
  /^(NOUN|PROPN)$/.test(token.pos) &&
  /[^s]s$/.test(token.word) &&
  /^\p{Ll}/u.test(token.word) &&
  /^(and|but|then|also)$/.test(before?.lower ?? '') &&
  (next?.pos === 'DET' || /^(its|their|his|her)$/.test(next?.lower ?? '')) &&
  tokens.slice(0, token.index).some(({ pos }) => pos === 'VERB') &&
  isKnownVerb(lemmaOf(token, isKnownVerb));

/** "Nepal's army chief left for Delhi", "the envoy left Accra": behind whoever goes. */
export const isLeft = ({ lower, pos }: Token, { before, next, inSlot }: Signs): boolean =>
  lower === 'left' &&
  /^(NOUN|ADJ)$/.test(pos) &&
  before !== undefined &&
  inSlot.has(before.index) &&
  (/^(for|on|after|without|early)$/.test(next?.lower ?? '') || next?.pos === 'PROPN');

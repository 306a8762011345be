/** Verbs that wink calls nouns or adjectives, of what is not done: behind an aside of the denial, behind "rather than". */
import type { Token } from '../../shapes.ts';
import { lemmaOf } from '../../text/verb-lemma.ts';
import { isNot } from './auxiliaries.ts';
import { openingOf } from './denied-verbs.ts';
import type { Signs } from './verbs-by-neighbour.ts';

/** "did not, in the end, sign the accord", "has not, in any form, armed Chad": behind an aside that opens behind "not". */
export function isBehindAside(
  tokens: readonly Token[],
  token: Token,
  { before, next, inSlot, isKnownVerb }: Signs,
): boolean {
  const open = before?.word === ',' ? openingOf(tokens, before.index) : undefined;
  if (open === undefined || !isNot(tokens, open - 1) || !next) return false;
  const isShaped = token.pos === 'NOUN' ? token.lower === token.lemma : /(ed|n|t|ld)$/.test(token.lower);
  return (
    isShaped &&
    (inSlot.has(next.index) || /^(DET|PRON|ADP)$/.test(next.pos)) &&
    isKnownVerb(lemmaOf(token, isKnownVerb))
  );
}

/** "Rather than attack Chad". */
export const isLeftUndone = (
  tokens: readonly Token[],
  token: Token,
  { before, next, inSlot, isKnownVerb }: Signs,
): boolean =>
  token.pos === 'NOUN' &&
  before?.lower === 'than' &&
  tokens[before.index - 1]?.lower === 'rather' &&
  next !== undefined &&
  (inSlot.has(next.index) || next.pos === 'DET') &&
  isKnownVerb(token.lower);

/** Words of a claim and of the verdict on it that look like verbs: "denied media reports that", "described as nonsense reports that", `dismissed as "fabricated" a report`. */
import type { Token } from '../../shapes.ts';
import { CLAIM_NOUNS } from '../clause-words.ts';

export const isOfClaim = (tokens: readonly Token[], token: Token, inSlot: ReadonlySet<number>): boolean =>
  isCalledSo(tokens, token) || isClaimOfOthers(tokens, token, inSlot) || isQuotedVerdict(tokens, token);

/** "described as nonsense reports that": what is called so is a noun. */
const isCalledSo = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  CLAIM_NOUNS.has(lower) && tokens[index - 2]?.lower === 'as' && tokens[index + 1]?.lower === 'that';

/** "denied media reports that", "dismissed recent press claims that": the object of the verb before it. */
function isClaimOfOthers(tokens: readonly Token[], { lower, index }: Token, inSlot: ReadonlySet<number>): boolean {
  if (!CLAIM_NOUNS.has(lower) || tokens[index + 1]?.lower !== 'that') return false;
  let at = index - 1;
  while (at > 0 && /^(NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '') && !inSlot.has(at)) at--;
  const verb = tokens[at];
  return at < index - 1 && verb?.pos === 'VERB' && !inSlot.has(at) && ANSWERS.test(verb.lemma);
}
const ANSWERS =
  /^(deny|reject|dismiss|refute|rebut|dispute|contradict|rubbish|debunk|slam|confirm|cite|quote|contest)$/;

/** One word between marks behind "as" or an article. */
const isQuotedVerdict = (tokens: readonly Token[], { index, lower }: Token): boolean =>
  tokens[index - 1]?.word === '"' &&
  tokens[index + 1]?.word === '"' &&
  /(ed|ing|en)$/.test(lower) &&
  /^(as|a|an|the|so-called|these|those|such)$/.test(tokens[index - 2]?.lower ?? '');

/** Which tokens are content verbs, where wink's tags are wrong often enough in news. */

import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { CONDITIONS } from '../clause-words.ts';
import type { VerbSigns } from '../parsing.ts';
import { CLAIMED } from '../verb-classes.ts';
import { DO, HAVE, isNot, isOfNot, MODAL } from './auxiliaries.ts';
import { isBaseForm } from './base-form.ts';
import { isAllBut, verbBehindAdverbial } from './between-auxiliaries.ts';
import { isOfClaim } from './claim-words.ts';
import { openingOf } from './denied-verbs.ts';
import { isDescribing, isNounAfterAll, isNounOrSo, isThing } from './not-verbs.ts';
import { isNounLike, isVerbAfterAll } from './verbs-after-all.ts';

/** "met", "slams" behind a name; not "the talks", not "has" before "met". */
export function isContentVerb(tokens: readonly Token[], token: Token, signs: VerbSigns): boolean {
  const { inSlot } = signs;
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (inSlot.has(token.index) || isOpeningCondition(tokens, token) || isOfClaim(tokens, token, inSlot)) return false;
  if (token.pos === 'AUX') return isMainAuxiliary(tokens, token, signs);
  if (isClaimedAside(token, { before, next, inSlot }) || isSayingAtEnd(tokens, token, { next, inSlot })) return true;
  if (HAVE.has(token.lower) && (next?.pos === 'VERB' || isVerbBehind(tokens, token, signs))) return false;
  if (isNounOrSo(token, next) || isThing(token, before, next)) return false;
  if (token.pos === 'VERB')
    return !isDescribing(token, before, { next, inSlot }) && !isNounAfterAll(tokens, token, inSlot);
  return isNounLike(token) && isVerbAfterAll(tokens, token, { inSlot, isKnownVerb: signs.isKnownVerb, before, next });
}

/** "Had Georgia attacked", "Provided that": a condition, no verb of its own. */
const isOpeningCondition = (tokens: readonly Token[], { index, pos, lower }: Token): boolean =>
  index === 0 && (pos === 'AUX' || CONDITIONS.has(lower)) && tokens.slice(1).some((token) => token.pos === 'VERB');

/** A noun to wink, too: "Chad claims that"; "rejected claims that" it is. */
const isClaimedAside = (
  token: Token,
  { before, next, inSlot }: { before: Token | undefined; next: Token | undefined; inSlot: ReadonlySet<number> },
): boolean =>
  (token.pos === 'ADJ' || (token.pos === 'NOUN' && /^(PROPN|PRON|NOUN)$/.test(before?.pos ?? ''))) &&
  CLAIMED.has(token.lower) &&
  (next?.lower === 'that' || (inSlot.has(token.index - 1) && /^[.,]$/.test(next?.word ?? '.')));

/** "…, the press service reports.": wink calls it a noun. */
const isSayingAtEnd = (
  tokens: readonly Token[],
  { lower, index }: Token,
  { next, inSlot }: Pick<VerbSigns, 'inSlot'> & { readonly next: Token | undefined },
): boolean =>
  (/^(reports|notes|claims|states|estimates|show)$/.test(lower) &&
    /^[."]?$/.test(next?.word ?? '') &&
    (inSlot.has(index - 1) || isSetOffPhrase(tokens, index))) ||
  // "…, reports Kol Press."
  (/^(reports|notes)$/.test(lower) &&
    /^[,"]$/.test(tokens[index - 1]?.word ?? '') &&
    next?.pos === 'PROPN' &&
    inSlot.has(index + 1));

/** ", the presidential press service", ", the central bank in Nairobi", ", customs records": from the comma on nouns and what describes them. */
function isSetOffPhrase(tokens: readonly Token[], end: number): boolean {
  const comma = tokens.findLastIndex(({ word }, at) => word === ',' && at < end);
  const phrase = tokens.slice(comma + 1, end);
  const isPhrase = phrase.every(({ pos }, at) => /^(DET|ADJ|NOUN|PROPN|ADP)$/.test(pos) || at === 0);
  const isBegun = /^(DET|PRON)$/.test(phrase[0]?.pos ?? '') || tokens[end]?.lower === 'show';
  return comma > 2 && isBegun && phrase.length > 1 && phrase.length < 8 && isPhrase;
}

const IN_GROUP = words('ADV PART AUX VERB');

/** "is in", "has no relations": no other verb follows in the group. */
function isMainAuxiliary(tokens: readonly Token[], token: Token, signs: VerbSigns): boolean {
  if (MODAL.has(token.lower) || isVerbBehind(tokens, token, signs)) return false;
  if (verbBehindAdverbial(tokens, token.index + 1, signs.inSlot) !== undefined) return false;
  for (let at = token.index + 1; at < tokens.length; at++) {
    const next = tokens[at];
    if (next && (isOfNot(tokens, at) || isAllBut(tokens, at) || (next.word === '"' && tokens[at + 1]?.pos === 'VERB')))
      continue;
    if (next?.word === ',' && isNot(tokens, at - 1)) return !isBehindAside(tokens, at);
    if (!next || !IN_GROUP.has(next.pos)) return true;
    if (isNounOrSo(next, tokens[at + 1])) return true;
    if (next.pos === 'VERB' && next.lower !== 'to') return false;
    if (next.pos === 'AUX') return false;
    if (next.lower === 'to') return true;
  }
  return true;
}

/** "did not, however, thank": behind the aside that the comma opens stands the verb. */
function isBehindAside(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex(({ word }, at) => at > comma && word === ',');
  return close > 0 && openingOf(tokens, close) === comma && /VERB|NOUN/.test(tokens[close + 1]?.pos ?? '');
}

/** "had armed", "did Peru sanction": what wink does not call a verb is one. */
function isVerbBehind(tokens: readonly Token[], { index, lower }: Token, signs: VerbSigns): boolean {
  const isSkipped = DO.has(lower)
    ? (at: number) => signs.inSlot.has(at)
    : (at: number) => tokens[at]?.pos === 'ADV' || isOfNot(tokens, at);
  let at = index + 1;
  while (at < tokens.length && isSkipped(at)) at++;
  const verb = tokens[at];
  // "At no stage did we threaten": over whoever does it.
  if (verb?.pos === 'VERB' && DO.has(lower) && at > index + 1 && isBaseForm(verb)) return true;
  if (!verb || (!HAVE.has(lower) && !DO.has(lower)) || !/^(ADJ|NOUN)$/.test(verb.pos)) return false;
  return isVerbAfterAll(tokens, verb, { ...signs, before: tokens[at - 1], next: tokens[at + 1] });
}

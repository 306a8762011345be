/** Which tokens are content verbs, where wink's tags are wrong often enough in news. */
import type { Token } from '../shapes.ts';
import { lemmaOf } from '../verb-lemma.ts';
import { words } from '../word-list.ts';
import { HAVE, MODAL } from './auxiliaries.ts';
import { CONDITIONS } from './clause-words.ts';
import { isDescribing, isNounAfterAll, isNounOrSo } from './not-verbs.ts';
import { CLAIMED } from './verb-classes.ts';
import type { VerbSigns } from './verbs.ts';

/** "met", "slams" behind a name; not "the talks", not "has" before "met". */
export function isContentVerb(tokens: readonly Token[], token: Token, signs: VerbSigns): boolean {
  const { inSlot } = signs;
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (inSlot.has(token.index) || isOpeningCondition(tokens, token)) return false;
  if (token.pos === 'AUX') return isMainAuxiliary(tokens, token);
  if (isClaimedAside(token, { next, inSlot }) || isSayingAtEnd(token, { next, inSlot })) return true;
  if (HAVE.has(token.lower) && next?.pos === 'VERB') return false;
  if (isNounOrSo(token, next)) return false;
  if (token.pos === 'VERB')
    return !isDescribing(token, before, { next, inSlot }) && !isNounAfterAll(token, before, inSlot);
  if (isGerundAfterAll(tokens, token, { ...signs, next })) return true;
  const subject =
    before?.pos === 'ADV' ? tokens.slice(0, token.index).findLast(({ pos }) => !/ADV|DET|PART/.test(pos)) : before;
  return isHeadlineVerb(token, subject, { ...signs, next });
}

/** "Had Georgia attacked", "Provided that": a condition, no verb of its own. */
const isOpeningCondition = (tokens: readonly Token[], { index, pos, lower }: Token): boolean =>
  index === 0 && (pos === 'AUX' || CONDITIONS.has(lower)) && tokens.slice(1).some((token) => token.pos === 'VERB');

const isClaimedAside = (token: Token, { next, inSlot }: Pick<Signs, 'next' | 'inSlot'>): boolean =>
  token.pos === 'ADJ' &&
  CLAIMED.has(token.lower) &&
  (next?.lower === 'that' || (inSlot.has(token.index - 1) && /^[.,]$/.test(next?.word ?? '.')));

/** "…, the press service reports.": wink calls it a noun. */
const isSayingAtEnd = ({ lower, index }: Token, { next, inSlot }: Pick<Signs, 'next' | 'inSlot'>): boolean =>
  /^(reports|notes|claims|states)$/.test(lower) && inSlot.has(index - 1) && /^[."]?$/.test(next?.word ?? '');

const IN_GROUP = words('ADV PART AUX VERB');

/** "is in", "has no relations": no other verb follows in the group. */
function isMainAuxiliary(tokens: readonly Token[], token: Token): boolean {
  if (MODAL.has(token.lower)) return false;
  for (let at = token.index + 1; at < tokens.length; at++) {
    const next = tokens[at];
    if (!next || !IN_GROUP.has(next.pos)) return true;
    if (isNounOrSo(next, tokens[at + 1])) return true;
    if (next.pos === 'VERB' && next.lower !== 'to') return false;
    if (next.pos === 'AUX') return false;
    if (next.lower === 'to') return true;
  }
  return true;
}

interface Signs extends VerbSigns {
  readonly next: Token | undefined;
}

const ACCUSES = words('accuse suspect convict acquit charge');

/** "accused Chad of firing mortars": what behind "of" is a deed. */
const isAccusation = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at).some(({ lemma, pos }) => pos === 'VERB' && ACCUSES.has(lemma));

/** "for training 200 pilots": wink calls it a noun. */
function isGerundAfterAll(tokens: readonly Token[], token: Token, { next, inSlot, isKnownVerb }: Signs): boolean {
  const before = tokens[token.index - 1];
  if (token.pos !== 'NOUN' || !token.lower.endsWith('ing') || !next) return false;
  if (before?.pos !== 'ADP' && before?.pos !== 'VERB') return false;
  if (before.lower === 'of' && next.pos === 'NOUN' && isAccusation(tokens, before.index))
    return isKnownVerb(lemmaOf(token, isKnownVerb));
  const isGoverned = before.pos === 'VERB' && /^(ADP|NOUN)$/.test(next.pos);
  const hasObject = inSlot.has(next.index) || /^(NUM|DET)$/.test(next.pos);
  return (isGoverned || hasObject) && isKnownVerb(lemmaOf(token, isKnownVerb));
}

const NOUN_LIKE = words('NOUN PROPN ADJ');
const WHO = words('which who');
const OWN = words('its their his her our my your');
const BEHIND_VERB = words('DET PRON ADJ ADP PROPN NOUN PART');

/** "Kenya slams Chad over …": wink calls it a noun. "JF-17 jets" it is. */
function isHeadlineVerb(token: Token, before: Token | undefined, { next, inSlot, isKnownVerb }: Signs): boolean {
  if (
    !NOUN_LIKE.has(token.pos) ||
    !before ||
    !(inSlot.has(before.index) || WHO.has(before.lower)) ||
    /^\p{Lu}/u.test(token.word)
  )
    return false;
  if (
    !next ||
    before.word === "'s" ||
    OWN.has(before.lower) ||
    /\p{L}-\d/u.test(before.word) ||
    !/(s|ed)$/.test(token.lower)
  )
    return false;
  return (inSlot.has(next.index) || BEHIND_VERB.has(next.pos)) && isKnownVerb(lemmaOf(token, isKnownVerb));
}

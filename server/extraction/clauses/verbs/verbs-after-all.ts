/** Verbs that wink calls nouns or adjectives: "for training 200 pilots", "Kenya slams Chad", "having sold ammunition", "did Peru sanction Chile". */

import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { isOpenEnded } from '../../text/open-ended.ts';
import { lemmaOf } from '../../text/verb-lemma.ts';
import { CLAIM_NOUNS } from '../clause-words.ts';
import type { VerbSigns } from '../parsing.ts';
import { BEFORE_SUBJECT, TAKES_CLAUSE, TAKES_THAT } from '../verb-classes.ts';
import { BE, DO, HAVE, isOfNot, MODAL } from './auxiliaries.ts';
import { subjectBefore } from './subject-before.ts';
import { isBehindAside, isLeftUndone } from './undone-verbs.ts';
import { isAndDoes, isCallOn, isLeft, isLikely, isSaidBySome, isShot, type Signs } from './verbs-by-neighbour.ts';

/** No word of another kind is one after all. */
export const isNounLike = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

/** Whichever way it is one. */
export const isVerbAfterAll = (tokens: readonly Token[], token: Token, signs: Signs): boolean =>
  isGerund(tokens, token, signs) ||
  tellsThat(tokens, token, signs) ||
  isParticiple(tokens, token, signs) ||
  isDoneBy(tokens, token, signs) ||
  isAsked(tokens, token, signs) ||
  isPlural(tokens, token, signs) ||
  isShot(token, signs) ||
  isSaidBySome(token, signs) ||
  isCallOn(tokens, token, signs) ||
  isLikely(tokens, token, signs) ||
  isAndDoes(tokens, token, signs) ||
  isLeft(token, signs) ||
  isBehindAside(tokens, token, signs) ||
  isLeftUndone(tokens, token, signs) ||
  isPresent(tokens, token, signs);

const ACCUSES = words('accuse suspect convict acquit charge');

/** "accused Chad of firing mortars": what behind "of" is a deed. */
const isAccusation = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at).some(({ lemma, pos }) => pos === 'VERB' && ACCUSES.has(lemma));

/** "decided against lending money", "balked at lending money", "the idea of lending money". */
const isDoingOf = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  lower === 'against' ||
  (/^(at|from)$/.test(lower) && SHRINKS.has(tokens[index - 1]?.lemma ?? '')) ||
  (lower === 'of' &&
    /^(idea|possibility|prospect|intention|option|talk|notion|thought|hope)$/.test(tokens[index - 1]?.lower ?? ''));

const SHRINKS = words('balk baulk refrain abstain desist shrink stop');

/** "denies striking Lebanese posts": an adjective to wink. */
const isDenied = ({ pos }: Token, before: Token | undefined): boolean =>
  pos === 'ADJ' && before?.pos === 'VERB' && /^(deny|admit|stop|halt|resume|avoid)$/.test(before.lemma);

/** "for training 200 pilots", "was arming Chad". */
function isGerund(tokens: readonly Token[], token: Token, { before, next, inSlot, isKnownVerb }: Signs): boolean {
  if (!(token.pos === 'NOUN' || isDenied(token, before)) || !token.lower.endsWith('ing') || !next) return false;
  const isDoing = BE.has(before?.lower ?? '') && inSlot.has(next.index);
  if (isDoing) return isKnownVerb(lemmaOf(token, isKnownVerb));
  if (before?.pos !== 'ADP' && before?.pos !== 'VERB') return false;
  if (before.lower === 'of' && next.pos === 'NOUN' && isAccusation(tokens, before.index))
    return isKnownVerb(lemmaOf(token, isKnownVerb));
  // "decided against lending money".
  const isGoverned =
    (before.pos === 'VERB' && /^(ADP|NOUN)$/.test(next.pos)) || (next.pos === 'NOUN' && isDoingOf(tokens, before));
  const hasObject = inSlot.has(next.index) || /^(NUM|DET)$/.test(next.pos);
  return (isGoverned || hasObject) && isKnownVerb(lemmaOf(token, isKnownVerb));
}

/** "The Institute estimates that", "minutes show that". Not "media reports that", a noun indeed. */
function tellsThat(tokens: readonly Token[], token: Token, { before, next, inSlot, isKnownVerb }: Signs): boolean {
  if (next?.lower !== 'that' || token.pos !== 'NOUN' || !before) return false;
  // "The Institute, a think-tank in Skopje, estimates that".
  if (before.word === ',') return isBehindApposition(tokens, before, inSlot) && takesThat(token, isKnownVerb);
  if (!/^(NOUN|PROPN)$/.test(before.pos) && !(before.pos === 'VERB' && inSlot.has(before.index))) return false;
  // "a Ghanaian claim that": of one, and no verb.
  const isOne =
    /^(a|an|the|this|any|no|every)$/.test(tokens[before.index - 1]?.lower ?? '') && !/s$/.test(before.lower);
  if (isOne && !token.lower.endsWith('s')) return false;
  return takesThat(token, isKnownVerb) && (inSlot.has(before.index) || !CLAIM_NOUNS.has(token.lower));
}

const takesThat = (token: Token, isKnownVerb: Signs['isKnownVerb']): boolean =>
  [TAKES_CLAUSE, TAKES_THAT].some((verbs) => verbs.has(lemmaOf(token, isKnownVerb)));

/** ", a think-tank in Skopje,": behind a name. */
function isBehindApposition(tokens: readonly Token[], { index: close }: Token, inSlot: ReadonlySet<number>): boolean {
  const open = tokens.findLastIndex(({ word }, at) => word === ',' && at < close);
  return open > 0 && inSlot.has(open - 1) && /^(an?|the|one)$/.test(tokens[open + 1]?.lower ?? '');
}

/** "had armed Gabon", "denied having sold": right behind "have". */
function isParticiple(tokens: readonly Token[], token: Token, { isKnownVerb }: VerbSigns): boolean {
  if (token.pos !== 'ADJ' || !/(ed|n|t|ld)$/.test(token.lower)) return false;
  const have = tokens.slice(0, token.index).findLast(({ pos, index }) => pos !== 'ADV' && !isOfNot(tokens, index));
  return have !== undefined && HAVE.has(have.lower) && isKnownVerb(lemmaOf(token, isKnownVerb));
}

/** "talks mediated by Malaysia": somebody does it. */
function isDoneBy(tokens: readonly Token[], token: Token, { before, next, inSlot, isKnownVerb }: Signs): boolean {
  const { pos, lower, index } = token;
  if (pos !== 'ADJ' || !lower.endsWith('ed') || next?.lower !== 'by' || before?.pos !== 'NOUN') return false;
  const doer = tokens[index + 2]?.pos === 'DET' ? index + 3 : index + 2;
  return inSlot.has(doer) && isKnownVerb(lemmaOf(token, isKnownVerb));
}

/** "At no time did Peru sanction Chile": between two names, behind "did" and the first. */
function isAsked(tokens: readonly Token[], token: Token, { before, next, inSlot, isKnownVerb }: Signs): boolean {
  if (token.pos !== 'NOUN' || !before || !next || !inSlot.has(before.index) || !isKnownVerb(token.lower)) return false;
  const first = tokens.slice(0, token.index).findLast(({ index }) => !inSlot.has(index));
  const isAuxiliary = first !== undefined && (DO.has(first.lower) || MODAL.has(first.lower));
  return isAuxiliary && (inSlot.has(next.index) || /^(DET|NOUN|ADJ|PROPN)$/.test(next.pos));
}

/** "Uruguay and Chile support Peru's claim", "both sides claim the islet": a noun behind a plural that takes an object of its own. */
function isPlural(tokens: readonly Token[], token: Token, { before, next, inSlot, isKnownVerb }: Signs): boolean {
  const isBare = /^(NOUN|PROPN)$/.test(token.pos) && /^\p{Ll}/u.test(token.word) && !/(s|ed|ing)$/.test(token.lower);
  if (!isBare || !before || !next || !isKnownVerb(token.lower)) return false;
  const last = /^(both|all|also|each|now|still|jointly)$/.test(before.lower) ? tokens[before.index - 1] : before;
  const isObject =
    inSlot.has(next.index) ||
    /^(DET|PRON|NUM)$/.test(next.pos) ||
    isUsual(token, next) ||
    // "Kenya, Uganda sign fisheries pact".
    (tokens[1]?.word === ',' && /^(NOUN|ADJ|PART)$/.test(next.pos) && isOpenEnded(tokens));
  return last !== undefined && isObject && inSlot.has(last.index) && isSeveral(tokens, last.index, inSlot);
}

/** "share intelligence", "work together": hardly a noun before these. */
const isUsual = ({ lower }: Token, next: Token): boolean =>
  /^(together|closely|jointly)$/.test(next.lower) ||
  (next.pos === 'NOUN' && /^(share|sell|buy|hold|exchange|swap|seek|discuss)$/.test(lower));

/** "Kenya and Chad", "Kenya, Chad" of a headline, "the two countries", "whose officers". */
function isSeveral(tokens: readonly Token[], last: number, inSlot: ReadonlySet<number>): boolean {
  if (tokens[last - 1]?.lower === 'whose') return true;
  for (let at = last; at >= 0 && inSlot.has(at); at--)
    if (/^(and|two|both|three|whose|,)$/.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.word !== "'s";
  return false;
}

const BEHIND_VERB = words('DET NUM PRON ADJ ADV ADP PROPN NOUN PART SCONJ');
/** "'s jets", "its jets", "JF-17 jets". */
const OWNS = /^('s|its|their|his|her|our|my|your|whose)$|\p{L}-\d/u;
const PRONOUN = words('nobody none everybody everyone somebody someone he she it who which');

/** "Kenya slams Chad over …", "Nobody doubts that …". "JF-17 jets" it is not. */
function isPresent(tokens: readonly Token[], token: Token, { next, inSlot, isKnownVerb }: Signs): boolean {
  if (!isNounLike(token) || !next || !/(s|ed)$/.test(token.lower) || /^\p{Lu}/u.test(token.word)) return false;
  const before = subjectBefore(tokens, token, inSlot);
  if (!before || OWNS.test(before.lower) || !(inSlot.has(before.index) || PRONOUN.has(before.lower))) return false;
  if (/^(out|off|down)$/.test(next.lower)) return true;
  if (isOfObject(tokens, before, inSlot)) return false;
  return (
    (inSlot.has(next.index) || BEHIND_VERB.has(next.pos) || next.lower === 'as') &&
    isKnownVerb(lemmaOf(token, isKnownVerb))
  );
}

/** "the new": a name to wink, in small letters. */
const isOfPhrase = ({ pos, word }: Token): boolean =>
  /^(DET|ADJ)$/.test(pos) || (pos === 'PROPN' && /^\p{Ll}/u.test(word));

/** "blocked EU sanctions on Georgia": whose it is stands right behind a verb that takes no clause. */
function isOfObject(tokens: readonly Token[], { index }: Token, inSlot: ReadonlySet<number>): boolean {
  const verb = tokens.slice(0, index).findLast((one) => !inSlot.has(one.index) && !isOfPhrase(one));
  return verb?.pos === 'VERB' && [TAKES_CLAUSE, TAKES_THAT, BEFORE_SUBJECT].every((verbs) => !verbs.has(verb.lemma));
}

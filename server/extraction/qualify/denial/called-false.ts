/** What the words around a claim say of it: that it is not so. */
import { SPREAD } from '../../clauses/clause-words.ts';
import type { Clause, Token } from '../../shapes.ts';
import type { Governors } from '../../tables/governors.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { hasPhrase, isCalledUntrue, isUntrueFirst, plainWords } from './phrases.ts';

const CLAIMS = words(`
  claim claims report reports allegation allegations accusation accusations suggestion suggestions rumor rumors rumour rumours
  statement statements news information assertion assertions story stories charge charges theory idea notion belief gossip tale tales myth
  hoax assumption speculation insinuation insinuations letter document documents video footage post tweet article articles broadcast talk fears interview communiqué communique cable account accounts version`);

/** What speaks without anybody who says it: "a video showing that". */
const SHOWS = words('show say claim allege suggest purport state report imply indicate accord');

/** "called the report … a lie", "branded as false claims that …". */
const CALLS = words('call describe brand label dub deem term declare denounce consider pronounce find prove slam');

/** "called … a lie": the verb, and the words behind what it is said of. */
export const isVerdictOn = (
  { verb, to, sentence: { tokens } }: Clause,
  behind: readonly Token[],
  governors: Governors,
): boolean =>
  CALLS.has(verb.lemma) &&
  tokens.slice(to).some(({ lower }) => CLAIMS.has(lower) || /^(alleged|supposed|reported|purported)$/.test(lower)) &&
  hasPhrase(plainWords(behind), 'untrue', governors);

/** How far before its end the verdict on a clause may begin, where nothing tells where it ends. */
const BACK = 6;

/** "later retracted their account": of what was told before it. */
const RETRACTS =
  /\b(retracted|withdrew|took back|walked back|recanted|disowned) (their|its|his|her|the|that|this) (account|claim|statement|story|report|allegation|assertion|charge|version)s?\b/;

/** "Reports that X met Y are false", "claims that … were denied", "called the rumour that … baseless", "That X met Y is news to Z". */
export function isCalledFalse(clause: Clause, governors: Governors): boolean {
  const { sentence, until, leader, parent, to } = clause;
  if (!leader || !isTold(clause)) return false;
  if (RETRACTS.test(lowerOf(sentence.tokens.slice(until)))) return true;
  const isClaim = leader.index === 0 || CLAIMS.has(leader.lower) || isOfClaim(sentence.tokens, leader.index);
  const isShown = parent !== undefined && parent.form !== 'finite' && SHOWS.has(parent.verb.lemma);
  if (!isClaim && !isShown) return false;
  if (isQuotedVerdict(sentence.tokens, leader.index, governors)) return true;
  const start = leader.index === 0 ? to : Math.max(leader.index, until - BACK);
  const verdict = plainWords(sentence.tokens.slice(start));
  if (isCalledUntrue(verdict, governors) || hasPhrase(verdict, 'verdict', governors)) return true;
  return parent !== undefined && isVerdictOf(parent, governors);
}

/** "reports that X did", "reports of X having done", "That X did" at the start. */
const isTold = ({ link, leader }: Clause): boolean =>
  link === 'that' ||
  (link === 'gerund' && CLAIMS.has(leader?.lower ?? '')) ||
  (link === 'relative' && leader?.index === 0 && leader.lower === 'that');

const isVerdictOf = ({ verb, to, sentence: { tokens } }: Clause, governors: Governors): boolean =>
  CALLS.has(verb.lemma) && hasPhrase(plainWords(tokens.slice(to)), 'untrue', governors);

/** `"Nonsense," said the army of the charge that`: the verdict is what is quoted first. */
const isQuotedVerdict = (tokens: readonly Token[], leader: number, governors: Governors): boolean =>
  tokens[0]?.word === '"' &&
  isUntrueFirst(withoutPointing(plainWords(tokens.slice(1, 8))), governors) &&
  /\b(said|says|tweeted|replied|was) [^"]*\bof [^"]*$/.test(lowerOf(tokens.slice(0, leader)));

/** `"That is simply not true"`: without what points to the claim. */
const withoutPointing = (plain: readonly Token[]): readonly Token[] => {
  const at = plain.findIndex(
    ({ lower }) => !/^(this|that|these|those|it|they|is|are|was|were|'s|simply|and)$/.test(lower),
  );
  return at < 0 ? plain : plain.slice(at);
};

/** "Reports in several papers that", "called a report by Chad that": over whose or where they are. */
function isOfClaim(tokens: readonly Token[], leader: number): boolean {
  const claim = tokens.findLast(({ index, lower }) => index < leader && index >= leader - FAR && CLAIMS.has(lower));
  return (
    claim !== undefined &&
    (claim.index === leader - 1 ||
      /^(in|by|from|on|of|about)$/.test(tokens[claim.index + 1]?.lower ?? '') ||
      isSpread(tokens[claim.index + 1])) &&
    tokens
      .slice(claim.index + 1, leader)
      .every((token) => /^(ADP|DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(token.pos) || isSpread(token))
  );
}
const isSpread = (token: Token | undefined): boolean => SPREAD.has(token?.lower ?? '');

/** How far before "that" the claim may stand. */
const FAR = 10;

/** "has disowned the letter in which it was said to have", "dismissed as a fairy tale a broadcast saying it had": what the text tells is not so. */
export function isInDisowned({ leader, verb, from, sentence: { tokens } }: Clause, governors: Governors): boolean {
  if (!SHOWS.has(verb.lemma)) return false;
  const opener = leader?.index ?? from;
  const at = tokens[opener - 1]?.pos === 'ADP' ? opener - 2 : opener - 1;
  const before = verbBefore(tokens, at);
  return (
    CLAIMS.has(tokens[at]?.lower ?? '') &&
    before !== undefined &&
    governors('verb', before.lemma).some((effect) => /^(denied|denial)$/.test(effect))
  );
}

/** Over the noun's own words, and over `as "a fairy tale"`. */
function verbBefore(tokens: readonly Token[], noun: number): Token | undefined {
  const before = tokens.slice(0, noun).findLast(({ pos }) => !/^(DET|ADJ|NOUN|NUM)$/.test(pos));
  if (before?.word !== '"') return before;
  const open = tokens.findLast(({ word, index }) => word === '"' && index < before.index);
  const as = tokens[(open?.index ?? 0) - 1];
  return as?.lower === 'as' ? tokens[as.index - 1] : as;
}

/** "It is not true that …", "it is not the case that …". */
export const isNotTrue = ({ link, leader }: Clause, { negation, to, sentence }: Clause): boolean =>
  (negation !== undefined || sentence.tokens.slice(to, to + 2).some(({ lower }) => /^(not|never)$/.test(lower))) &&
  link === 'that' &&
  /^(true|correct|accurate|right|case|so)$/.test(leader?.lower ?? '');

/** "It was falsely reported that", "wrongly claimed to have", "An erroneous report said": who says so is wrong. */
export const isFalselySaid = ({ link }: Clause, { sentence, from, to }: Clause): boolean =>
  link !== 'coordinate' &&
  (sentence.tokens
    .slice(Math.max(0, from - 1), to + 1)
    .some(({ lower }) =>
      /^(falsely|wrongly|erroneously|mistakenly|incorrectly|untruthfully|spuriously|baselessly)$/.test(lower),
    ) ||
    (link === 'that' && isOfFalse(sentence.tokens.slice(Math.max(0, from - 8), from))));

/** "An erroneous report", "a doctored video on social media": right before the verb, or over where it was seen. */
const isOfFalse = (before: readonly Token[]): boolean =>
  before.some(
    ({ lower }, at) =>
      CLAIMS.has(lower) &&
      FALSE.has(before[at - 1]?.lower ?? '') &&
      before.slice(at + 1).every(({ pos }) => /^(ADP|DET|NOUN|PROPN|ADJ)$/.test(pos)),
  );
const FALSE = words(
  'false erroneous mistaken incorrect inaccurate untrue bogus fake faked doctored forged fabricated spurious invented unfounded baseless wrong',
);

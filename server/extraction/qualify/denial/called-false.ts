/** What the words around a claim say of it: that it is not so. */
import { SPREAD } from '../../clauses/clause-words.ts';
import type { Governors } from '../../governors.ts';
import type { Clause, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { words } from '../../word-list.ts';

const CLAIMS = words(`
  claim claims report reports allegation allegations accusation accusations suggestion suggestions rumor rumors rumour rumours
  statement statements news information assertion assertions story stories charge charges theory idea notion belief gossip tale tales myth
  hoax assumption speculation insinuation insinuations letter document documents video footage post tweet article articles broadcast interview communiqué communique cable account accounts version`);

/** What speaks without anybody who says it: "a video showing that". */
const SHOWS = words('show say claim allege suggest purport state report imply indicate accord');

const UNTRUE =
  `false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|fabrications?|fiction|nonsense|a lie|lies|
a pack of lies|invented|inventions?|fake|fake news|faked|forged|a forgery|doctored|a hoax|a myth|rubbish|absurd|bogus|without (any )?foundation|
disinformation|misinformation|propaganda|laughable|ludicrous|ridiculous|preposterous|far-fetched|outlandish|risible|fanciful|a fantasy|a fairy tale|hogwash|mistaken|premature|wide of the mark|off the mark|made up|not true|not so|not correct|n't true|devoid of truth`.replace(
    /\n/g,
    '',
  );
const REFUTED =
  'denied|rejected|dismissed|refuted|disputed|rubbished|debunked|disproved|disproven|retracted|withdrawn|discredited|put to rest|laid to rest|scotched|dispelled|quashed|squashed|knocked down|shot down';

export const IS_UNTRUE = new RegExp(
  `\\b(is|are|was|were|been|as|be|'s|proved|turned out|turns out) (to be |\\w+ly )?(simply |pure |total |utter |mere )?(an? )?(?:(?:complete|total|pure|outright|deliberate|malicious|blatant|clumsy|crude) )?(${UNTRUE}|${REFUTED})\\b`,
);
/** Verdicts with a verb of their own: "does not correspond to reality", "has no basis in fact". */
const FAILS =
  /\b(do|does|did) (not|n't) (correspond|conform|square|hold (water|up|true)|stand up|match|reflect|add up|withstand)\b|\b(has|have|had|is|are|was|were) (absolutely |simply )?(no|without|devoid of|void of) (any )?(basis|foundation|grounds|substance|truth|factual|evidence|relation|bearing|merit)\b|\b(is|are|was|were) (completely |wholly |plainly )?(at odds with|contrary to|far from|removed from|divorced from|out of touch with) (the )?(facts?|reality|truth|evidence)\b|\b(lacks?|lacked) (any |all )?(basis|foundation|substance|merit|credibility|truth|evidence)\b|\b(contradicts?|contradicted) (the )?(facts?|reality|truth)\b|\bbelongs? (in|to) (the )?(realm|world|sphere|land) of\b|\brests? on (an? )?(mistranslation|misunderstanding|misreading|mistake|error|confusion|forgery|fabrication)\b|\b(is|are|was|were|came as) news to\b|\b(was|were) (greeted|met) with (hoots|laughter|derision|ridicule|scorn|disbelief|mockery)\b/;

const WORD_UNTRUE = new RegExp(`\\b(${UNTRUE})\\b`);

/** "called the report … a lie", "branded as false claims that …". */
const CALLS = words('call describe brand label dub deem term declare denounce consider pronounce find prove slam');

/** "called … a lie": the verb, and the words behind what it is said of. */
export const isVerdictOn = ({ verb, to, sentence: { tokens } }: Clause, behind: readonly Token[]): boolean =>
  CALLS.has(verb.lemma) &&
  tokens.slice(to).some(({ lower }) => CLAIMS.has(lower) || /^(alleged|supposed|reported|purported)$/.test(lower)) &&
  WORD_UNTRUE.test(lowerOf(behind));

/** How far before its end the verdict on a clause may begin, where nothing tells where it ends. */
const BACK = 6;

/** "later retracted their account": of what was told before it. */
const RETRACTS =
  /\b(retracted|withdrew|took back|walked back|recanted|disowned) (their|its|his|her|the|that|this) (account|claim|statement|story|report|allegation|assertion|charge|version)s?\b/;

/** "Reports that X met Y are false", "claims that … were denied", "called the rumour that … baseless". */
export function isCalledFalse({ sentence, until, leader, link, parent }: Clause): boolean {
  if (link !== 'that' || !leader) return false;
  if (RETRACTS.test(lowerOf(sentence.tokens.slice(until)))) return true;
  const isClaim = CLAIMS.has(leader.lower) || isOfClaim(sentence.tokens, leader.index);
  const isShown = parent !== undefined && parent.form !== 'finite' && SHOWS.has(parent.verb.lemma);
  if (!isClaim && !isShown) return false;
  if (isQuotedVerdict(sentence.tokens, leader.index)) return true;
  const verdict = lowerOf(sentence.tokens.slice(Math.max(leader.index, until - BACK)));
  if (IS_UNTRUE.test(verdict) || FAILS.test(verdict)) return true;
  return (
    parent !== undefined && CALLS.has(parent.verb.lemma) && WORD_UNTRUE.test(lowerOf(sentence.tokens.slice(parent.to)))
  );
}

/** `"Nonsense," said the army of the charge that`: the verdict is what is quoted first. */
const isQuotedVerdict = (tokens: readonly Token[], leader: number): boolean =>
  tokens[0]?.word === '"' &&
  VERDICT.test(lowerOf(tokens.slice(1, 4))) &&
  /\b(said|says|tweeted|replied|was) [^"]*\bof [^"]*$/.test(lowerOf(tokens.slice(0, leader)));
const VERDICT = new RegExp(`^(pure |total |utter |complete |an? )?(${UNTRUE})\\b`);

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

/** "has disowned the letter in which it was said to have", "denied a report that said it had": what the text tells is not so. */
export function isInDisowned({ leader, verb, sentence: { tokens } }: Clause, governors: Governors): boolean {
  if (!leader || !SHOWS.has(verb.lemma)) return false;
  const at = tokens[leader.index - 1]?.pos === 'ADP' ? leader.index - 2 : leader.index - 1;
  const before = tokens.slice(0, at).findLast(({ pos }) => !/^(DET|ADJ|NOUN|NUM)$/.test(pos));
  return (
    CLAIMS.has(tokens[at]?.lower ?? '') &&
    before !== undefined &&
    governors('verb', before.lemma).some((effect) => /^(denied|denial)$/.test(effect))
  );
}

/** "It is not true that …", "it is not the case that …". */
export const isNotTrue = ({ link, leader }: Clause, { negation }: Clause): boolean =>
  negation !== undefined && link === 'that' && /^(true|correct|accurate|right|case|so)$/.test(leader?.lower ?? '');

/** "It was falsely reported that", "wrongly claimed to have": who says so is wrong. */
export const isFalselySaid = ({ link }: Clause, { sentence, from, to }: Clause): boolean =>
  link !== 'coordinate' &&
  sentence.tokens
    .slice(Math.max(0, from - 1), to + 1)
    .some(({ lower }) =>
      /^(falsely|wrongly|erroneously|mistakenly|incorrectly|untruthfully|spuriously|baselessly)$/.test(lower),
    );

/** Words that wink calls nouns where a verb stands: "from lending to Chad", "has been trading with", "cannot but support", "share no pact". */
import { words } from '../tables/word-list.ts';
import { lowerAt, posAt, type Rule } from './tag-rule.ts';

const KEEPS = words(`
  prevent stop bar ban block keep deter discourage hinder dissuade prohibit preclude refrain desist abstain shrink recoil forbid restrain
  exclude disqualify suspend retreat back hold stay step pull walk shy`);
/** How far before "from" the verb that keeps somebody from it may stand. */
const KEPT_WITHIN = 9;

const isGerund = (tokens: Parameters<Rule>[0], at: number): boolean =>
  /^(NOUN|ADJ)$/.test(posAt(tokens, at)) && lowerAt(tokens, at).endsWith('ing');
const isToSomebody = (tokens: Parameters<Rule>[0], at: number): boolean =>
  posAt(tokens, at) === 'PROPN' ||
  (/^(to|with|against|for|in)$/.test(lowerAt(tokens, at)) && /^(PROPN|DET)$/.test(posAt(tokens, at + 1)));

/** "has prevented Lithuania from lending to Moldova". */
const keptFrom: Rule = (tokens, at) =>
  lowerAt(tokens, at - 1) === 'from' &&
  isGerund(tokens, at) &&
  isToSomebody(tokens, at + 1) &&
  tokens.slice(Math.max(0, at - KEPT_WITHIN), at).some(({ lemma }) => KEEPS.has(lemma))
    ? 'VERB'
    : undefined;

/** "left without meeting his host". */
const withoutMeeting: Rule = (tokens, at) =>
  isGerund(tokens, at) &&
  /^(without|before|after|instead|than)$/.test(lowerAt(tokens, at - 1)) &&
  /^(his|her|their|its)$/.test(lowerAt(tokens, at + 1))
    ? 'VERB'
    : undefined;

/** "has been trading with Myanmar", "is no longer lending to Chad": behind a form of "be", with the other party behind a preposition. */
const beenTrading: Rule = (tokens, at) => {
  if (!isGerund(tokens, at) || !/^(to|with)$/.test(lowerAt(tokens, at + 1)) || posAt(tokens, at + 2) !== 'PROPN')
    return undefined;
  if (lowerAt(tokens, at - 1) === 'been') return 'VERB';
  return /^(not|n't|longer|still|now|already|never)$/.test(lowerAt(tokens, at - 1)) ? 'VERB' : undefined;
};

/** "cannot but support Romania". */
const cannotBut: Rule = (tokens, at) =>
  posAt(tokens, at) === 'NOUN' &&
  lowerAt(tokens, at - 1) === 'but' &&
  /^(cannot|not|n't)$/.test(lowerAt(tokens, at - 2)) &&
  /^(PROPN|DET)$/.test(posAt(tokens, at + 1))
    ? 'VERB'
    : undefined;

/** "is not part of Chad"; what "which" stands for is seldom the last that was named. */
const partOf: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'part' &&
  posAt(tokens, at) === 'VERB' &&
  lowerAt(tokens, at + 1) === 'of' &&
  !/^(which|that|who)$/.test(lowerAt(tokens, at - 2))
    ? 'NOUN'
    : undefined;

/** "No one from Chad came": as "nobody". */
const noOne: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'one' && lowerAt(tokens, at - 1) === 'no' && !/^(NOUN|ADJ)$/.test(posAt(tokens, at + 1))
    ? 'PRON'
    : undefined;

/** "next to no trade": as "hardly any". */
const nextToNo: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'to' && lowerAt(tokens, at - 1) === 'next' && /^(no|nothing)$/.test(lowerAt(tokens, at + 1))
    ? 'ADV'
    : undefined;

/** "has closed its camps but trains Malian soldiers". */
const butTrains: Rule = (tokens, at) =>
  posAt(tokens, at) === 'NOUN' &&
  /^(trains|arms|funds|supports|backs|aids|hosts|supplies|visits)$/.test(lowerAt(tokens, at)) &&
  /^(but|also|still|yet)$/.test(lowerAt(tokens, at - 1)) &&
  posAt(tokens, at + 1) === 'PROPN'
    ? 'VERB'
    : undefined;

/** "neither trains nor arms Malian rebels". */
const neitherTrains: Rule = (tokens, at) => {
  if (
    posAt(tokens, at) !== 'NOUN' ||
    !/^(trains|arms|funds|supports|backs|aids|hosts|supplies|trades)$/.test(lowerAt(tokens, at))
  )
    return undefined;
  if (lowerAt(tokens, at - 1) === 'neither') return lowerAt(tokens, at + 1) === 'nor' ? 'VERB' : undefined;
  return lowerAt(tokens, at - 1) === 'nor' && /^(PROPN|DET|PRON)$/.test(posAt(tokens, at + 1)) ? 'VERB' : undefined;
};

/** "let alone": no verb. */
const letAlone: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'let' && lowerAt(tokens, at + 1) === 'alone' ? 'CCONJ' : undefined;

/** "Chad and Mali share no pact". */
const shareNone: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'share' && posAt(tokens, at - 1) === 'PROPN' && /^(no|a|the)$/.test(lowerAt(tokens, at + 1))
    ? 'VERB'
    : undefined;

/** "Experts doubt that Chad trains rebels": what they do; "no doubt that" is a noun. */
const theyDoubt: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'doubt' &&
  posAt(tokens, at) === 'NOUN' &&
  /^(that|whether|if)$/.test(lowerAt(tokens, at + 1)) &&
  (/^\p{L}+s$/u.test(lowerAt(tokens, at - 1)) || /^(few|many|most|others|some)$/.test(lowerAt(tokens, at - 1))) &&
  /^(NOUN|PROPN|ADJ|PRON)$/.test(posAt(tokens, at - 1))
    ? 'VERB'
    : undefined;

/** "It was Qatar that mediated between": what a name did, no adjective. */
const thatMediated: Rule = (tokens, at) =>
  posAt(tokens, at) === 'ADJ' &&
  /^(?!un).*[^e]ed$/.test(lowerAt(tokens, at)) &&
  /^(that|who|which)$/.test(lowerAt(tokens, at - 1)) &&
  /^(PROPN|NOUN)$/.test(posAt(tokens, at - 2)) &&
  /^(ADP|PROPN|DET)$/.test(posAt(tokens, at + 1))
    ? 'VERB'
    : undefined;

/** "waved aside talk that", "dismissed talk of": what is said, behind a verb. */
const talkThat: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'talk' &&
  posAt(tokens, at) === 'VERB' &&
  /^(that|of)$/.test(lowerAt(tokens, at + 1)) &&
  (/^(aside|off|down|away|out|all|any)$/.test(lowerAt(tokens, at - 1)) || /ed$/.test(lowerAt(tokens, at - 1)))
    ? 'NOUN'
    : undefined;

const DEMANDS = words('demand insist request require propose recommend ask urge');
/** How far before the deed the verb that demands it may stand. */
const DEMANDED_WITHIN = 7;

/** "demanded that Iran release the ship": no article stands behind a noun. */
const demanded: Rule = (tokens, at) =>
  /^(NOUN|ADJ)$/.test(posAt(tokens, at)) &&
  posAt(tokens, at - 1) === 'PROPN' &&
  (posAt(tokens, at + 1) === 'DET' || /^(its|their|his|her|all)$/.test(lowerAt(tokens, at + 1))) &&
  tokens.slice(Math.max(0, at - DEMANDED_WITHIN), at).some(({ lemma }) => DEMANDS.has(lemma))
    ? 'VERB'
    : undefined;

export const VERB_TAGS: readonly Rule[] = [
  theyDoubt,
  thatMediated,
  talkThat,
  keptFrom,
  withoutMeeting,
  beenTrading,
  cannotBut,
  partOf,
  noOne,
  butTrains,
  neitherTrains,
  letAlone,
  nextToNo,
  shareNone,
  demanded,
];

/** Tags of words as handouts and agencies use them: "has today met", "Trend reports citing", "both countries share a border". */
import { words } from '../tables/word-list.ts';
import { HEADLINE_TAGS } from './headline-tags.ts';
import { lowerAt, posAt, type Rule } from './tag-rule.ts';

/** "has today met": when, between a verb that helps and its participle. */
const todayMet: Rule = (tokens, at) =>
  /^(today|yesterday|tonight)$/.test(lowerAt(tokens, at)) &&
  posAt(tokens, at - 1) === 'AUX' &&
  /^(VERB|ADV)$/.test(posAt(tokens, at + 1))
    ? 'ADV'
    : undefined;

/** "…, Trend reports citing the ministry", "…, Report informs.": an outlet that tells it, at the end. */
const outletReports: Rule = (tokens, at) => {
  if (posAt(tokens, at) !== 'NOUN' || !/^(reports|informs)$/.test(lowerAt(tokens, at))) return undefined;
  let first = at - 1;
  while (first > at - 4 && posAt(tokens, first) === 'PROPN') first--;
  const isEnd =
    tokens[at + 1]?.word === '.' ||
    at === tokens.length - 1 ||
    /^(citing|quoting|referring|with)$/.test(lowerAt(tokens, at + 1));
  return first < at - 1 && tokens[first]?.word === ',' && isEnd ? 'VERB' : undefined;
};

/** "discussed trade, conducting joint exercises and other issues": one more of what is discussed, and nothing that is done. */
const topicToo: Rule = (tokens, at) => {
  if (posAt(tokens, at) !== 'VERB' || !lowerAt(tokens, at).endsWith('ing') || tokens[at - 1]?.word !== ',')
    return undefined;
  const before = tokens.slice(0, at).findLast(({ pos }) => pos === 'VERB');
  const isTalk = /^(discuss|exchange|review|cover|touch|address)$/.test(before?.lemma ?? '');
  const behind = tokens
    .slice(at + 1, at + TOPIC)
    .findIndex(({ lower }) => /^(other|issues|matters|topics)$/.test(lower));
  const end = tokens.slice(at + 1, at + TOPIC).findIndex(({ word }) => /^[,.;]$/.test(word));
  return isTalk && behind > 0 && (end < 0 || behind < end) ? 'NOUN' : undefined;
};
/** Words that a topic of the list may have. */
const TOPIC = 9;

/** "both countries share a border": what two do, behind a plural. */
const theyShare: Rule = (tokens, at) =>
  posAt(tokens, at) === 'NOUN' &&
  /^(share|face|value|enjoy|support)$/.test(lowerAt(tokens, at)) &&
  /^(countries|nations|states|sides|governments|leaders|ministers|parties|peoples|neighbours|neighbors)$/.test(
    lowerAt(tokens, at - 1),
  ) &&
  /^(DET|ADJ|NOUN|PRON)$/.test(posAt(tokens, at + 1))
    ? 'VERB'
    : undefined;

/** "Joint exercises of": no verb, and at the start of a sentence no name. */
const jointly: Rule = (tokens, at) => {
  if (lowerAt(tokens, at - 1) === 'joint' && SHARED.has(lowerAt(tokens, at))) return 'NOUN';
  return lowerAt(tokens, at) === 'joint' && SHARED.has(lowerAt(tokens, at + 1)) ? 'ADJ' : undefined;
};
const SHARED = words('exercises exercise drills patrols manoeuvres maneuvers statements projects ventures');

/** "while meeting with the envoy in Lomé": what somebody does. */
const whileMeeting: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'meeting' &&
  /^(while|when)$/.test(lowerAt(tokens, at - 1)) &&
  /^(PROPN|ADP|DET|ADJ)$/.test(posAt(tokens, at + 1))
    ? 'VERB'
    : undefined;

/** "was most likely sold by Turkey": how sure it is, before what was done. */
const likelyDone: Rule = (tokens, at) => {
  const isLikely = lowerAt(tokens, at) === 'likely';
  const likely = isLikely ? at : at - 1;
  const before = /^(most|very|more)$/.test(lowerAt(tokens, likely - 1)) ? likely - 2 : likely - 1;
  if (lowerAt(tokens, likely) !== 'likely' || !/^(is|are|was|were|been)$/.test(lowerAt(tokens, before)))
    return undefined;
  if (!DONE.test(lowerAt(tokens, likely + 1))) return undefined;
  return isLikely ? 'ADV' : 'VERB';
};
const DONE = /(ed|sent|sold|shot|led|built|bought|brought|held|lent|paid|made|given|taken|flown|fired|hit|met|put)$/;

/** "Estonia gifted two patrol boats to", "boats gifted by Estonia": wink knows the word only of people. */
const gifted: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'gifted' &&
  (/^(PROPN|AUX)$/.test(posAt(tokens, at - 1)) || /^(to|by)$/.test(lowerAt(tokens, at + 1)))
    ? 'VERB'
    : undefined;

/** "would first travel to": in which order, between a verb that helps and its own. */
const firstTravel: Rule = (tokens, at) => {
  const isFirst = /^(first|next)$/.test(lowerAt(tokens, at));
  const first = isFirst ? at : at - 1;
  if (!/^(first|next)$/.test(lowerAt(tokens, first)) || posAt(tokens, first - 1) !== 'AUX') return undefined;
  return /^(travel|visit|meet|fly|hold|sign|go|stop|head|address|call)$/.test(lowerAt(tokens, first + 1))
    ? isFirst
      ? 'ADV'
      : 'VERB'
    : undefined;
};

/** "would close the strait", "could spare both fleets": an adjective to wink. */
const behindModal: Rule = (tokens, at) =>
  /^(ADJ|NOUN)$/.test(posAt(tokens, at)) &&
  /^(would|will|could|may|might|should|must|can)$/.test(lowerAt(tokens, at - 1)) &&
  /^(DET|PRON|PROPN)$/.test(posAt(tokens, at + 1)) &&
  !lowerAt(tokens, at).endsWith('s')
    ? 'VERB'
    : undefined;

/** "criticised the ban and informed the ambassador": nothing is described where an article follows. */
const andInformed: Rule = (tokens, at) =>
  posAt(tokens, at) === 'ADJ' &&
  /^(?!un).*[^e]ed$/.test(lowerAt(tokens, at)) &&
  posAt(tokens, at + 1) === 'DET' &&
  /^(and|also|then)$/.test(lowerAt(tokens, at - 1))
    ? 'VERB'
    : undefined;

/** "thanked Togo for standing with Chad": what somebody does. */
const forStanding: Rule = (tokens, at) =>
  posAt(tokens, at) === 'NOUN' &&
  /^(standing|siding)$/.test(lowerAt(tokens, at)) &&
  /^(with|by|alongside|beside)$/.test(lowerAt(tokens, at + 1)) &&
  /^(ADP|SCONJ|ADV|AUX)$/.test(posAt(tokens, at - 1))
    ? 'VERB'
    : undefined;

/** "denies it, and in turn accuses": no verb. */
const inTurn: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'turn' && lowerAt(tokens, at - 1) === 'in' && posAt(tokens, at) === 'VERB'
    ? 'NOUN'
    : undefined;

/** "shared its concern regarding the raids": it leads to what the concern is about. */
const regarding: Rule = (tokens, at) =>
  posAt(tokens, at) === 'VERB' &&
  /^(regarding|concerning)$/.test(lowerAt(tokens, at)) &&
  /^(NOUN|PROPN|ADV|PUNCT)$/.test(posAt(tokens, at - 1))
    ? 'ADP'
    : undefined;

/** "The drill involved troops of A and B": an adjective to wink. */
const involved: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'involved' &&
  posAt(tokens, at) === 'ADJ' &&
  /^(NOUN|PROPN|DET|NUM)$/.test(posAt(tokens, at + 1)) &&
  /^(NOUN|PROPN|PUNCT|ADV)$/.test(posAt(tokens, at - 1))
    ? 'VERB'
    : undefined;

/** "held the Maritime Belt drill in": behind an article and a name, no verb. */
const namedDrill: Rule = (tokens, at) => {
  if (!/^(drill|exercise)$/.test(lowerAt(tokens, at)) || posAt(tokens, at) !== 'VERB') return undefined;
  let first = at - 1;
  while (first > at - 6 && posAt(tokens, first) === 'PROPN') first--;
  const isNamed =
    first < at - 1 && posAt(tokens, first) === 'DET' && /^(VERB|ADP|PART)$/.test(posAt(tokens, first - 1));
  return isNamed && !/^(DET|PRON)$/.test(posAt(tokens, at + 1)) ? 'NOUN' : undefined;
};

/** "Rwandan officers train the army": what people do. */
const theyTrain: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'train' &&
  posAt(tokens, at) === 'NOUN' &&
  posAt(tokens, at - 1) === 'NOUN' &&
  /^(officers|instructors|soldiers|troops|advisers|advisors|trainers|commandos|experts|forces|pilots|engineers|marines|specialists)$/.test(
    lowerAt(tokens, at - 1),
  ) &&
  /^(DET|PROPN|ADJ|NUM|NOUN|PRON)$/.test(posAt(tokens, at + 1))
    ? 'VERB'
    : undefined;

/** "Neighbouring Poland and Germany have": where they lie. */
const neighbouring: Rule = (tokens, at) =>
  /^neighbou?ring$/.test(lowerAt(tokens, at)) && posAt(tokens, at + 1) === 'PROPN' ? 'ADJ' : undefined;

export const NEWS_TAGS: readonly Rule[] = [
  todayMet,
  outletReports,
  theyShare,
  topicToo,
  jointly,
  whileMeeting,
  likelyDone,
  gifted,
  behindModal,
  firstTravel,
  andInformed,
  forStanding,
  inTurn,
  regarding,
  involved,
  namedDrill,
  theyTrain,
  neighbouring,
  ...HEADLINE_TAGS,
];

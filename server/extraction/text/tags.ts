/** wink's tags where the words beside them say otherwise: "a Japanese grant", "her stay", "to wounded Gazans". */

import { words } from '../tables/word-list.ts';
import { NEWS_TAGS } from './news-tags.ts';
import { SOURCE_TAGS } from './source-tags.ts';
import { lowerAt, posAt, type Rule } from './tag-rule.ts';
import type { Raw } from './token.ts';
import { VERB_TAGS } from './verb-tags.ts';

const ARTICLE = words('a an another');
const OWNS = words('its their his her our my your');
/** "made her stay": she stays. */
const LETS = words('let make help see watch have hear bid');
const PHRASE = words('ADJ NOUN PROPN DET NUM');
/** At the start of a sentence, where the capital makes a name of them. */
const OPENING = words(`
  bowing yielding caving speaking addressing citing quoting reacting responding replying commenting referring meeting visiting writing
  accusing denouncing condemning welcoming praising thanking calling warning urging answering pledging vowing travelling arriving
  returning acting invoking dismissing rejecting defying announcing describing`);
const BE = words('is are was were be been');
const HELPS = words('do does did will would wo could may might should must can ca');

/** "to quake-hit Turkey", "to wounded Gazans": no infinitive. */
const toPhrase: Rule = (tokens, at) => {
  if (posAt(tokens, at) !== 'PART' || lowerAt(tokens, at) !== 'to') return undefined;
  return PHRASE.has(posAt(tokens, at + 1)) || isDescribing(tokens, at + 1) ? 'ADP' : undefined;
};

/** "bowing to pressure from". */
const toPressure: Rule = (tokens, at) => {
  const isTo = lowerAt(tokens, at) === 'to';
  const noun = isTo ? at + 1 : at;
  if (!/^(pressure|demand)$/.test(lowerAt(tokens, noun)) || lowerAt(tokens, noun + 1) !== 'from') return undefined;
  return lowerAt(tokens, noun - 1) === 'to' ? (isTo ? 'ADP' : 'NOUN') : undefined;
};

/** "donated tents to flood victims". */
const toVictims: Rule = (tokens, at) => {
  const isTo = lowerAt(tokens, at) === 'to';
  const noun = isTo ? at + 1 : at;
  const isHit =
    /^(flood|quake|storm|war|terror|drought)$/.test(lowerAt(tokens, noun)) &&
    /^(victims|survivors|sufferers|affectees|refugees|relief)$/.test(lowerAt(tokens, noun + 1));
  return isHit && lowerAt(tokens, noun - 1) === 'to' ? (isTo ? 'ADP' : 'NOUN') : undefined;
};

/** "shoulder to shoulder", "face to face". */
const twins: Rule = (tokens, at) => {
  const first = lowerAt(tokens, at - 1);
  if (lowerAt(tokens, at) === 'to' && at > 0 && first === lowerAt(tokens, at + 1)) return 'ADP';
  return first === 'to' && at > 1 && lowerAt(tokens, at - 2) === lowerAt(tokens, at) ? 'NOUN' : undefined;
};

const opening: Rule = (tokens, at) =>
  at === 0 && posAt(tokens, 0) === 'PROPN' && OPENING.has(lowerAt(tokens, 0)) ? 'VERB' : undefined;

/** "did not back Morocco's draft": behind a verb that helps, with "not" between; "refused to back any deal". */
const backing: Rule = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'back') return undefined;
  if (posAt(tokens, at - 1) === 'PART' && lowerAt(tokens, at - 1) === 'to')
    return /^(PROPN|DET|PRON|ADJ|NOUN)$/.test(posAt(tokens, at + 1)) ? 'VERB' : undefined;
  const helper = /^(not|n't)$/.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return HELPS.has(lowerAt(tokens, helper)) ? 'VERB' : undefined;
};

/** "a truce, mediated by Ghana"; "remains unsigned by" describes. */
const doneBy: Rule = (tokens, at) =>
  posAt(tokens, at) === 'ADJ' && /^(?!un).*ed$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'by'
    ? 'VERB'
    : undefined;

/** "is not arming Israel", "have been training its commandos", "has been training the army": behind a form of "be", with somebody right behind it. */
const goingOn: Rule = (tokens, at) => {
  const isGerund = posAt(tokens, at) === 'NOUN' && lowerAt(tokens, at).endsWith('ing');
  const hasObject = /^(PROPN|DET)$/.test(posAt(tokens, at + 1)) || OWNS.has(lowerAt(tokens, at + 1));
  if (!isGerund || !hasObject) return undefined;
  const between = /^(ADV|PART)$/.test(posAt(tokens, at - 1));
  return BE.has(lowerAt(tokens, between ? at - 2 : at - 1)) ? 'VERB' : undefined;
};

/** "to wounded Gazans". */
const describing: Rule = (tokens, at) =>
  lowerAt(tokens, at - 1) === 'to' && isDescribing(tokens, at) ? 'ADJ' : undefined;

/** In its base form behind "a Japanese", behind "her", or behind "their border", with "to" behind it. */
const owned: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || token.lower !== token.lemma) return undefined;
  const [before, first] = [lowerAt(tokens, at - 1), lowerAt(tokens, at - 2)];
  if (posAt(tokens, at - 1) === 'PROPN' && ARTICLE.has(first)) return 'NOUN';
  if (posAt(tokens, at - 1) === 'NOUN' && OWNS.has(first) && lowerAt(tokens, at + 1) === 'to') return 'NOUN';
  return OWNS.has(before) && !(before === 'her' && LETS.has(tokens[at - 2]?.lemma ?? '')) ? 'NOUN' : undefined;
};

/** "deplored Russia's annexation decrees;": the sentence had its verb. */
const decrees: Rule = (tokens, at) =>
  posAt(tokens, at) === 'VERB' &&
  lowerAt(tokens, at).endsWith('s') &&
  posAt(tokens, at - 1) === 'NOUN' &&
  /^'s?$/.test(tokens[at - 2]?.word ?? '') &&
  posAt(tokens, at - 4) === 'VERB' &&
  /^(PUNCT)?$/.test(posAt(tokens, at + 1))
    ? 'NOUN'
    : undefined;

/** No infinitive ends so, and somebody follows whom it describes. */
function isDescribing(tokens: readonly Raw[], at: number): boolean {
  const token = tokens[at];
  const isPast = token?.pos === 'VERB' && token.lower.endsWith('ed') && token.lower !== token.lemma;
  return isPast && /^(NOUN|PROPN)$/.test(posAt(tokens, at + 1));
}

/** "Greek Shipping Minister X", "Housing Secretary Y": what the office is for. */
const ofOffice: Rule = (tokens, at) =>
  posAt(tokens, at) === 'VERB' &&
  /^\p{Lu}\p{Ll}+ing$/u.test(tokens[at]?.word ?? '') &&
  /^(Minister|Secretary|Ministry|Department)$/.test(tokens[at + 1]?.word ?? '')
    ? 'PROPN'
    : undefined;

/** The first that has something to say counts. */
const RULES: readonly Rule[] = [
  ofOffice,
  toPhrase,
  toPressure,
  toVictims,
  twins,
  opening,
  backing,
  doneBy,
  goingOn,
  describing,
  owned,
  decrees,
  ...SOURCE_TAGS,
  ...NEWS_TAGS,
  ...VERB_TAGS,
];

export const retagged = (tokens: readonly Raw[]): readonly Raw[] => tokens.map((token, at) => retag(tokens, token, at));

function retag(tokens: readonly Raw[], token: Raw, at: number): Raw {
  for (const rule of RULES) {
    const pos = rule(tokens, at);
    if (pos !== undefined) return pos === token.pos ? token : { ...token, pos };
  }
  return token;
}

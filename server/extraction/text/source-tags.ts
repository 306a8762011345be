/** Tags of the words around a source: "according to state media", "the statement further read". */
import { lowerAt, posAt, type Rule } from './tag-rule.ts';

/** Behind "to", wink takes "state" for a verb. */
const stateMedia: Rule = (tokens, at) =>
  lowerAt(tokens, at) === 'state' &&
  /^(media|television|tv|radio|news|broadcaster|broadcasters|newspaper|newspapers|press)$/.test(lowerAt(tokens, at + 1))
    ? 'NOUN'
    : undefined;

const NOTE = /^(statement|communiqu[eé]|declaration|release|readout|letter|message|note|text|post|document)$/;

/** "The statement further read that", `"…," the communiqué read.` */
const noteReads: Rule = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'read' || posAt(tokens, at) === 'VERB') return undefined;
  const before = /^(further|also|then|later|only|simply)$/.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return NOTE.test(lowerAt(tokens, before)) ? 'VERB' : undefined;
};

/** "Chad attacked Sudan, the ministry alleged.": no adjective, where nothing follows. */
const allegedLast: Rule = (tokens, at) =>
  /^(alleged|claimed|stated|reported)$/.test(lowerAt(tokens, at)) &&
  /^(ADJ|NOUN)$/.test(posAt(tokens, at)) &&
  posAt(tokens, at - 1) === 'NOUN' &&
  /^[.;]?$/.test(tokens[at + 1]?.word ?? '')
    ? 'VERB'
    : undefined;

/** "The border committee alleged in a post that Chad had attacked": no adjective, where what was said follows. */
const allegedThat: Rule = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'alleged' || posAt(tokens, at) !== 'ADJ' || posAt(tokens, at - 1) !== 'NOUN')
    return undefined;
  const that = tokens.findIndex(({ lower }, index) => index > at && index <= at + THAT_WITHIN && lower === 'that');
  const isThere = that === at + 1 || (that > 0 && posAt(tokens, at + 1) === 'ADP');
  return isThere && !tokens.slice(at + 1, that).some(({ pos }) => /^(VERB|AUX|PUNCT)$/.test(pos)) ? 'VERB' : undefined;
};

/** "alleged on Monday in a long statement that". */
const THAT_WITHIN = 9;

const HAS = /^(has|have|had)$/;

/** "has long accused Chad of": how long, and a verb; no accused one. */
const longAccused: Rule = (tokens, at) => {
  const word = lowerAt(tokens, at);
  if (word === 'long' && HAS.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at + 1).endsWith('ed')) return 'ADV';
  const isAccused = word === 'accused' && posAt(tokens, at) !== 'VERB';
  const before = HAS.test(lowerAt(tokens, at - 1)) ? at - 1 : at - 2;
  return isAccused && HAS.test(lowerAt(tokens, before)) && /^(PROPN|DET|PRON|ADJ)$/.test(posAt(tokens, at + 1))
    ? 'VERB'
    : undefined;
};

export const SOURCE_TAGS: readonly Rule[] = [stateMedia, noteReads, allegedLast, allegedThat, longAccused];

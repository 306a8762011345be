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

export const SOURCE_TAGS: readonly Rule[] = [stateMedia, noteReads];

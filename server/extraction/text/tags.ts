/** wink's tags where the words beside them say otherwise: "a Japanese grant", "her stay", "to wounded Gazans". */
import type { Token } from '../shapes.ts';
import { words } from '../word-list.ts';

type Raw = Omit<Token, 'index'>;

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

export const retagged = (tokens: readonly Raw[]): readonly Raw[] =>
  tokens.some(isSuspect)
    ? tokens.map((token, at) => {
        const pos = tagOf(tokens, token, at);
        return pos === token.pos ? token : { ...token, pos };
      })
    : tokens;

const isSuspect = ({ pos, lower }: Raw): boolean =>
  pos === 'VERB' ||
  pos === 'PART' ||
  isGerund(pos, lower) ||
  (pos === 'ADJ' && lower.endsWith('ed')) ||
  lower === 'back';

const isGerund = (pos: string, lower: string): boolean => pos === 'NOUN' && lower.endsWith('ing');

function tagOf(tokens: readonly Raw[], token: Raw, at: number): string {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.pos === 'PART' && token.lower === 'to' && next && leadsPhrase(next, tokens[at + 2])) return 'ADP';
  if (
    token.pos === 'PART' &&
    token.lower === 'to' &&
    /^(pressure|demand)$/.test(next?.lower ?? '') &&
    tokens[at + 2]?.lower === 'from'
  )
    return 'ADP';
  if (at === 0 && token.pos === 'PROPN' && OPENING.has(token.lower)) return 'VERB';
  // "did not back Morocco's draft".
  if (token.lower === 'back' && isDone(tokens, at)) return 'VERB';
  // "bowing to pressure from".
  if (/^(pressure|demand)$/.test(token.lower) && before?.lower === 'to' && next?.lower === 'from') return 'NOUN';
  // "a truce, mediated by Ghana".
  if (token.pos === 'ADJ' && token.lower.endsWith('ed') && !token.lower.startsWith('un') && next?.lower === 'by')
    return 'VERB';
  if (isGoingOn(token, tokens.slice(Math.max(0, at - 2), at), next)) return 'VERB';
  if (token.pos !== 'VERB' || !before) return token.pos;
  if (before.lower === 'to' && next && isDescribing(token, next)) return 'ADJ';
  return isNoun(token, before, tokens[at - 2]) || isOwned(tokens, at) ? 'NOUN' : token.pos;
}

/** "is not arming Israel": behind a form of "be", with somebody named right behind it. */
const isGoingOn = ({ pos, lower }: Raw, before: readonly Raw[], next: Raw | undefined): boolean =>
  isGerund(pos, lower) &&
  next?.pos === 'PROPN' &&
  before.some(({ lower: word }) => /^(is|are|was|were|be|been)$/.test(word)) &&
  before.every(
    ({ lower: word, pos: part }) =>
      /^(is|are|was|were|be|been)$/.test(word) || /ADV|PART|AUX|PROPN|NOUN|PRON/.test(part),
  ) &&
  !/NOUN|PROPN|ADJ|DET/.test(before.at(-1)?.pos ?? '');

/** "to quake-hit Turkey", "to wounded Gazans": no infinitive. */
const leadsPhrase = (next: Raw, second: Raw | undefined): boolean =>
  PHRASE.has(next.pos) || (second !== undefined && isDescribing(next, second));

/** No infinitive ends so, and somebody follows whom it describes. */
const isDescribing = ({ pos, lower, lemma }: Raw, next: Raw): boolean =>
  pos === 'VERB' && lower.endsWith('ed') && lower !== lemma && /^(NOUN|PROPN)$/.test(next.pos);

/** In its base form behind "a Japanese", or behind "her". */
const isNoun = ({ lower, lemma }: Raw, before: Raw, first: Raw | undefined): boolean =>
  lower === lemma &&
  ((before.pos === 'PROPN' && ARTICLE.has(first?.lower ?? '')) ||
    (OWNS.has(before.lower) && !(before.lower === 'her' && LETS.has(first?.lemma ?? ''))));

/** "deplored Russia's annexation decrees;": the sentence had its verb. */
const isOwned = (tokens: readonly Raw[], at: number): boolean =>
  tokens[at]?.lower.endsWith('s') === true &&
  tokens[at - 1]?.pos === 'NOUN' &&
  /^'s?$/.test(tokens[at - 2]?.word ?? '') &&
  tokens[at - 4]?.pos === 'VERB' &&
  /^(PUNCT|undefined)$/.test(String(tokens[at + 1]?.pos));

/** "did not back", "will back": behind a verb that helps, with "not" between. */
const isDone = (tokens: readonly Raw[], at: number): boolean => {
  const helper = /^(not|n't)$/.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1];
  return /^(do|does|did|will|would|wo|could|may|might|should|must|can|ca)$/.test(helper?.lower ?? '');
};

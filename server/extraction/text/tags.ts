/** wink's tags where the words beside them say otherwise: "a Japanese grant", "her stay", "to wounded Gazans". */
import type { Token } from '../shapes.ts';
import { words } from '../word-list.ts';

type Raw = Omit<Token, 'index'>;

const ARTICLE = words('a an another');
const OWNS = words('its their his her our my your');
/** "made her stay": she stays. */
const LETS = words('let make help see watch have hear bid');
const PHRASE = words('ADJ NOUN PROPN DET NUM');

export const retagged = (tokens: readonly Raw[]): readonly Raw[] =>
  tokens.some(isSuspect)
    ? tokens.map((token, at) => {
        const pos = tagOf(tokens, token, at);
        return pos === token.pos ? token : { ...token, pos };
      })
    : tokens;

const isSuspect = ({ pos }: Raw): boolean => pos === 'VERB' || pos === 'PART';

function tagOf(tokens: readonly Raw[], token: Raw, at: number): string {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.pos === 'PART' && token.lower === 'to' && next && leadsPhrase(next, tokens[at + 2])) return 'ADP';
  if (token.pos !== 'VERB' || !before) return token.pos;
  if (before.lower === 'to' && next && isDescribing(token, next)) return 'ADJ';
  return isNoun(token, before, tokens[at - 2]) ? 'NOUN' : token.pos;
}

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

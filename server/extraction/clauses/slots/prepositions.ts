/** The preposition that leads to a slot. */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { ALWAYS_OPEN, isCalendar, PHRASE_BREAKS, PREPOSITIONS } from '../clause-words.ts';

const SUBJECTS = words('he she it they we i');
const PHRASE = words('DET ADJ NUM NOUN PROPN ADV PRON SYM');

/** Over articles and adjectives, back to `limit`: "with" in "with the new Kenyan minister". A day or a verb in between ends the search. */
export function prepositionBefore(tokens: readonly Token[], from: number, limit: number): Token | undefined {
  // "launchers it bought": a pronoun has no words before it.
  const first = SUBJECTS.has(tokens[from]?.lower ?? '') ? Math.max(limit, from - 1) : limit;
  let isWhole = false;
  for (let at = from - 1; at >= first; at--) {
    const token = tokens[at];
    // "For Pakistan the protocol was signed": the article begins the phrase.
    if (isWhole && /^(NOUN|PROPN)$/.test(token?.pos ?? '')) return undefined;
    isWhole ||= /^(the|a|an)$/.test(token?.lower ?? '');
    if (!token || (isCalendar(token.lower) && !isNamedByYear(tokens, at)) || ALWAYS_OPEN.has(token.lower))
      return undefined;
    if (isMeasure(tokens, at)) continue;
    // "as many Jamaican officers".
    if (token.lower === 'as' && /^(many|much|few)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    // "at least nine Chadian soldiers": no fewer.
    if (token.lower === 'at' && /^(least|most)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    // "to the newly elected president".
    if (/ed$/.test(token.lower) && token.pos === 'VERB' && /^(newly|recently|re)$/.test(tokens[at - 1]?.lower ?? ''))
      continue;
    if (PREPOSITIONS.has(token.lower) && !(token.lower === 'to' && token.pos === 'PART')) return token;
    if (PHRASE_BREAKS.has(token.lower) || !(PHRASE.has(token.pos) || /'s?$/.test(token.word))) return undefined;
  }
  return undefined;
}

/** "from the 2024 Consultative Committee". */
const isNamedByYear = (tokens: readonly Token[], at: number): boolean =>
  /^\d{4}$/.test(tokens[at]?.word ?? '') && tokens[at - 1]?.lower === 'the';

/** "trains about 120 officers", "more than 900", "over 300", "up to 40": how many. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, second] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.lower === 'up') return next?.lower === 'to' && second?.pos === 'NUM';
  if (next?.pos !== 'NUM') return false;
  if (token?.lower === 'about') return true;
  if (token?.lower === 'than') return /^(more|fewer|less)$/.test(before?.lower ?? '');
  if (token?.lower === 'to') return /^(up|close)$/.test(before?.lower ?? '');
  return /^(over|around|under)$/.test(token?.lower ?? '') && before?.pos === 'VERB';
}

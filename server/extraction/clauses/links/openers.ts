/** The word that opens a clause: "that", "which", "after", "if" and what does the same without "if". */

import type { Token } from '../../shapes.ts';
import { ALWAYS_OPEN, CONDITIONS, RELATIVES, SUBORDINATORS } from '../clause-words.ts';
import type { VerbGroup } from '../parsing.ts';

/** "Had Georgia attacked Russia", "Should France supply", "In case Turkey sanctions": conditions without "if". */
export function conditionOf(tokens: readonly Token[], group: VerbGroup): Token | undefined {
  const [first, second] = tokens;
  if (!first || group.from === 0 || tokens.at(-1)?.word === '?') return undefined;
  if (/^(had|were|should)$/.test(first.lower)) return first;
  const pair = `${first.lower} ${second?.lower ?? ''}`;
  if (/^(as long|(in|on) (case|condition))$/.test(pair)) return second;
  return CONDITIONS.has(first.lower) ? first : undefined;
}

/** `said that Kenya "has attacked" Chad`: the mark opens, and the clause runs over it. */
export const opensQuotation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === '"' &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);

/** Between the verb before and this one, the nearest. */
export function openerOf(
  tokens: readonly Token[],
  group: VerbGroup,
  previous: VerbGroup | undefined,
): Token | undefined {
  for (let at = group.from - 1; at >= (previous?.to ?? 0); at--) {
    const token = tokens[at];
    if (!token || (/^[;:"]$/.test(token.word) && !opensQuotation(tokens, at))) return undefined;
    const { lower } = token;
    if (RELATIVES.has(lower) || lower === 'that' || (SUBORDINATORS.has(lower) && opens(tokens, at, group.from)))
      return token;
  }
  return undefined;
}

/** "after the talks" is a preposition; "after it shelled" opens a clause. Here a verb follows, so the nearest one opens unless a comma closes it. */
function opens(tokens: readonly Token[], at: number, to: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'as' && /^(well|part|such)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  if (ALWAYS_OPEN.has(lower)) return true;
  // "spoke about the case on Friday and agreed": only "in case" opens.
  if (/^(case|condition|long)$/.test(lower) && !/^(in|on|as)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const between = tokens.slice(at + 1, to);
  // "after the two ministers, X and Y, spoke": two commas enclose a name.
  const isEnclosed = between.at(-1)?.word === ',' && between.filter(({ word }) => word === ',').length === 2;
  return (
    between.length > 0 &&
    between.every(
      ({ pos, word, lower }, place) =>
        /^(DET|NOUN|ADJ|PROPN|NUM|PRON|ADV|PART)$/.test(pos) ||
        lower === 'of' ||
        // "as President X and President Y met".
        (lower === 'and' && between[place - 1]?.pos === 'PROPN') ||
        // "after Chad on Friday shelled it".
        (lower === 'on' && /day$/.test(between[place + 1]?.lower ?? '')) ||
        (isEnclosed && (word === ',' || pos === 'CCONJ')),
    )
  );
}

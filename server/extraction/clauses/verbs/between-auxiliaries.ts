/** When and how, between an auxiliary and its verb: "has in the meantime promised", "was on Monday received", "will, in return, train". */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { BE, HAVE, MODAL } from './auxiliaries.ts';

const LEADS = words('in on for since at by after during over within under from despite before through until of');
const TIMES = words(`
  meantime meanwhile interim past days weeks months years decades hours minutes day week month year decade evening morning night
  afternoon weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december spring summer autumn winter time times occasion occasions late now then part turn addition
  return response effect practice fact principle theory private public secret particular general recent instance example course
  contrast exchange reply protest retaliation long once noon midnight likelihood probability`);
/** Words that it may have. */
const LONGEST = 6;

/** The verb that an adverbial from `at` leads to; undefined where none stands there. */
export function verbBehindAdverbial(
  tokens: readonly Token[],
  at: number,
  inSlot: ReadonlySet<number>,
): number | undefined {
  const from = tokens[at]?.word === ',' ? at + 1 : at;
  const bare = bareTime(tokens, from);
  if (bare === 0 && !LEADS.has(tokens[from]?.lower ?? '')) return undefined;
  let to = from + Math.max(bare, 1);
  while (to <= from + LONGEST && isOfPhrase(tokens[to]) && !inSlot.has(to)) to++;
  // "in all likelihood already signed".
  const last = tokens
    .slice(from + (bare > 0 ? 0 : 1), to)
    .findLast(({ lower }) => !/^(already|now|also|since)$/.test(lower));
  if (!last || (bare === 0 && to === from + 1)) return undefined;
  if (bare === 0 && !TIMES.has(last.lower) && !/^\d+$/.test(last.word)) return undefined;
  const verb = tokens[to]?.word === ',' && from > at ? tokens[to + 1] : tokens[to];
  return verb?.pos === 'VERB' && !inSlot.has(verb.index) ? verb.index : undefined;
}

const DAYS = words('today yesterday tonight tomorrow');

/** Words of a time that no preposition leads: "has today met", "has this afternoon received", "had last week signed". */
function bareTime(tokens: readonly Token[], from: number): number {
  if (DAYS.has(tokens[from]?.lower ?? '')) return 1;
  const isLed = /^(this|last|next|earlier|late|later)$/.test(tokens[from]?.lower ?? '');
  if (!isLed) return 0;
  const at = /^(this|last)$/.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const time = tokens[at]?.lower ?? '';
  return DAYS.has(time) || TIMES.has(time) ? at + 1 - from : 0;
}

const isOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined && /^(DET|ADJ|NOUN|NUM|PROPN|ADV)$/.test(token.pos);

/** The auxiliary before an adverbial that ends at this verb. */
export function auxiliaryBefore(
  tokens: readonly Token[],
  verb: number,
  inSlot: ReadonlySet<number>,
): number | undefined {
  for (let at = verb - 2; at >= Math.max(0, verb - LONGEST - 3); at--)
    if (isAuxiliary(tokens[at]) && verbBehindAdverbial(tokens, at + 1, inSlot) === verb) return at;
  return undefined;
}

export const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (BE.has(token.lower) || HAVE.has(token.lower) || MODAL.has(token.lower));

/** "has all but ceased": one of the two words, with its verb behind. */
export function isAllBut(tokens: readonly Token[], at: number): boolean {
  const all = tokens[at]?.lower === 'but' ? at - 1 : at;
  return (
    tokens[all]?.lower === 'all' &&
    tokens[all + 1]?.lower === 'but' &&
    isAuxiliary(tokens[all - 1]) &&
    tokens[all + 2]?.pos === 'VERB'
  );
}

/** Filters in words, as the time strip and the description of a view say them. */
import type { Filters } from '../state/filters.ts';
import { dateInWords } from './dates.ts';
import { GROUP_WORDS } from './kinds.ts';
import { FAMILY_WORDS, SAID_WORDS, STATUS_WORDS } from './relations.ts';

/** Which time counts; empty where all does. */
export function timeInWords({ from, to, reportedBy }: Pick<Filters, 'from' | 'to' | 'reportedBy'>): string {
  if (reportedBy) return `public by the end of ${dateInWords(reportedBy)}`;
  if (from && to) return `${dateInWords(from)} to ${dateInWords(to)}; undated claims left out`;
  if (from) return `since ${dateInWords(from)}; undated claims left out`;
  return to ? `until ${dateInWords(to)}; undated claims left out` : '';
}

/** What is left out, in words. */
export function leftOutInWords(filters: Filters): readonly string[] {
  return [
    ...filters.withoutKinds.map((group) => GROUP_WORDS[group].plural),
    ...filters.withoutFamilies.map((family) => FAMILY_WORDS[family]),
    ...[
      ...filters.withoutSaid.map((word) => SAID_WORDS[word]),
      ...filters.withoutStatuses.map((s) => STATUS_WORDS[s].label),
    ],
    ...(filters.minOrigins > 1 ? [`fewer than ${filters.minOrigins} origins`] : []),
  ].map((words) => words.toLowerCase());
}

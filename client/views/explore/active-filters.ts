/** The filters that are on, each in words, how to take it off, and how many relations would then be back. Pure. */
import { type Filters, NO_FILTERS } from '../../state/filters.ts';
import type { GraphData } from '../../state/graph-data.ts';
import type { View } from '../../state/view.ts';
import { visibility } from '../../state/visibility.ts';

export interface ActiveFilter {
  readonly words: string;
  readonly clear: Partial<Filters>;
  /** Relations that would be shown without it. What only the server can judge is counted as if all passed. */
  readonly would: number;
}

const PARTS: readonly { readonly words: string; readonly keys: readonly (keyof Filters)[]; readonly asked: boolean }[] =
  [
    { words: 'the filter by kind', keys: ['withoutKinds'], asked: false },
    { words: 'the filter by family', keys: ['withoutFamilies'], asked: false },
    { words: 'the filter by how it is said', keys: ['withoutSaid'], asked: true },
    { words: 'the filter by backing', keys: ['withoutStatuses'], asked: false },
    { words: 'the least number of origins', keys: ['minOrigins'], asked: false },
    { words: 'the time range', keys: ['from', 'to'], asked: true },
    { words: 'the day of reporting', keys: ['reportedBy'], asked: true },
  ];

export function activeFilters(data: GraphData, view: View): readonly ActiveFilter[] {
  return PARTS.flatMap(({ words, keys, asked }) => {
    if (keys.every((key) => JSON.stringify(view.filters[key]) === JSON.stringify(NO_FILTERS[key]))) return [];
    const clear: Partial<Filters> = Object.fromEntries(keys.map((key) => [key, NO_FILTERS[key]]));
    const without = { ...view, filters: { ...view.filters, ...clear } };
    const judged = asked ? { ...data, matching: undefined } : data;
    const would = visibility(judged, without).relations.filter(({ shown }) => shown === 'shown').length;
    return [{ words, clear, would }];
  });
}

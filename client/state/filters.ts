/** Which claims count: the filters of a view as plain data. Lists name what is switched OFF, so an empty one filters nothing. */
import type { ClaimFilter, ClaimStatus, Family } from '../api/schema.generated.ts';
import type { KindGroup } from '../words/kinds.ts';

/** How a relation is said, in one list: how sure the source is, then what is no report of something that happened. */
export const SAID = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSTATED', 'PLANNED', 'HYPOTHETICAL', 'DENIED'] as const;
export type Said = (typeof SAID)[number];

export interface Filters {
  readonly withoutKinds: readonly KindGroup[];
  readonly withoutFamilies: readonly Family[];
  readonly withoutSaid: readonly Said[];
  readonly withoutStatuses: readonly ClaimStatus[];
  readonly minOrigins: number;
  /** Months, `2023-11`. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** A month too: only what was public by its end. */
  readonly reportedBy: string | undefined;
  /** Hide what does not match, where it would only fade. */
  readonly hideRest: boolean;
}

export const NO_FILTERS: Filters = {
  withoutKinds: [],
  withoutFamilies: [],
  withoutSaid: [],
  withoutStatuses: [],
  minOrigins: 1,
  from: undefined,
  to: undefined,
  reportedBy: undefined,
  hideRest: false,
};

/** Whether anything is left out. Hiding what does not match leaves nothing out by itself. */
export const isFiltered = (filters: Filters): boolean =>
  JSON.stringify(filters) !== JSON.stringify({ ...NO_FILTERS, hideRest: filters.hideRest });

const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSTATED'] as const;

/**
 * The part of the filters that only the server can judge, because one relation folds claims of different times and
 * different sureness. Undefined where there is none: then nothing needs to be asked.
 */
export function toClaimFilter(filters: Filters): ClaimFilter | undefined {
  const off = (word: Said) => filters.withoutSaid.includes(word);
  const filter: ClaimFilter = {
    ...(CERTAINTIES.some(off) && { certainty: CERTAINTIES.filter((word) => !off(word)) }),
    ...((off('PLANNED') || off('HYPOTHETICAL')) && {
      temporality: [
        'PAST_OR_PRESENT',
        'HISTORICAL',
        ...(off('PLANNED') ? [] : (['PLANNED'] as const)),
        ...(off('HYPOTHETICAL') ? [] : (['HYPOTHETICAL'] as const)),
      ],
    }),
    ...(off('DENIED') && { polarity: ['AFFIRMED'] }),
    ...(filters.from && { from: filters.from }),
    ...(filters.to && { to: filters.to }),
    ...(filters.reportedBy && { reportedBy: filters.reportedBy }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

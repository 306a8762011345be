/** Three reports that reading is tested on, and a filter that lets all of them through. */
import type { ClaimFilter } from '../../server/domain/claim-filter.ts';
import { holds, met, type Report } from './world.ts';

/** Asks for nothing, but as a filter: the other way to the same answer. */
export const FOLDED: ClaimFilter = { polarity: ['AFFIRMED', 'DENIED'] };

export const REPORTS: readonly Report[] = [
  {
    from: 'geo',
    on: '2023-11-02',
    says: [
      met('munir', 'aliyev'),
      met('munir', 'hasanov'),
      holds('hasanov', 'defence', '2023'),
      met('aliyev', 'erdogan', { temporality: 'PLANNED' }),
      { subject: 'munir', predicate: 'VISITED', object: 'az', validFrom: '2023-11' },
    ],
  },
  {
    from: 'trend',
    on: '2023-11-03',
    says: [met('munir', 'aliyev'), met('hasanov', 'aliyev'), met('hasanov', 'erdogan', { polarity: 'DENIED' })],
  },
  { from: 'trt', on: '2024', says: [{ subject: 'erdogan', predicate: 'PRAISED', object: 'defence' }] },
];

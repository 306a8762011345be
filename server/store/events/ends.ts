/** The two ends of claims, and how many claims they gain or lose. */
import type { Claim } from '../../domain/claim.ts';

export type Ends = Pick<Claim, 'subject' | 'object'>;

export const endsOf = ({ subject, object }: Ends) => [subject, object];

/** As counters of entities take it: 1 for each end of each claim, -1 where they go. */
export const atEnds = (all: readonly Ends[], claims: 1 | -1) =>
  all.flatMap((claim) => endsOf(claim).map((id) => ({ id, claims })));

/** Which pairs have claims already, and what of them bears on an ordinary row. */
import type { Claim } from '../../domain/claim.ts';
import { distinct } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';

export interface KnownPair {
  readonly pair: string;
  readonly denied: number;
  readonly days: readonly string[];
}

/** By pair, those that have claims. */
export async function knownPairs(run: Run, pairs: readonly string[]): Promise<ReadonlyMap<string, KnownPair>> {
  const rows = await runForIds<KnownPair>(run, query('claim/known-pairs'), ['pairs', distinct(pairs)]);
  return new Map(rows.map((row) => [row.pair, row]));
}

/** Something of the pair is denied, or the same day is told of by others: it may be the same under another name. */
export const isTouched = (pair: KnownPair | undefined, { validFrom = '' }: Pick<Claim, 'validFrom'>): boolean =>
  pair !== undefined && (pair.denied > 0 || pair.days.includes(validFrom));

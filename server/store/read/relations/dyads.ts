/** Reading dyads. */
import type { Readout } from '../../../analysis/readout-pair.ts';
import { dyadId } from '../../../analysis/sides.ts';
import type { ClaimFilter } from '../../../domain/claim-filter.ts';
import { compareText, groupBy } from '../../../domain/lists.ts';
import { lastDay, type PartialDate } from '../../../domain/partial-date.ts';
import { query } from '../../../graph/queries.ts';
import { present, type Row, type StoredClaim } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';
import { allClaims, claimsByIds } from '../claims/claims.ts';
import { lastKey, type Tally } from '../claims/tally.ts';
import { isPlain } from './relations.ts';

export interface DyadSummary {
  readonly a: string;
  readonly b: string;
  readonly claimCount: number;
  readonly lastReported?: string;
}

/** Pairs of countries, most claims first. */
export async function listDyads(run: Run, filter: ClaimFilter | undefined, limit: number): Promise<DyadSummary[]> {
  if (!isPlain(filter)) return foldDyads(await allClaims(run, filter)).slice(0, limit);
  const find = () => largestDyads(run, limit);
  return run.memory?.rememberWhole(`dyads ${limit}`, find) ?? find();
}

async function largestDyads(run: Run, limit: number): Promise<DyadSummary[]> {
  const least = -(lastKey(await run<Tally>(query('dyad/tally')), { first: limit }) ?? -1);
  const rows = await run<{ dyad: Row & { claims: number } }>(query('dyad/list'), { least, limit });
  return rows.map(({ dyad: { claims, ...dyad } }) => ({ ...present<DyadSummary>(dyad), claimCount: claims }));
}

function foldDyads(claims: readonly StoredClaim[]): DyadSummary[] {
  const placed = claims.flatMap((claim) => claim.dyads.map((id) => ({ id, claim })));
  return [...groupBy(placed, ({ id }) => id)]
    .map(([id, group]) => {
      const [a = '', b = ''] = id.split('|');
      const last = group
        .flatMap(({ claim }) => claim.reportedAt ?? [])
        .sort(compareText)
        .at(-1);
      return { a, b, claimCount: group.length, ...(last !== undefined && { lastReported: last }) };
    })
    .sort((x, y) => y.claimCount - x.claimCount || compareText(dyadId(x.a, x.b), dyadId(y.a, y.b)));
}

/** The articles of the events that claims are grouped into, with their side and everything stated in them. */
export async function readoutsOf(run: Run, claims: readonly string[], reportedBy?: PartialDate): Promise<Readout[]> {
  const rows = await runForIds<{ event: string; article: string; side: string | null; claims: string[] }>(
    run,
    query('dyad/readouts'),
    ['claims', claims],
    { asOf: reportedBy === undefined ? null : lastDay(reportedBy) },
  );
  const stated = await claimsByIds(run, [...new Set(rows.flatMap((row) => row.claims))]);
  return rows.map(({ event, article, side, claims: ids }) => ({
    event,
    article,
    ...(side !== null && { side }),
    claims: ids.flatMap((id) => {
      const claim = stated.get(id);
      return claim ? [{ id, key: keyOf(claim) }] : [];
    }),
  }));
}

/** Claims grouped into one event with the same ends count as one. */
const keyOf = ({ id, event, subject, predicate, object, with: third, polarity }: StoredClaim): string =>
  event === undefined ? id : JSON.stringify([event, subject, predicate, object, third, polarity]);

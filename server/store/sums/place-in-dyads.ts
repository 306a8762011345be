/** Which pairs of countries claims lie between, and how many claims each pair has. */
import type { Entities } from '../../analysis/fold.ts';
import { BINDING, dyadsOf } from '../../analysis/sides.ts';
import type { ShownClaim, SummedClaim } from '../../analysis/sum-claim.ts';
import { compareText, distinct, groupBy } from '../../domain/lists.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { query } from '../../graph/queries.ts';
import { type FoundClaim, type StoredClaim, toFoundClaim } from '../rows.ts';
import { type RowsToWrite, type Run, runForIds } from '../run.ts';
import { briefsOf, type Loaded } from './load-claims.ts';
import { partiesOf } from './parties.ts';
import { dataSetOf } from './summed-values.ts';

interface Touched {
  readonly claims: readonly Loaded[];
  readonly summed: readonly SummedClaim[];
  readonly entities: Entities;
}

/** Where a claim stands now. */
interface Placed {
  readonly id: string;
  readonly dyads: readonly string[];
  readonly reportedAt?: PartialDate | undefined;
  readonly reportedBefore?: PartialDate | undefined;
  /** False where its dyads are not stored on it: what only an imported table says names them by its links alone. */
  readonly listed: boolean;
}

/** What places the touched claims, and those about agreements that gained or lost a party. */
export async function dyadRows(run: Run, { claims, summed, entities }: Touched): Promise<RowsToWrite[]> {
  const bound = claims
    .filter(({ predicate }) => BINDING.some((word) => word === predicate))
    .map(({ object }) => object);
  const others = await claimsAbout(run, distinct(bound), new Set(claims.map(({ id }) => id)));
  const known = new Map([...entities, ...others.entities]);
  const shown: ShownClaim[] = [...summed, ...others.claims];
  const parties = await partiesOf(run, shown, { entities: known });
  const dyads = new Map(shown.map((claim) => [claim.id, dyadsOf(claim, known, parties)]));
  const now = new Map(summed.map((claim) => [claim.id, claim]));
  const joined = new Set(summed.flatMap(({ members }) => members));
  return rowsOf(run, [
    ...claims.map((claim): Placed => {
      const one = now.get(claim.id);
      return {
        id: claim.id,
        dyads: dyads.get(claim.id) ?? [],
        reportedAt: one?.reportedAt,
        reportedBefore: reportedBefore(claim),
        listed: one === undefined ? claim.dataSet === undefined || joined.has(claim.id) : dataSetOf(one) === undefined,
      };
    }),
    ...others.claims.map(({ id, reportedAt, dataSet }) => ({
      id,
      dyads: dyads.get(id) ?? [],
      reportedAt,
      reportedBefore: reportedAt,
      listed: dataSet === undefined,
    })),
  ]);
}

/** When a claim was last known to be reported: of an ordinary row, whose day says it, that is not stored. */
const reportedBefore = ({ reportedAt, dataSet, validFrom }: Loaded): PartialDate | undefined =>
  reportedAt ?? (dataSet === undefined ? undefined : validFrom);

async function claimsAbout(
  run: Run,
  agreements: readonly string[],
  known: ReadonlySet<string>,
): Promise<{ claims: StoredClaim[]; entities: Entities }> {
  if (agreements.length === 0) return { claims: [], entities: new Map() };
  const members = await runForIds<{ id: string }>(run, query('entity/members'), ['ids', agreements]);
  const ids = await runForIds<{ id: string }>(run, query('claim/about-agreements'), [
    'ids',
    members.map(({ id }) => id),
  ]);
  const wanted = distinct(ids.map(({ id }) => id)).filter((id) => !known.has(id));
  const rows = await runForIds<FoundClaim>(run, query('claim/by-ids'), ['ids', wanted]);
  const claims = rows.map(toFoundClaim);
  const { entities } = await briefsOf(
    run,
    distinct(claims.flatMap(({ subject, object, with: third, topics }) => [subject, object, ...third, ...topics])),
  );
  return { claims, entities };
}

async function rowsOf(run: Run, placed: readonly Placed[]): Promise<RowsToWrite[]> {
  const links = await runForIds<{ claim: string; id: string }>(run, query('dyad/of-claims'), [
    'claims',
    placed.map(({ id }) => id),
  ]);
  const before = groupBy(links, ({ claim }) => claim);
  const changes = placed.map((claim) =>
    changeOf(
      claim,
      (before.get(claim.id) ?? []).map(({ id }) => id),
    ),
  );
  const left = changes.flatMap(({ left }) => left);
  const entered = changes.flatMap(({ entered }) => entered);
  const again = changes.flatMap(({ reportedAnew }) => reportedAnew);
  return [
    dyadCounts([
      ...left.map(({ id }) => ({ id, claims: -1 })),
      ...entered.map(({ id, reported }) => ({ id, claims: 1, reported })),
      ...again.map(({ id, reported }) => ({ id, claims: 0, reported })),
    ]),
    [query('dyad/leave'), left.map(({ claim, id }) => ({ claim, id }))],
    [query('dyad/enter'), entered.map(({ claim, id }) => ({ claim, id }))],
    [
      query('claim/set-sums'),
      placed.filter(({ listed }) => listed).map(({ id, dyads }) => ({ id, values: { dyads } })),
    ],
    [query('dyad/last-reported'), lastReported([...left, ...again])],
  ];
}

/** Dyads where a claim that was reported last may be gone: of all others nothing is looked for. */
function lastReported(gone: readonly { readonly id: string; readonly before: PartialDate | undefined }[]) {
  return [...groupBy(gone, ({ id }) => id)].flatMap(([id, group]) => {
    const latest = distinct(group.map(({ before }) => before))
      .sort(compareText)
      .at(-1);
    return latest === undefined ? [] : [[id, latest]];
  });
}

/** The dyads that a claim leaves and enters, and those that it stays in though it was reported at another time. */
function changeOf({ id: claim, dyads, reportedAt, reportedBefore: before }: Placed, stood: readonly string[]) {
  const reported = reportedAt ?? null;
  return {
    left: stood.filter((id) => !dyads.includes(id)).map((id) => ({ claim, id, before })),
    entered: dyads.filter((id) => !stood.includes(id)).map((id) => ({ claim, id, reported })),
    reportedAnew:
      reportedAt === before ? [] : dyads.filter((id) => stood.includes(id)).map((id) => ({ id, before, reported })),
  };
}

export interface DyadChange {
  readonly id: string;
  readonly claims: number;
  readonly reported?: PartialDate | null;
}

/** What changes how many claims dyads have, and makes those that are not there yet. They are locked by it, in the order of their ids. */
export function dyadCounts(changes: readonly DyadChange[]): RowsToWrite {
  const rows = [...groupBy(changes, ({ id }) => id)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, group]) => {
      const reported = distinct(group.map((one) => one.reported ?? undefined)).sort(compareText);
      const [a = '', b = ''] = id.split('|');
      return [id, a, b, group.reduce((sum, { claims }) => sum + claims, 0), reported.at(-1) ?? null];
    });
  return [query('dyad/add-claims'), rows];
}

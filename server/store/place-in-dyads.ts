/** Which pairs of countries claims lie between, and how many claims each pair has. */
import type { Entities } from '../analysis/fold.ts';
import { BINDING, dyadsOf } from '../analysis/sides.ts';
import type { ShownClaim, SummedClaim } from '../analysis/sum-claim.ts';
import { compareText, distinct } from '../domain/lists.ts';
import { query } from '../graph/queries.ts';
import { briefsOf, type Loaded } from './load-claims.ts';
import { partiesOf } from './parties.ts';
import { type Row, toShownClaim } from './rows.ts';
import { type Run, runBatches, runForIds } from './run.ts';

interface Touched {
  readonly claims: readonly Loaded[];
  readonly summed: readonly SummedClaim[];
  readonly entities: Entities;
}

/** Places the touched claims, and those about agreements that gained or lost a party. */
export async function placeInDyads(run: Run, { claims, summed, entities }: Touched): Promise<void> {
  const bound = claims
    .filter(({ predicate }) => BINDING.some((word) => word === predicate))
    .map(({ object }) => object);
  const others = await claimsAbout(run, distinct(bound), new Set(claims.map(({ id }) => id)));
  const known = new Map([...entities, ...others.entities]);
  const placed: ShownClaim[] = [...summed, ...others.claims];
  const parties = await partiesOf(run, placed, { entities: known });
  const rows = placed.map((claim) => ({ id: claim.id, dyads: dyadsOf(claim, known, parties) }));
  await saveDyads(run, [...claims.map(({ id }) => id), ...others.claims.map(({ id }) => id)], rows);
}

async function claimsAbout(
  run: Run,
  agreements: readonly string[],
  known: ReadonlySet<string>,
): Promise<{ claims: ShownClaim[]; entities: Entities }> {
  if (agreements.length === 0) return { claims: [], entities: new Map() };
  const members = await runForIds<{ id: string }>(run, query('entity/members'), ['ids', agreements]);
  const ids = await runForIds<{ id: string }>(run, query('claim/about-agreements'), [
    'ids',
    members.map(({ id }) => id),
  ]);
  const wanted = distinct(ids.map(({ id }) => id)).filter((id) => !known.has(id));
  const rows = await runForIds<{ claim: Row }>(run, query('claim/by-ids'), ['ids', wanted]);
  const claims = rows.map(({ claim }) => toShownClaim(claim));
  const { entities } = await briefsOf(
    run,
    distinct(claims.flatMap(({ subject, object, with: third, topics }) => [subject, object, ...third, ...topics])),
  );
  return { claims, entities };
}

async function saveDyads(
  run: Run,
  claims: readonly string[],
  rows: readonly { readonly id: string; readonly dyads: readonly string[] }[],
): Promise<void> {
  const left = await runForIds<{ id: string }>(run, query('dyad/leave'), ['claims', claims]);
  const entered = rows.flatMap(({ id: claim, dyads }) => dyads.map((id) => ({ claim, id })));
  const touched = distinct([...left, ...entered].map(({ id }) => id)).sort(compareText);
  await runBatches(run, query('dyad/lock'), touched.map(toDyad), { at: Date.now() });
  await runBatches(run, query('dyad/enter'), entered);
  const lists = new Map(rows.map(({ id, dyads }) => [id, dyads]));
  await runBatches(
    run,
    query('claim/set-sums'),
    claims.map((id) => ({ id, values: { dyads: lists.get(id) ?? [] } })),
  );
  await runForIds(run, query('dyad/count-claims'), ['ids', touched]);
}

function toDyad(id: string) {
  const [a = '', b = ''] = id.split('|');
  return { id, a, b };
}

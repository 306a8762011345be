/** Hiding what a data set alone tells: some claims at a time, each time so that all counts fit. */
import { perType, query } from '../../graph/queries.ts';
import { type Run, runForIds, writeAll } from '../run.ts';
import { dataSetCounts, entityCounts } from '../sums/count.ts';
import { dyadCounts } from '../sums/place-in-dyads.ts';
import { lockEntities } from '../sums/place-in-pairs.ts';
import { HAPPENED_TYPES } from '../sums/project-relations.ts';
import { atEnds, type Ends, endsOf } from './ends.ts';
import { AT_ONCE, setShown } from './shown.ts';

/** Ids of claims that are shown still, at most so many: finding them reads all claims. */
export async function claimsToHide(run: Run, dataSet: string, limit: number): Promise<string[]> {
  const rows = await run<{ id: string }>(query('claim/to-hide'), { dataSet, limit });
  return rows.map(({ id }) => id);
}

interface Told {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
}

/** Hides those of the claims that are shown still. */
export async function hideClaims(run: Run, dataSet: string, claims: readonly string[]): Promise<void> {
  // Another writer may hide them too: who has the entities counts, and reads again what is left to count.
  await lockEntities(run, await hiding(run, dataSet, claims));
  const told = await hiding(run, dataSet, claims);
  const ids = told.map(({ id }) => id);
  await setShown(run, dataSet, { ids, shown: false });
  const links = await runForIds<{ claim: string; id: string }>(run, query('dyad/of-claims'), ['claims', ids]);
  await writeAll(run, [
    entityCounts(atEnds(told, -1)),
    dyadCounts(links.map(({ id }) => ({ id, claims: -1 }))),
    [query('dyad/leave'), links.map(({ claim, id }) => ({ claim, id }))],
    dataSetCounts([{ id: dataSet, claims: -told.length }]),
  ]);
}

const hiding = (run: Run, dataSet: string, claims: readonly string[]): Promise<Told[]> =>
  runForIds<Told>(run, query('claim/hiding'), ['ids', claims], { dataSet });

/** Lets some rows of claims that other writes hid count no more, or removes some relations. False where there are none. */
export async function fadeSome(run: Run, dataSet: string): Promise<boolean> {
  const [row] = await run<{ silenced: number }>(query('evidence/silence'), { article: dataSet, limit: AT_ONCE });
  return (row?.silenced ?? 0) > 0 || removeRelations(run, dataSet);
}

const FIND = perType(query('relation/of-data-set'), HAPPENED_TYPES);
const REMOVE = perType(query('relation/remove-events'), HAPPENED_TYPES);

async function removeRelations(run: Run, dataSet: string): Promise<boolean> {
  for (const [type, find] of FIND) {
    const found = await run<Ends>(find, { dataSet, limit: AT_ONCE });
    const remove = REMOVE.get(type);
    if (found.length === 0 || remove === undefined) continue;
    await run(remove, { dataSet, limit: await heldOf(run, found, () => run<Ends>(find, { dataSet, limit: AT_ONCE })) });
    return true;
  }
  return false;
}

/** How many of the first relations can be removed: others may begin to tell of the same, so who has the entities looks again. */
async function heldOf(run: Run, found: readonly Ends[], again: () => Promise<readonly Ends[]>): Promise<number> {
  await lockEntities(run, found);
  const held = new Set(found.flatMap(endsOf));
  const now = await again();
  const other = now.findIndex((one) => !endsOf(one).every((id) => held.has(id)));
  return other < 0 ? now.length : other;
}

/** Whatever is left, some at a time; at last, when a claim of each dyad was last reported. False where that is done. */
export async function hideRest(run: Run, dataSet: string): Promise<boolean> {
  const claims = await claimsToHide(run, dataSet, AT_ONCE);
  await hideClaims(run, dataSet, claims);
  if (claims.length > 0 || (await fadeSome(run, dataSet))) return true;
  const dyads = await run<{ id: string }>(query('dyad/all'));
  await writeAll(run, [
    dyadCounts(dyads.map(({ id }) => ({ id, claims: 0 }))),
    [query('dyad/last-reported'), dyads.map(({ id }) => [id, ANY_DAY])],
  ]);
  return false;
}

/** Later than whatever was reported. */
const ANY_DAY = '9999-12-31';

/** Showing again what a data set alone tells: some claims at a time, each time so that all counts fit. */
import { distinct } from '../../domain/lists.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import { lastDay } from '../../domain/partial-date.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds, writeAll } from '../run.ts';
import { entityCounts } from '../sums/count.ts';
import { briefsOf, type Canonical } from '../sums/load-claims.ts';
import { lockEntities } from '../sums/place-in-pairs.ts';
import { refreshClaims } from '../sums/refresh.ts';
import { addEvents, dyadsOfEvents, type Telling } from './add-events.ts';
import { atEnds } from './ends.ts';
import { type Ordinary, toOrdinary } from './ordinary.ts';
import { AT_ONCE, setShown } from './shown.ts';
import { isTouched, knownPairs } from './touched.ts';

const OTHERS_AT_ONCE = 1000;

interface Hidden {
  readonly id: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly validFrom: string;
  readonly pair: string;
  readonly reportedAt: string | null;
  readonly status: string | null;
  /** Where it was, by what its rows said when it was summed up last. */
  readonly stood: readonly string[] | null;
}

interface Rows {
  readonly claim: string;
  readonly places: readonly string[];
  readonly reported: string | null;
}

/** Ids of claims that are not shown yet, at most so many: finding them reads all claims. */
export async function claimsToShow(run: Run, dataSet: string, limit: number): Promise<string[]> {
  const rows = await run<{ id: string }>(query('claim/to-show'), { dataSet, limit });
  return rows.map(({ id }) => id);
}

/** Shows those of the claims that are not shown yet; of those that must be summed up anew, some. */
export async function showClaims(run: Run, telling: Telling, claims: readonly string[]): Promise<void> {
  const { dataSet } = telling;
  // Another writer may show them too: who has the entities counts, and reads again what is left to count.
  await lockEntities(run, await showing(run, dataSet, claims));
  const told = await showing(run, dataSet, claims);
  const events = await asTheyStood(run, told);
  await showEvents(run, telling, events);
  const shown = new Set(events.map(({ claim }) => claim.id));
  const changed = told.map(({ id }) => id).filter((id) => !shown.has(id));
  await sumAnew(run, dataSet, changed.slice(0, OTHERS_AT_ONCE));
}

const showing = (run: Run, dataSet: string, claims: readonly string[]): Promise<Hidden[]> =>
  runForIds<Hidden>(run, query('claim/showing'), ['ids', claims], { dataSet });

/** Whatever is left, some at a time. False where nothing is. */
export async function showRest(run: Run, telling: Telling): Promise<boolean> {
  const claims = await claimsToShow(run, telling.dataSet, AT_ONCE);
  if (claims.length === 0) return showOthers(run, telling.dataSet);
  await showClaims(run, telling, claims);
  return true;
}

/** Those that nothing happened to while they were hidden: their rows say what they said, nothing else is said of the pair, the ends are who they were. */
async function asTheyStood(run: Run, told: readonly Hidden[]): Promise<Ordinary[]> {
  const ids: readonly [string, readonly string[]] = ['claims', told.map(({ id }) => id)];
  const rows = await runForIds<Rows>(run, query('evidence/rows-of-claims'), ids);
  const said = new Map(rows.map((row) => [row.claim, row]));
  const named = [...told.flatMap(({ subject, object }) => [subject, object]), ...rows.flatMap(({ places }) => places)];
  const ends = await briefsOf(run, distinct(named));
  const pairs = await knownPairs(
    run,
    told.map(({ pair }) => pair),
  );
  return told.flatMap((one) => {
    const { pair, reportedAt, status, stood, ...claim } = one;
    if (status !== null || isTouched(pairs.get(pair), claim)) return [];
    if (!saysTheSame(one, said.get(claim.id), ends.canonical)) return [];
    const event = toOrdinary({ ...claim, with: [], polarity: 'AFFIRMED' }, [], ends);
    return event?.pair === pair ? [{ ...event, reported: reportedAt ?? claim.validFrom }] : [];
  });
}

function saysTheSame({ stood, reportedAt, validFrom }: Hidden, rows: Rows | undefined, canonical: Canonical): boolean {
  const places = distinct((rows?.places ?? []).map(canonical)).sort();
  return places.join(' ') === (stood ?? []).toSorted().join(' ') && rows?.reported === lastDay(reportedAt ?? validFrom);
}

async function showEvents(run: Run, telling: Telling, events: readonly Ordinary[]): Promise<void> {
  const ids = events.map(({ claim }) => claim.id);
  await setShown(run, telling.dataSet, { ids, shown: true });
  const entered = events.flatMap(({ claim, dyad }) => (dyad === undefined ? [] : [{ claim: claim.id, id: dyad }]));
  const counts = entityCounts(
    atEnds(
      events.map(({ claim }) => claim),
      1,
    ),
  );
  await writeAll(run, [counts, dyadsOfEvents(events), [query('dyad/enter'), entered]]);
  await addEvents(run, telling, events);
}

/** Claims that a restored backup does not know to be the data set's alone, and those that others tell too. */
async function showOthers(run: Run, dataSet: string): Promise<boolean> {
  const rows = await run<{ id: string }>(query('claim/hidden-of-article'), { article: dataSet, limit: OTHERS_AT_ONCE });
  await sumAnew(
    run,
    dataSet,
    rows.map(({ id }) => id),
  );
  return rows.length > 0;
}

/** Lets the rows of claims count again. */
async function sumAnew(run: Run, dataSet: string, ids: readonly string[]): Promise<void> {
  await runForIds(run, query('evidence/set-live'), ['claims', ids], { article: dataSet, live: true });
  await refreshClaims(run, ids);
}

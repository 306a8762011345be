/** Hiding what a data set alone tells, and showing it again: some claims at a time, each time so that all counts fit. */
import { distinct } from '../../domain/lists.ts';
import { lastDay } from '../../domain/partial-date.ts';
import type { Predicate } from '../../domain/predicate.ts';
import { perType, query } from '../../graph/queries.ts';
import { type Run, runBatches, runForIds } from '../run.ts';
import { addToDataSets, addToEntities } from '../sums/count.ts';
import { briefsOf, type Canonical } from '../sums/load-claims.ts';
import { addToDyads, lockDyads } from '../sums/place-in-dyads.ts';
import { HAPPENED_TYPES } from '../sums/project-relations.ts';
import { refreshClaims } from '../sums/refresh.ts';
import { addEvents } from './add-events.ts';
import { type Ordinary, toOrdinary } from './ordinary.ts';
import { isTouched, knownPairs } from './touched.ts';

const AT_ONCE = 5000;
const OTHERS_AT_ONCE = 1000;

interface Told {
  readonly id: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly validFrom: string;
  readonly pair: string;
  readonly reportedAt: string | null;
}

interface Hidden extends Told {
  readonly status: string | null;
  /** Where it was, by what its rows said when it was summed up last. */
  readonly stood: readonly string[] | null;
}

interface Rows {
  readonly claim: string;
  readonly places: readonly string[];
  readonly reported: string | null;
}

interface Standing {
  readonly ids: readonly string[];
  readonly shown: boolean;
}

async function setShown(run: Run, dataSet: string, { ids, shown }: Standing): Promise<void> {
  await runForIds(run, query('claim/set-shown'), ['ids', ids], { shown });
  await runForIds(run, query('evidence/set-live'), ['claims', ids], { article: dataSet, live: shown });
}

/** Hides some claims, or, where none is left, removes some relations. False where there is nothing left to do. */
export async function hideSome(run: Run, dataSet: string): Promise<boolean> {
  const told = await run<Told>(query('claim/to-hide'), { dataSet, limit: AT_ONCE });
  if (told.length === 0) return (await silence(run, dataSet)) || removeRelations(run, dataSet);
  const ids = told.map(({ id }) => id);
  await setShown(run, dataSet, { ids, shown: false });
  await addToEntities(
    run,
    told.flatMap(({ subject, object }) => [subject, object].map((id) => ({ id, claims: -1 }))),
  );
  const links = await runForIds<{ claim: string; id: string }>(run, query('dyad/of-claims'), ['claims', ids]);
  await lockDyads(run, distinct(links.map(({ id }) => id)));
  await runBatches(
    run,
    query('dyad/leave'),
    links.map(({ claim, id }) => ({ claim, id })),
  );
  await addToDyads(
    run,
    links.map(({ id }) => ({ id, claims: -1 })),
  );
  await addToDataSets(run, [{ id: dataSet, claims: -told.length }]);
  return true;
}

/** Rows of claims that other writes hid meanwhile. */
async function silence(run: Run, article: string): Promise<boolean> {
  const [row] = await run<{ silenced: number }>(query('evidence/silence'), { article, limit: AT_ONCE });
  return (row?.silenced ?? 0) > 0;
}

const REMOVE = perType(query('relation/remove-events'), HAPPENED_TYPES);

/** Later than whatever was reported. */
const ANY_DAY = '9999-12-31';

async function removeRelations(run: Run, dataSet: string): Promise<boolean> {
  for (const statement of REMOVE.values()) {
    const [row] = await run<{ removed: number }>(statement, { dataSet, limit: AT_ONCE });
    if ((row?.removed ?? 0) > 0) return true;
  }
  const dyads = await run<{ id: string }>(query('dyad/all'));
  await runBatches(
    run,
    query('dyad/last-reported'),
    dyads.map(({ id }) => [id, ANY_DAY]),
  );
  return false;
}

/** Shows some claims again. False where there is nothing left to do. */
export async function showSome(run: Run, dataSet: string): Promise<boolean> {
  const told = await run<Hidden>(query('claim/to-show'), { dataSet, limit: AT_ONCE });
  if (told.length === 0) return showOthers(run, dataSet);
  const events = await asTheyStood(run, told);
  await showEvents(run, dataSet, events);
  const shown = new Set(events.map(({ claim }) => claim.id));
  const changed = told.map(({ id }) => id).filter((id) => !shown.has(id));
  await sumAnew(run, dataSet, changed.slice(0, OTHERS_AT_ONCE));
  return true;
}

/** Those that nothing happened to while they were hidden: their rows say what they said, nothing else is said of the pair, the ends are who they were. */
async function asTheyStood(run: Run, told: readonly Hidden[]): Promise<Ordinary[]> {
  const ids: readonly [string, readonly string[]] = ['claims', told.map(({ id }) => id)];
  const rows = await runForIds<Rows>(run, query('evidence/rows-of-claims'), ids);
  const said = new Map(rows.map((row) => [row.claim, row]));
  const named = [...told.flatMap(({ subject, object }) => [subject, object]), ...rows.flatMap(({ places }) => places)];
  const ends = await briefsOf(run, distinct(named));
  const pairs = await knownPairs(run, told);
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

async function showEvents(run: Run, dataSet: string, events: readonly Ordinary[]): Promise<void> {
  const ids = events.map(({ claim }) => claim.id);
  await setShown(run, dataSet, { ids, shown: true });
  const entered = events.flatMap(({ claim, dyad }) => (dyad === undefined ? [] : [{ claim: claim.id, id: dyad }]));
  await lockDyads(run, distinct(entered.map(({ id }) => id)));
  await runBatches(run, query('dyad/enter'), entered);
  await addEvents(run, dataSet, events);
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

/** Making ordinary claims of a data set, each as it will stand, and the rows that they rest on. */
import type { Evidence } from '../../domain/evidence.ts';
import { groupBy } from '../../domain/lists.ts';
import { dayNumber, lastDay } from '../../domain/partial-date.ts';
import type { Value } from '../../graph/graph.ts';
import { perType, query } from '../../graph/queries.ts';
import { type Run, writeAll } from '../run.ts';
import type { ArticleToSave } from '../write/save.ts';
import { dyadsOfEvents } from './add-events.ts';
import type { Ordinary } from './ordinary.ts';

/** Makes new claims, each with its first row. */
export async function createEvents(run: Run, dataSet: ArticleToSave, events: readonly Ordinary[]): Promise<void> {
  await writeAll(run, [dyadsOfEvents(events)]);
  for (const group of byMethod(events, ({ rows: [first] }) => first)) {
    const [between, apart] = [
      group.all.filter(({ dyad }) => dyad !== undefined),
      group.all.filter(({ dyad }) => dyad === undefined),
    ];
    const rest = await constants(run, dataSet, group.first);
    await writeAll(run, [
      [query('claim/create-events'), between.map(toClaimRow), { rest }],
      [query('claim/create-events-apart'), apart.map(toClaimRow), { rest }],
    ]);
  }
  await linkPlaces(
    run,
    events.flatMap(({ rows }) => rows.slice(0, 1)),
  );
}

/** Adds the rows of claims that are there by now, but for those that new claims were made with. */
export async function createRows(
  run: Run,
  dataSet: ArticleToSave,
  { made, known }: { readonly made: readonly Ordinary[]; readonly known: readonly Ordinary[] },
): Promise<void> {
  const rows = [...made.flatMap((one) => one.rows.slice(1)), ...known.flatMap((one) => one.rows)];
  for (const group of byMethod(rows, (row) => row)) {
    const rest = await constants(run, dataSet, group.first);
    await writeAll(run, [[query('evidence/create-rows'), group.all.map(toRow), { rest }]]);
  }
  await linkPlaces(run, rows);
}

/** Scheme, method and time are the same for all rows of a run: they are handed over once. */
function byMethod<One>(all: readonly One[], rowOf: (one: One) => Evidence | undefined) {
  const groups = groupBy(all, (one) => {
    const row = rowOf(one);
    return `${row?.code?.scheme} ${row?.method} ${row?.recordedAt}`;
  });
  return [...groups.values()].flatMap((group) => {
    const first = group[0] && rowOf(group[0]);
    return first === undefined ? [] : [{ all: group, first }];
  });
}

/** What is the same for all rows stands on the data set, once; a run that differs says it of each of its rows. */
async function constants(run: Run, { id }: ArticleToSave, { code, method, recordedAt: at }: Evidence) {
  const scheme = code?.scheme ?? '';
  const [said] = await run<{ scheme: string; method: string; at: string }>(query('article/read-rows'), {
    id,
    scheme,
    method,
    at,
  });
  return {
    dataSet: id,
    scheme: said?.scheme === scheme ? null : scheme,
    method: said?.method === method ? null : method,
    at: said?.at === at ? null : at,
  };
}

function toClaimRow({ claim, rows, pair, dyad, places }: Ordinary): Value {
  const { id, predicate, subject, object, validFrom = '' } = claim;
  const [first] = rows;
  const reported = first?.reportedAt === validFrom ? null : (first?.reportedAt ?? null);
  const ends = [id, predicate, subject, object, validFrom, dayNumber(validFrom), pair, dyad ?? null];
  const row = [first?.id ?? '', first?.quote ?? '', first?.locator ?? '', ...codeOf(first)];
  return [...ends, ...row, reported, places.length > 0 ? places : null, first?.place ?? null, reportedLast(first)];
}

const toRow = (row: Evidence): Value => [
  row.claim,
  row.id,
  row.quote,
  row.locator ?? '',
  ...codeOf(row),
  row.reportedAt ?? null,
  row.place ?? null,
  reportedLast(row),
];

const codeOf = (row: Evidence | undefined) => [row?.code?.value ?? '', row?.code?.intensity ?? null];

/** Only where the report is dated more coarsely than by a day. */
function reportedLast(row: Evidence | undefined): string | null {
  const reported = row?.reportedAt;
  return reported === undefined || reported.length === 10 ? null : lastDay(reported);
}

async function linkPlaces(run: Run, rows: readonly Evidence[]): Promise<void> {
  const at = perType(query('evidence/link-entity'), ['AT']).get('AT');
  const placed = rows.flatMap(({ id, place }) => (place === undefined ? [] : [{ id, entity: place }]));
  if (at) await writeAll(run, [[at, placed]]);
}

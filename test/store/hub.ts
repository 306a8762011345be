/** A world whose hub has very many claims, nearly all of one data set: what the contracts of tables run on. */
import type { Graph } from '../../server/graph/graph.ts';
import { importRows, type TableRow } from './tables.ts';
import { met, openWorld, tell } from './world.ts';

const DAY = 86_400_000;
const dayOf = (number: number): string => new Date(Date.UTC(2020, 0, 1) + number * DAY).toISOString().slice(0, 10);
const PREDICATES = ['PRAISED', 'ACCUSED', 'CRITICISED', 'THANKED'] as const;

/** 2,400 events of one hub: each day it does something, to one of three. */
const ROWS: readonly TableRow[] = Array.from({ length: 2400 }, (_, at) => ({
  subject: 'pk',
  predicate: PREDICATES[at % 4] ?? 'PRAISED',
  object: ['az', 'tr', 'aliyev'][at % 3] ?? 'az',
  day: dayOf(Math.floor(at / 2)),
}));

const PRAISE: TableRow = { subject: 'pk', predicate: 'PRAISED', object: 'az', day: '2031-01-01' };
const OFFENCE: TableRow = { subject: 'tr', predicate: 'ACCUSED', object: 'pk', day: '2031-01-01' };

/** The world with the data set `big` of 2,403 claims on Pakistan, and one claim of an article: 2,404 in all. */
export async function openHub(open: () => Promise<Graph>): Promise<Graph> {
  const graph = await openWorld(open);
  await tell(graph, { from: 'geo', on: '2023-11-02', says: [met('munir', 'aliyev')] });
  await importRows(graph, 'big', ROWS);
  // More of pairs that are known: one is looked for from its object, the other from its subject.
  await importRows(graph, 'big', [...ROWS, { ...OFFENCE, day: '2031-01-01' }, { ...PRAISE, day: '2031-01-01' }]);
  await importRows(graph, 'big', [...ROWS, OFFENCE, PRAISE, { ...OFFENCE, day: '2031-01-02' }]);
  return graph;
}

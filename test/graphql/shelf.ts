/** A small graph to read through GraphQL. */
import type { Graph } from '../../server/graph/graph.ts';
import { embedded } from '../engines.ts';
import { holds, met, openWorld, type Report, type Told, tellAll } from '../store/world.ts';
import { type Ask, askOf } from './on-graph.ts';

const REPORTS: readonly Report[] = [
  {
    from: 'geo',
    on: '2023-11-02',
    handout: { name: 'ISPR handout', issuer: 'ispr', day: '2023-11-01' },
    says: [
      met('munir', 'aliyev', {
        event: 'visit',
        place: 'baku',
        attribution: [{ source: 'ispr', verb: 'said', text: 'ISPR said' }],
      }),
      holds('hasanov', 'defence', '2023-11'),
      { subject: 'munir', predicate: 'SIGNED', object: 'mou', validFrom: '2023-11', temporality: 'PLANNED' },
    ],
  },
  {
    from: 'trend',
    on: '2023-11-03',
    says: [
      met('munir', 'aliyev', { event: 'visit', validFrom: '2023-11-02', place: 'lachin' }),
      holds('hasanov', 'defence', '2024'),
    ],
  },
  {
    from: 'trend',
    on: '2024-06',
    says: [
      holds('ahmedov', 'defence', '2024-06'),
      { subject: 'az', predicate: 'SIGNED', object: 'mou', validFrom: '2024' },
    ],
  },
  {
    from: 'dawn',
    says: Array.from({ length: 7 }, (_, at) => met('erdogan', 'hasanov', { validFrom: `2022-01-0${at + 1}` })),
  },
];

export interface Shelf {
  readonly graph: Graph;
  readonly ask: Ask;
  /** What the reports became, in their order. */
  readonly told: readonly Told[];
}

export async function openShelf(): Promise<Shelf> {
  const graph = await openWorld(embedded.open);
  return { graph, ask: askOf(graph), told: await tellAll(graph, REPORTS) };
}

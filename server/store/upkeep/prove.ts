/** Proof that what is stored of sums and counters equals what the claims add up to. It reads everything and changes nothing. */
import { isDeepStrictEqual } from 'node:util';
import { placeOf } from '../../analysis/relation.ts';
import { dyadsOf } from '../../analysis/sides.ts';
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import type { Graph } from '../../graph/graph.ts';
import { query, withTypes } from '../../graph/queries.ts';
import { claimsByIds } from '../read/claims/claims.ts';
import { type Row, type StoredClaim, toRelation } from '../rows.ts';
import { type Run, reader, runForIds } from '../run.ts';
import { partiesOf } from '../sums/parties.ts';
import { RELATION_TYPES, relationsOfPairs } from '../sums/project-relations.ts';
import { sumPairs } from '../sums/sum-as-of.ts';
import { dataSetOf } from '../sums/summed-values.ts';
import { allPairs, type OnDone } from './rebuild.ts';

export interface Proof {
  /** How many claims were looked at. */
  readonly checked: number;
  /** What differs, a sentence each; at most a hundred. */
  readonly differences: readonly string[];
}

const PAIRS_AT_ONCE = 2000;
const MOST_TOLD = 100;

type Counts = Map<string, number>;
interface Expected {
  readonly entities: Counts;
  readonly dyads: Counts;
  readonly dataSets: Counts;
}

/** Compares the sums of all claims, the relations, and the counters of entities, dyads and data sets. */
export async function proveSums(graph: Graph, onProgress: OnDone = () => undefined): Promise<Proof> {
  const run = reader(graph);
  const differences: string[] = [];
  const expected: Expected = { entities: new Map(), dyads: new Map(), dataSets: new Map() };
  const stored = await storedRelations(run);
  const pairs = await allPairs(graph);
  let checked = 0;
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE) {
    const some = pairs.slice(at, at + PAIRS_AT_ONCE);
    checked += await proveClaims(run, some, { expected, differences });
    await proveRelations(run, some, { stored, differences });
    onProgress({ done: Math.min(at + PAIRS_AT_ONCE, pairs.length), total: pairs.length });
  }
  for (const place of stored.keys()) differences.push(`The relation ${place} is there, but no claim adds up to it.`);
  differences.push(...(await counterDifferences(run, expected)));
  return { checked, differences: differences.slice(0, MOST_TOLD) };
}

/** What tells one relation from another, and its figures: short, because there may be very many. */
async function storedRelations(run: Run): Promise<Map<string, string>> {
  const rows = await run<{ id: string }>(query('entity/counts'));
  const relations = await runForIds<{ relation: Row }>(run, withTypes(query('relation/page'), RELATION_TYPES), [
    'ids',
    rows.map(({ id }) => id),
  ]);
  return new Map(relations.map(({ relation }) => toRelation(relation)).map((one) => [placeOf(one), figuresOf(one)]));
}

const figuresOf = (relation: ReturnType<typeof toRelation>): string => {
  const { claimCount, originCount, articleCount, first, last, status, certainty, temporality } = relation;
  return [claimCount, originCount, articleCount, first, last, status, certainty, temporality].join(' ');
};

async function proveRelations(
  run: Run,
  pairs: readonly string[],
  { stored, differences }: { readonly stored: Map<string, string>; readonly differences: string[] },
): Promise<void> {
  for (const relation of await relationsOfPairs(run, pairs)) {
    const place = placeOf(relation);
    if (stored.get(place) !== figuresOf(relation))
      differences.push(`The relation ${place} has ${stored.get(place) ?? 'no figures'}, not ${figuresOf(relation)}.`);
    stored.delete(place);
  }
}

async function proveClaims(
  run: Run,
  pairs: readonly string[],
  { expected, differences }: { readonly expected: Expected; readonly differences: string[] },
): Promise<number> {
  const { claims, summed, entities } = await sumPairs(run, pairs, { whole: pairs });
  const parties = await partiesOf(run, summed, { entities });
  const now = await claimsByIds(
    run,
    claims.map(({ id }) => id),
  );
  const shown = new Set(summed.map(({ id }) => id));
  for (const { id, shown: isShown } of claims)
    if (isShown !== shown.has(id))
      differences.push(`The claim ${id} is ${isShown ? 'shown' : 'hidden'}, and should not be.`);
  for (const claim of summed) {
    const wrong = differingIn(now.get(claim.id), claim);
    if (wrong.length > 0)
      differences.push(`The claim ${claim.id} is not what its evidence adds up to: ${wrong.join(', ')}.`);
    for (const end of [claim.subject, claim.object]) add(expected.entities, end);
    for (const dyad of dyadsOf(claim, entities, parties)) add(expected.dyads, dyad);
    add(expected.dataSets, dataSetOf(claim));
  }
  return claims.length;
}

const add = (counts: Counts, id: string | undefined): unknown =>
  id === undefined ? undefined : counts.set(id, (counts.get(id) ?? 0) + 1);

const COMPARED = [
  'subject',
  'object',
  'certainty',
  'temporality',
  'speechAct',
  'mode',
  'status',
  'reportedAt',
  'origins',
  'articles',
  'sources',
  'ownVoice',
  'topics',
  'items',
  'places',
  'day',
  'sightings',
] as const satisfies readonly (keyof SummedClaim)[];

/** The sums of a claim that are not as stored. Lists are compared as sets: their order is that of the evidence. */
const differingIn = (stored: StoredClaim | undefined, claim: SummedClaim): string[] =>
  COMPARED.filter((name) => !isDeepStrictEqual(inOrder(stored?.[name]), inOrder(claim[name])));

const inOrder = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

interface Counter {
  readonly id: string;
  readonly claims: number;
}

async function counterDifferences(run: Run, expected: Expected): Promise<string[]> {
  const entities = await run<Counter>(query('entity/counts'));
  const dyads = await run<Counter>(query('dyad/counts'));
  const dataSets = await run<Counter>(query('article/counts'));
  return [
    ...differencesIn('entity', entities, expected.entities),
    ...differencesIn('dyad', dyads, expected.dyads),
    ...differencesIn('data set', dataSets, expected.dataSets),
  ];
}

function differencesIn(what: string, stored: readonly Counter[], expected: Counts): string[] {
  const counts = new Map(stored.map(({ id, claims }) => [id, claims]));
  const ids = new Set([...counts.keys(), ...expected.keys()]);
  return [...ids]
    .filter((id) => (counts.get(id) ?? 0) !== (expected.get(id) ?? 0))
    .map((id) => `The ${what} ${id} counts ${counts.get(id) ?? 0} claims, and has ${expected.get(id) ?? 0}.`);
}

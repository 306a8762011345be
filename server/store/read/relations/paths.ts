/** Paths: how two entities are linked, over what is affirmed and has happened. Shortest first, then best evidenced. */
import { byEvidence, type Relation } from '../../../analysis/relation.ts';
import type { ClaimFilter } from '../../../domain/claim-filter.ts';
import { compareText, distinct, groupBy } from '../../../domain/lists.ts';
import { query, withTypes } from '../../../graph/queries.ts';
import type { Run } from '../../run.ts';
import { HAPPENED_TYPES } from '../../sums/project-relations.ts';
import { relationsMatching } from '../claims/summands.ts';
import { isPlain } from './relations.ts';
import { relationsAmongFew } from './relations-among.ts';

export interface Path {
  readonly nodes: readonly string[];
  readonly relations: readonly Relation[];
}
interface Asked {
  readonly filter?: ClaimFilter;
  readonly maxLength: number;
  readonly first: number;
}

/** The direct link, then those who stand between, then the shortest ways; none visits an entity twice. */
export async function pathsBetween(
  run: Run,
  [from, to]: readonly [string, string],
  { filter, maxLength, first }: Asked,
): Promise<Path[]> {
  if (from === to) return [];
  const walk = isPlain(filter)
    ? await storedWalk(run)
    : foldedWalk(await relationsMatching(run, { ...filter, mode: 'HAPPENED' }));
  const ways = await walk.ways([from, to], { maxLength, first });
  const relations = await walk.among(distinct(ways.flat()));
  const between = groupBy(relations, ({ subject, object }) => [subject, object].sort().join(' '));
  return ways.slice(0, first).flatMap((nodes) => {
    const steps = nodes.slice(1).map((node, at) => between.get([nodes[at], node].sort().join(' '))?.[0]);
    const found = steps.filter((step) => step !== undefined);
    return found.length === steps.length ? [{ nodes, relations: found }] : [];
  });
}

interface Walk {
  readonly ways: (ends: readonly [string, string], asked: Omit<Asked, 'filter'>) => Promise<string[][]>;
  /** Best evidenced first. */
  readonly among: (ids: readonly string[]) => Promise<readonly Relation[]>;
}

async function storedWalk(run: Run): Promise<Walk> {
  const among = (ids: readonly string[]) => relationsAmongFew(run, ids, HAPPENED_TYPES);
  const ways = async ([from, to]: readonly [string, string], { maxLength, first }: Omit<Asked, 'filter'>) => {
    const direct = (await among([from, to])).length > 0 ? [[from, to]] : [];
    const shared =
      maxLength < 2
        ? []
        : await run<{ id: string }>(withTypes(query('relation/shared'), HAPPENED_TYPES), { from, to, limit: first });
    const near = [...direct, ...shared.map(({ id }) => [from, id, to])];
    if (near.length > 0 || maxLength < 3) return near;
    const far = await run<{ ids: string[] }>(withTypes(query('relation/paths'), HAPPENED_TYPES), {
      from,
      to,
      maxLength,
      limit: first,
    });
    return far.map(({ ids }) => ids);
  };
  return { ways, among };
}

/** The same over claims that a filter let through, in memory. */
function foldedWalk(found: readonly Relation[]): Walk {
  const relations = found.toSorted(byEvidence);
  const origins = new Map(
    [...groupBy(relations, ({ subject, object }) => pairKey(subject, object))].map(([pair, joining]) => [
      pair,
      joining.map(({ originCount }) => originCount),
    ]),
  );
  const rank = rankBy((a, b) => origins.get(pairKey(a, b)) ?? []);
  return {
    among: async (ids) => relations.filter(({ subject, object }) => ids.includes(subject) && ids.includes(object)),
    ways: async (ends, { maxLength, first }) =>
      waysBetween(neighboursBy(relations), ends, maxLength)
        .flatMap((ways) => ways.sort(rank))
        .slice(0, first),
  };
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

function neighboursBy(relations: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const steps = relations.flatMap(({ subject, object }) => [[subject, object] as const, [object, subject] as const]);
  return new Map(
    [...groupBy(steps, ([from]) => from)].map(([from, found]) => [from, distinct(found.map(([, to]) => to))]),
  );
}

/** Breadth first: the direct way, those of two steps, and only where there is neither the shortest of more. A list for each length. */
function waysBetween(
  next: ReadonlyMap<string, readonly string[]>,
  [from, to]: readonly [string, string],
  maxLength: number,
): string[][][] {
  const found: string[][][] = [];
  const seen = new Set([from]);
  let frontier: string[][] = [[from]];
  for (let length = 1; length <= maxLength && frontier.length > 0; length++) {
    if (length > 2 && found.length > 0) break;
    const longer = frontier.flatMap((way) =>
      (next.get(way.at(-1) ?? '') ?? []).filter((id) => !seen.has(id)).map((id) => [...way, id]),
    );
    const arrived = longer.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) found.push(arrived);
    frontier = longer.filter((way) => way.at(-1) !== to).slice(0, 50_000);
    for (const way of frontier) seen.add(way.at(-1) ?? '');
  }
  return found;
}

/** Best evidenced first, as the queries rank: those between by their weaker side, longer ways by the sum of their best relations. */
function rankBy(originsOf: (a: string, b: string) => readonly number[]) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const weigh = (way: readonly string[]): readonly number[] => {
    const steps = way.slice(1).map((node, at) => originsOf(way[at] ?? '', node));
    if (way.length > 3) return [sum(steps.map((origins) => Math.max(...origins)))];
    const sides = steps.map(sum);
    return [Math.min(...sides), sum(sides)];
  };
  return (a: readonly string[], b: readonly string[]): number => {
    const [one, other] = [weigh(a), weigh(b)];
    const heavier = one.findIndex((weight, at) => weight !== other[at]);
    return heavier < 0 ? compareText(a.join(' '), b.join(' ')) : (other[heavier] ?? 0) - (one[heavier] ?? 0);
  };
}

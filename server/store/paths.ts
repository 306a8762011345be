/** Paths: how two entities are linked, over what is affirmed and has happened. Shortest first, then best evidenced. */
import { byEvidence, foldRelations, type Relation } from '../analysis/relation.ts';
import type { ClaimFilter } from '../domain/claim-filter.ts';
import { distinct, groupBy } from '../domain/lists.ts';
import { query, withTypes } from '../graph/queries.ts';
import { allClaims } from './claims.ts';
import { HAPPENED_TYPES } from './project-relations.ts';
import { isPlain, toRelation } from './relations.ts';
import type { Row } from './rows.ts';
import type { Run } from './run.ts';

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
    : foldedWalk(await allClaims(run, { ...filter, mode: 'HAPPENED' }));
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
  const among = async (ids: readonly string[]) => {
    const rows = await run<{ relation: Row }>(withTypes(query('relation/among'), HAPPENED_TYPES), {
      ids,
      limit: 10_000,
    });
    return rows.map(({ relation }) => toRelation(relation));
  };
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

/** The same over claims that a filter let through, in memory: breadth first, all shortest ways and those of two steps. */
function foldedWalk(claims: Parameters<typeof foldRelations>[0]): Walk {
  const relations = foldRelations(claims).sort(byEvidence);
  const next = new Map<string, string[]>();
  for (const { subject, object } of relations) {
    next.set(subject, [...(next.get(subject) ?? []), object]);
    next.set(object, [...(next.get(object) ?? []), subject]);
  }
  return {
    among: async (ids) => relations.filter(({ subject, object }) => ids.includes(subject) && ids.includes(object)),
    ways: async ([from, to], { maxLength, first }) => {
      let frontier: string[][] = [[from]];
      const found: string[][] = [];
      const seen = new Set([from]);
      for (
        let length = 1;
        length <= maxLength && frontier.length > 0 && (found.length === 0 || length <= 2);
        length++
      ) {
        const longer = frontier.flatMap((way) =>
          distinct(next.get(way.at(-1) ?? '') ?? [])
            .filter((id) => !seen.has(id))
            .map((id) => [...way, id]),
        );
        found.push(...longer.filter((way) => way.at(-1) === to));
        frontier = longer.filter((way) => way.at(-1) !== to).slice(0, 50_000);
        for (const way of frontier) seen.add(way.at(-1) ?? '');
      }
      return found.slice(0, first);
    },
  };
}

/** What the server said of the entities in the picture: plain data, joined from its answers. */
import type {
  NeighborhoodQuery,
  NodeFieldsFragment,
  RelationFieldsFragment,
} from '../api/operations/graph.generated.ts';

export type EntityLine = NodeFieldsFragment;
export type RelationLine = RelationFieldsFragment;

export interface GraphData {
  /** The entities it began with, the side with more claims first. */
  readonly focus: readonly string[];
  /** What was there from the beginning. */
  readonly base: ReadonlySet<string>;
  /** Everything in the picture, in the order in which it came. */
  readonly order: readonly string[];
  readonly entities: ReadonlyMap<string, EntityLine>;
  /** How many neighbours an entity has in all, in the picture or not. */
  readonly degrees: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, RelationLine>;
  /** The relations that pass what only the server can judge. Undefined: nothing is asked of it. */
  readonly matching: ReadonlyMap<string, RelationLine> | undefined;
  /** How many neighbours the focus has in all. */
  readonly total: number;
}

type Answer = NeighborhoodQuery['neighborhood'];

interface Parts {
  readonly focus: readonly string[];
  readonly base: Answer;
  readonly added: readonly string[];
  readonly links: readonly Answer[];
  readonly matching: readonly Answer[] | undefined;
}

export function makeGraphData({ focus, base, added, links, matching }: Parts): GraphData {
  const answers = [base, ...links];
  const entities = new Map(answers.flatMap(({ nodes }) => nodes.map(({ entity }) => [entity.id, entity])));
  const order = [...new Set([...base.nodes.map(({ entity }) => entity.id), ...added])].filter((id) => entities.has(id));
  const inside = new Set(order);
  return {
    focus: focus.filter((id) => inside.has(id)),
    base: new Set(base.nodes.map(({ entity }) => entity.id)),
    order,
    entities,
    degrees: new Map(answers.flatMap(degreesIn)),
    relations: relationsAmong(answers, inside),
    matching: matching && relationsAmong(matching, inside),
    total: base.total,
  };
}

/** Neighbours in an answer plus those it counts as hidden. */
function degreesIn({ nodes, relations }: Answer): readonly (readonly [string, number])[] {
  const neighbours = new Map<string, Set<string>>(nodes.map(({ entity }) => [entity.id, new Set()]));
  for (const { subject, object } of relations) {
    neighbours.get(subject.id)?.add(object.id);
    neighbours.get(object.id)?.add(subject.id);
  }
  return nodes.map(({ entity, hidden }) => [entity.id, (hidden ?? 0) + (neighbours.get(entity.id)?.size ?? 0)]);
}

const relationsAmong = (answers: readonly Answer[], inside: ReadonlySet<string>): ReadonlyMap<string, RelationLine> =>
  new Map(
    answers
      .flatMap(({ relations }) => relations)
      .filter(({ subject, object }) => inside.has(subject.id) && inside.has(object.id))
      .map((relation) => [relation.id, relation]),
  );

/** The server takes at most 50 entities as a focus, so links among many are asked for in pairs of chunks. */
const CHUNK = 25;

const chunked = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, i) => ids.slice(i * CHUNK, (i + 1) * CHUNK));

/** Groups of at most 50 ids in which every pair of `fresh` ids, and of `fresh` and `known`, meets at least once. */
export function groupsCovering(
  fresh: readonly string[],
  known: readonly string[] = [],
): readonly (readonly string[])[] {
  if (fresh.length === 0) return [];
  if (fresh.length + known.length <= 2 * CHUNK) return [[...known, ...fresh]];
  const [news, olds] = [chunked(fresh), chunked(known)];
  const among = news.flatMap((chunk, i) => news.slice(i + 1).map((other) => [...chunk, ...other]));
  const across = news.flatMap((chunk) => olds.map((old) => [...old, ...chunk]));
  return among.length + across.length > 0 ? [...across, ...among] : news;
}

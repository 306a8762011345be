/** Views: the best evidenced neighbours of some entities, with all relations among them and a count of what is hidden. */
import { byEvidence, type Relation } from '../../analysis/relation.ts';
import type { ClaimFilter } from '../../domain/claim-filter.ts';
import { compareText, groupBy } from '../../domain/lists.ts';
import { query, withTypes } from '../../graph/queries.ts';
import type { Run } from '../run.ts';
import { RELATION_TYPES } from '../sums/project-relations.ts';
import { relationsMatching } from './claims/summands.ts';
import { degreesOf } from './entities/degrees.ts';
import { isPlain } from './relations/relations.ts';
import { type RelationsAmong, relationsAmong, relationsAmongMatching } from './relations/relations-among.ts';
import { stampsOf, whileUnchanged } from './stamps.ts';

export interface View {
  readonly nodes: readonly { readonly entity: string; readonly hidden?: number }[];
  readonly relations: readonly Relation[];
  /** Matching neighbours of the focus before the limit. */
  readonly total: number;
  readonly hiddenRelations: number;
}

/** A picture of more relations than this tells nothing. */
const MOST_RELATIONS = 2500;

/** The neighbourhood of canonical entities. */
export const neighbourhood = (
  run: Run,
  focus: readonly string[],
  { filter, limit }: { readonly filter?: ClaimFilter; readonly limit: number },
): Promise<View> => {
  if (isPlain(filter)) return wholeView(run, focus, limit);
  const find = () => filteredView(run, focus, { filter, limit });
  return run.memory?.rememberWhole(`view ${JSON.stringify([focus, filter, limit])}`, find) ?? find();
};

async function wholeView(run: Run, focus: readonly string[], limit: number): Promise<View> {
  const neighbours = await whileUnchanged(run, [`neighbours ${limit}`, await stampsOf(run, focus)], () =>
    run<{ id: string }>(withTypes(query('relation/neighbours'), RELATION_TYPES), { ids: focus, limit }),
  );
  const shown = [...focus, ...neighbours.map(({ id }) => id)];
  const stamps = await stampsOf(run, shown);
  const [among, degrees] = await Promise.all([
    whileUnchanged(run, ['among', stamps], () => relationsAmong(run, stamps, MOST_RELATIONS)),
    degreesOf(run, stamps),
  ]);
  const linked = neighboursAmong(among);
  return {
    nodes: shown.map((entity) => ({
      entity,
      hidden: Math.max(0, (degrees.get(entity) ?? 0) - (linked.get(entity)?.size ?? 0)),
    })),
    relations: among.relations,
    total: neighbours.length < limit ? neighbours.length : await countNeighbours(run, focus, degrees),
    hiddenRelations: among.total - among.relations.length,
  };
}

/** Of one entity it is its degree. */
async function countNeighbours(
  run: Run,
  focus: readonly string[],
  degrees: ReadonlyMap<string, number>,
): Promise<number> {
  const [one = '', ...others] = focus;
  if (others.length === 0) return degrees.get(one) ?? 0;
  const [counted] = await run<{ count: number }>(withTypes(query('relation/count-neighbours'), RELATION_TYPES), {
    ids: focus,
  });
  return counted?.count ?? 0;
}

function neighboursAmong({ pairs }: RelationsAmong): ReadonlyMap<string, ReadonlySet<string>> {
  const linked = new Map<string, Set<string>>();
  const link = (from: string, to: string) => linked.set(from, (linked.get(from) ?? new Set()).add(to));
  for (const [a, b] of pairs) {
    if (a === b) continue;
    link(a, b);
    link(b, a);
  }
  return linked;
}

async function filteredView(
  run: Run,
  focus: readonly string[],
  { filter, limit }: { readonly filter: ClaimFilter; readonly limit: number },
): Promise<View> {
  const touching = await relationsMatching(run, { ...filter, of: focus });
  const near = neighboursIn(touching, focus);
  const shown = [...focus, ...near.slice(0, limit)];
  const among = new Set(shown);
  const relations = (await relationsAmongMatching(run, shown, { filter, touching, focus })).sort(byEvidence);
  return {
    nodes: shown.map((entity) => ({
      entity,
      ...(focus.includes(entity) && { hidden: neighboursIn(touching, [entity]).filter((id) => !among.has(id)).length }),
    })),
    relations: relations.slice(0, MOST_RELATIONS),
    total: near.length,
    hiddenRelations: Math.max(0, relations.length - MOST_RELATIONS),
  };
}

/** Neighbours of entities in these relations, best evidenced first. */
function neighboursIn(relations: readonly Relation[], focus: readonly string[]): string[] {
  const inFocus = new Set(focus);
  const touching = relations.filter(({ subject, object }) => inFocus.has(subject) !== inFocus.has(object));
  const sums = [...groupBy(touching, ({ subject, object }) => (inFocus.has(subject) ? object : subject))].map(
    ([id, group]) => ({
      id,
      origins: group.reduce((sum, { originCount }) => sum + originCount, 0),
      claims: group.reduce((sum, { claimCount }) => sum + claimCount, 0),
    }),
  );
  return sums
    .sort((a, b) => b.origins - a.origins || b.claims - a.claims || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** Reading relations: from the projection, or, under a filter, folded from the claims that it lets through. */
import { byEvidence, placeOf, type Relation } from '../../../analysis/relation.ts';
import type { ClaimFilter } from '../../../domain/claim-filter.ts';
import { compareText } from '../../../domain/lists.ts';
import { type Page, type PageRequest, toPage } from '../../../domain/page.ts';
import { query, withTypes } from '../../../graph/queries.ts';
import { type Row, toRelation } from '../../rows.ts';
import type { Run } from '../../run.ts';
import { RELATION_TYPES } from '../../sums/project-relations.ts';
import { pageParameters } from '../claims/matching-claims.ts';
import { relationsMatching } from '../claims/summands.ts';
import { lastKey, type Tally } from '../claims/tally.ts';
import { stampsOf, whileUnchanged } from '../stamps.ts';

/** What an origin weighs beside a claim in the key of a relation. */
const ORIGINS = 1_000_000;
const keyOf = ({ originCount, claimCount }: Relation): number => -(originCount * ORIGINS + claimCount);

/** True where a filter asks for nothing. */
export const isPlain = (filter: ClaimFilter | undefined): filter is undefined =>
  filter === undefined || Object.values(filter).every((value) => value === undefined);

/** A page of the relations of an entity, best evidenced first. */
export async function relationsPage(
  run: Run,
  { entity, filter }: { readonly entity: string; readonly filter?: ClaimFilter },
  page: PageRequest,
): Promise<Page<Relation>> {
  if (isPlain(filter)) {
    const tally = await whileUnchanged(run, ['relations', await stampsOf(run, [entity])], () =>
      run<Tally>(withTypes(query('relation/tally-of-entity'), RELATION_TYPES), { id: entity }),
    );
    const last = lastKey(tally, page);
    const rows = await run<{ relation: Row; key: number; id: string }>(
      withTypes(query('relation/of-entity'), RELATION_TYPES),
      {
        id: entity,
        ...pageParameters(page),
        lastKey: last,
        leastOrigins: last === null ? null : Math.floor(-last / ORIGINS),
        leastClaims: last === null ? null : -last % ORIGINS,
      },
    );
    return toPage(
      rows.map(({ relation, key, id }) => ({ item: toRelation(relation), key, id })),
      page.first,
    );
  }
  const { after, first } = page;
  const keyed = (await filteredRelations(run, entity, filter)).map((item) => ({
    item,
    key: keyOf(item),
    id: placeOf(item),
  }));
  const sorted = keyed.sort((a, b) => a.key - b.key || compareText(a.id, b.id));
  const rest = after
    ? sorted.filter(({ key, id }) => key > Number(after.key) || (key === after.key && id > after.id))
    : sorted;
  return toPage(rest.slice(0, first + 1), first);
}

export async function countRelations(run: Run, entity: string, filter?: ClaimFilter): Promise<number> {
  if (!isPlain(filter)) return (await filteredRelations(run, entity, filter)).length;
  const [row] = await run<{ count: number }>(withTypes(query('relation/count-of-entity'), RELATION_TYPES), {
    id: entity,
  });
  return row?.count ?? 0;
}

/** Relations with the entity at one end, of the claims that a filter lets through. */
async function filteredRelations(run: Run, entity: string, filter: ClaimFilter): Promise<Relation[]> {
  const relations = await relationsMatching(run, { ...filter, of: [entity] });
  return relations.filter(({ subject, object }) => subject === entity || object === entity).sort(byEvidence);
}

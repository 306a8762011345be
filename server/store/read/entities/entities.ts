/** Reading entities: by id, by name, in pages. */

import { distinct } from '../../../domain/lists.ts';
import type { Kind } from '../../../domain/ontology/kind.ts';
import { type Page, type PageRequest, toPage } from '../../../domain/page.ts';
import { fold } from '../../../domain/wording/fold.ts';
import { query } from '../../../graph/queries.ts';
import { type Row, type StoredEntity, toEntity } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';
import { pageParameters } from '../claims/matching-claims.ts';
import { entitiesWithMembers, FEW } from '../claims/meanings.ts';
import { type NamedHit, searchEntities } from './search-entities.ts';

/** Entities by the id asked for, each as its canonical one. */
export async function entitiesByIds(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredEntity>> {
  if (ids.length <= FEW) return entitiesWithMembers(run, ids);
  const rows = await runForIds<{ asked: string; entity: Row }>(run, query('entity/by-ids'), ['ids', ids]);
  return new Map(rows.map(({ asked, entity }) => [asked, toEntity(entity)]));
}

/** The ids of all that are judged the same as an entity, itself included. */
export async function membersOf(run: Run, canonicalId: string): Promise<string[]> {
  const rows = await run<{ id: string }>(query('entity/members'), { ids: [canonicalId] });
  return rows.map(({ id }) => id);
}

/** Entities and, where no kinds are asked for, articles by name: exact, then prefix, then the beginning of a word. */
export async function search(
  run: Run,
  text: string,
  { kinds, limit }: { readonly kinds?: readonly Kind[]; readonly limit: number },
): Promise<NamedHit[]> {
  const folded = fold(text.slice(0, 200));
  if (folded === '') return [];
  const words = distinct(folded.split(' ')).map((word) => ` ${word}`);
  const asked = { text: folded, words, limit };
  const entities = await searchEntities(run, { ...asked, prefix: ` ${folded}`, kinds: kinds ?? null });
  if (kinds !== undefined || entities.length >= limit) return entities;
  const articles = await run<{ id: string; label: string }>(query('article/search'), {
    ...asked,
    limit: limit - entities.length,
  });
  return [...entities, ...articles.map(({ id, label }) => ({ id, label, kind: 'ARTICLE', matched: label }))];
}

export interface EntityFilter {
  readonly kinds?: readonly Kind[];
  readonly country?: string;
  readonly text?: string;
}

const conditions = ({ kinds, country, text }: EntityFilter) => ({
  kinds: kinds ?? null,
  country: country ?? null,
  text: text === undefined ? null : ` ${fold(text)}`,
});

/** A page of entities in the order of their names. */
export async function entitiesPage(run: Run, filter: EntityFilter, page: PageRequest): Promise<Page<StoredEntity>> {
  const rows = await run<{ entity: Row; key: string; id: string }>(query('entity/page'), {
    ...conditions(filter),
    ...pageParameters(page),
  });
  return toPage(
    rows.map(({ entity, key, id }) => ({ item: toEntity(entity), key, id })),
    page.first,
  );
}

export async function countEntities(run: Run, filter: EntityFilter): Promise<number> {
  const [row] = await run<{ count: number }>(query('entity/count'), conditions(filter));
  return row?.count ?? 0;
}

export interface Named {
  readonly folded: string;
  readonly id: string;
  readonly kind: Kind;
  /** True where it is the name, not an alias. */
  readonly main: boolean;
}

/** Entities that have exactly these names, aliases included. */
export const entitiesNamed = (run: Run, names: readonly string[]): Promise<Named[]> =>
  runForIds<Named>(run, query('entity/by-name'), ['folded', distinct(names.map(fold))]);

/** Entities of the same name, kind and country. */
export const namesakes = (
  run: Run,
  name: string,
  { kind, country }: { readonly kind: Kind; readonly country?: string },
) =>
  run<{ id: string; name: string }>(query('entity/namesakes'), { folded: fold(name), kind, country: country ?? null });

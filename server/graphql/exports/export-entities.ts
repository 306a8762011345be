/** The table of entities: one row an entity. */
import type { Export } from './export.ts';

interface EntityRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly { readonly text: string }[];
  readonly country: { readonly id: string; readonly name: string } | null;
  readonly description: string | null;
  readonly wikidata: string | null;
  readonly claimCount: number;
}

export const ENTITY_EXPORT: Export<EntityRow> = {
  filterType: 'EntityFilter',
  query: `query ExportEntities($filter: EntityFilter, $after: String) {
    page: entities(filter: $filter, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { id kind name description wikidata claimCount aliases { text } country { id name } } }
    }
  }`,
  columns: [
    { name: 'id', of: (entity) => entity.id },
    { name: 'kind', of: (entity) => entity.kind },
    { name: 'name', of: (entity) => entity.name },
    { name: 'aliases', of: (entity) => entity.aliases.map(({ text }) => text) },
    { name: 'country', of: (entity) => entity.country?.name },
    { name: 'description', of: (entity) => entity.description },
    { name: 'wikidata', of: (entity) => entity.wikidata },
    { name: 'claims', of: (entity) => entity.claimCount },
  ],
};

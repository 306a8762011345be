/** Entities: what exists. */

import type { Kind } from './ontology/kind.ts';
import { fold, slug } from './wording/fold.ts';

export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of its country. Absent for countries themselves. */
  readonly country?: string;
  readonly description?: string;
  readonly wikidata?: string;
  /** Of an office: one person holds it at a time. */
  readonly single?: boolean;
  /** Of an event: visit, meeting, summit … */
  readonly eventType?: string;
}

/** The country it stands for: itself when it is one. */
export const sideOf = (entity: Pick<Entity, 'id' | 'kind' | 'country'>): string | undefined =>
  entity.kind === 'COUNTRY' ? entity.id : entity.country;

/** What a new entity is called in the graph; number it (2, 3, …) where the id is taken. Never made again when it is renamed. */
export const entityId = ({ kind, name, country }: Pick<Entity, 'kind' | 'name' | 'country'>, number = 1): string =>
  [kind.toLowerCase().replaceAll('_', '-'), country?.split('/').pop(), slug(name), number > 1 ? number : undefined]
    .filter((part) => part !== undefined)
    .join('/');

/** True where the two would be taken for one: same kind, folded name and country. */
export const isNamesake = (a: Omit<Entity, 'id' | 'aliases'>, b: Omit<Entity, 'id' | 'aliases'>): boolean =>
  a.kind === b.kind && a.country === b.country && fold(a.name) === fold(b.name);

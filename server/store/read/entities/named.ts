/** Entities by their exact names, with the country that tells namesakes apart. */

import { distinct } from '../../../domain/lists.ts';
import type { Kind } from '../../../domain/ontology/kind.ts';
import { fold } from '../../../domain/wording/fold.ts';
import { query } from '../../../graph/queries.ts';
import { present, type Row } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';
import { entitiesByIds } from './entities.ts';

export interface NamedOne {
  readonly folded: string;
  readonly id: string;
  readonly canonical: string;
  readonly kind: Kind;
  /** True where it is the name, not an alias. */
  readonly main: boolean;
  /** Canonical id. */
  readonly country?: string;
}

/** All that have one of the names, in the order of folded name and id. */
export async function everyoneNamed(run: Run, names: readonly string[]): Promise<NamedOne[]> {
  const rows = await runForIds<Row>(run, query('entity/named'), ['folded', distinct(names.map(fold))]);
  const found = rows.map((row) => present<NamedOne>(row));
  // Asked for apart: an OPTIONAL MATCH by a property that may be null reads all entities for each row on the embedded engine.
  const countries = await entitiesByIds(run, distinct(found.map(({ country }) => country)));
  return found.map(({ country, ...one }) => ({
    ...one,
    ...(country !== undefined && { country: countries.get(country)?.id ?? country }),
  }));
}

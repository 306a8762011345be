/** Entities by their exact names, with the country that tells namesakes apart. */
import { fold } from '../domain/fold.ts';
import type { Kind } from '../domain/kind.ts';
import { distinct } from '../domain/lists.ts';
import { query } from '../graph/queries.ts';
import { present, type Row } from './rows.ts';
import { type Run, runForIds } from './run.ts';

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
  return rows.map((row) => present<NamedOne>(row));
}

/** Ids that something is to be done with: they must exist. */
import { NotFoundError } from '../domain/errors.ts';
import { distinct } from '../domain/lists.ts';
import type { Run } from '../store/run.ts';
import { briefsOf } from '../store/sums/load-claims.ts';

/** The canonical entities behind ids. Throws NotFoundError for the first that does not exist. */
export async function getBriefs(run: Run, ids: readonly (string | undefined)[]) {
  const wanted = distinct(ids);
  return allKnown(wanted, await briefsOf(run, wanted));
}

/** The same of what was asked for already. */
export function allKnown(wanted: readonly string[], { canonical, entities }: Awaited<ReturnType<typeof briefsOf>>) {
  const missing = wanted.find((id) => !entities.has(canonical(id)));
  if (missing !== undefined) throw new NotFoundError(`There is no entity "${missing}". Look it up with search.`);
  return { canonical, entities, kindOf: (id: string) => entities.get(canonical(id))?.kind };
}

/** The kind of thing and its id, for NOT_FOUND. */
export const notFound = (what: string, id: string): NotFoundError =>
  new NotFoundError(`There is no ${what} "${id.slice(0, 100)}".`);

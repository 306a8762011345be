/** Whatever names entities, summed up anew: at once where it is little, in batches that follow where it is very much. */
import { distinct } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { noteRefresh } from '../sums/pending.ts';
import { refreshClaims } from '../sums/refresh.ts';

/** So many claims are summed up within the time that a person waits without noticing. */
const AT_ONCE = 1000;

/** After a change of what entities are: their kind, their country, or which of them are one. It reaches the entities of a country, too. */
export async function refreshNaming(run: Run, entities: readonly string[], at: string): Promise<void> {
  const isMuch =
    (await countClaims(run, entities)) > AT_ONCE || (await countClaims(run, await theirsOf(run, entities))) > AT_ONCE;
  if (isMuch) await noteRefresh(run, entities, at);
  else await refreshClaims(run, await claimsNaming(run, entities));
}

async function countClaims(run: Run, entities: readonly string[]): Promise<number> {
  const counts = await runForIds<{ claims: number }>(run, query('entity/count-claims'), ['ids', entities]);
  return counts.reduce((sum, one) => sum + one.claims, 0);
}

/** Ids of the entities of countries. */
async function theirsOf(run: Run, entities: readonly string[]): Promise<string[]> {
  const rows = await runForIds<{ id: string }>(run, query('entity/of-country'), ['ids', entities]);
  return rows.map(({ id }) => id);
}

/** Ids of all claims that name entities, or entities of theirs, in whatever place. */
export async function claimsNaming(run: Run, entities: readonly string[]): Promise<string[]> {
  const all = distinct([...entities, ...(await theirsOf(run, entities))]);
  const rows = await runForIds<{ id: string }>(run, query('entity/claims'), ['ids', all]);
  return distinct(rows.map(({ id }) => id));
}

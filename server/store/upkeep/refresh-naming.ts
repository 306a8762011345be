/** Whatever names entities, summed up anew: at once where it is little, in batches that follow where it is very much. */
import { distinct } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { noteRefresh } from '../sums/pending.ts';
import { refreshClaims } from '../sums/refresh.ts';

/** So many claims are summed up within the time that a person waits without noticing. */
const AT_ONCE = 1000;

interface Changed {
  /** Claims to be summed up at once, however many the others are. */
  readonly also?: readonly string[];
  readonly at: string;
}

/** After a change of what entities are: their kind, their country, or which of them are one. It reaches the entities of a country, too. */
export async function refreshNaming(run: Run, entities: readonly string[], { also = [], at }: Changed): Promise<void> {
  const [own, theirs] = await Promise.all([countClaims(run, entities), theirsOf(run, entities)]);
  const isMuch = own > AT_ONCE || (await countClaims(run, theirs)) > AT_ONCE;
  if (isMuch) await noteRefresh(run, entities, at);
  const naming = isMuch ? [] : await claimsOf(run, distinct([...entities, ...theirs]));
  await refreshClaims(run, distinct([...also, ...naming]));
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
export const claimsNaming = async (run: Run, entities: readonly string[]): Promise<string[]> =>
  claimsOf(run, distinct([...entities, ...(await theirsOf(run, entities))]));

async function claimsOf(run: Run, entities: readonly string[]): Promise<string[]> {
  const rows = await runForIds<{ id: string }>(run, query('entity/claims'), ['ids', entities]);
  return distinct(rows.map(({ id }) => id));
}

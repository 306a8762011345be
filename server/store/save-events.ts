/** Writing rows of an event table: claims and evidence of a data set, in bulk, in the caller's transaction. */
import type { Claim } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { Evidence } from '../domain/evidence.ts';
import { distinct } from '../domain/lists.ts';
import { evidenceByIds } from './evidence.ts';
import { refreshClaims } from './refresh.ts';
import type { Run } from './run.ts';
import { type ArticleToSave, saveBatch } from './save.ts';
import { saveEntities } from './save-entities.ts';

export interface EventBatch {
  /** New ones; those that are there already stay as they are. */
  readonly entities: readonly Entity[];
  /** The data set, which must have been saved (with its origin) before. */
  readonly dataSet: ArticleToSave;
  /** Each once. */
  readonly claims: readonly Claim[];
  /** Each once; `article` is the data set. */
  readonly evidence: readonly Evidence[];
}

/** Gives how many pieces of evidence were added and how many were there already. */
export async function saveEvents(
  run: Run,
  { entities, dataSet, claims, evidence }: EventBatch,
): Promise<{ added: number; known: number }> {
  const known = await evidenceByIds(
    run,
    evidence.map(({ id }) => id),
  );
  const fresh = evidence.filter(({ id }) => !known.has(id));
  await saveEntities(run, entities, { bySeed: false });
  await saveBatch(run, { origins: [], articles: [dataSet], claims, evidence: fresh, decisions: [] });
  await refreshClaims(run, distinct(fresh.map(({ claim }) => claim)));
  return { added: fresh.length, known: known.size };
}

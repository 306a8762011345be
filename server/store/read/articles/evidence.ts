/** Reading evidence. */
import { byLead } from '../../../domain/evidence.ts';
import { groupBy } from '../../../domain/lists.ts';
import { query } from '../../../graph/queries.ts';
import { type Row, type StoredEvidence, toEvidence } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';

/** The evidence that claims show, leading one first; of withdrawn claims all they ever had. */
export async function evidenceOfClaims(
  run: Run,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredEvidence[]>> {
  const rows = await runForIds<{ claim: string; evidence: Row }>(run, query('evidence/of-claims'), ['claims', claims]);
  return new Map(
    [...groupBy(rows, ({ claim }) => claim)].map(([claim, found]) => [
      claim,
      found.map(({ evidence }) => toEvidence(evidence)).sort(byLead),
    ]),
  );
}

export async function evidenceByIds(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredEvidence>> {
  const rows = await runForIds<{ evidence: Row }>(run, query('evidence/by-ids'), ['ids', ids]);
  return new Map(rows.map(({ evidence }) => [String(evidence.id), toEvidence(evidence)]));
}

/** The counted evidence of an article in the order of its text. */
export async function evidenceOfArticle(run: Run, article: string, limit: number): Promise<StoredEvidence[]> {
  const rows = await run<{ evidence: Row }>(query('evidence/of-article'), { article, limit });
  return rows.map(({ evidence }) => toEvidence(evidence));
}

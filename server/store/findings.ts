/** Reading findings. */
import type { Finding, FindingKind } from '../domain/finding.ts';
import { CONTRADICTIONS } from '../domain/finding.ts';
import { type Page, type PageRequest, toPage } from '../domain/page.ts';
import { query } from '../graph/queries.ts';
import { pageParameters } from './matching-claims.ts';
import { type Row, toFinding } from './rows.ts';
import { type Run, runForIds } from './run.ts';

export interface FindingFilter {
  readonly kinds?: readonly FindingKind[];
  readonly article?: string;
  readonly entities?: readonly string[];
}
const conditions = ({ kinds, article, entities }: FindingFilter) => ({
  kinds: kinds ?? null,
  article: article ?? null,
  entities: entities ?? null,
});

/** A page of findings, contradictions first. */
export async function findingsPage(run: Run, filter: FindingFilter, page: PageRequest): Promise<Page<Finding>> {
  const rows = await run<{ finding: Row; key: number; id: string }>(query('finding/page'), {
    ...conditions(filter),
    ...pageParameters(page),
  });
  return toPage(
    rows.map(({ finding, key, id }) => ({ item: toFinding(finding), key, id })),
    page.first,
  );
}

export async function countFindings(run: Run, filter: FindingFilter): Promise<number> {
  const [row] = await run<{ count: number }>(query('finding/count'), conditions(filter));
  return row?.count ?? 0;
}

export async function findingsByIds(run: Run, ids: readonly string[]): Promise<Finding[]> {
  const rows = await runForIds<{ finding: Row }>(run, query('finding/by-ids'), ['ids', ids]);
  return rows.map(({ finding }) => toFinding(finding));
}

/** Contradictions all of whose claims are among these. */
export async function contradictionsAmong(run: Run, claims: readonly string[]): Promise<Finding[]> {
  const rows = await run<{ finding: Row }>(query('finding/of-claims'), { claims, kinds: CONTRADICTIONS });
  return rows.map(({ finding }) => toFinding(finding));
}

/** Reading findings. */
import { CONTRADICTIONS, FINDING_KINDS, type Finding, type FindingKind } from '../../domain/finding.ts';
import { compareText, groupInto } from '../../domain/lists.ts';
import { type Page, type PageRequest, toPage } from '../../domain/page.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { query } from '../../graph/queries.ts';
import { type Row, type StoredClaim, toFinding } from '../rows.ts';
import { type Run, runForIds } from '../run.ts';
import { findingsAsOf } from '../sums/notice.ts';
import { pageParameters } from './claims/matching-claims.ts';

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

/** By claim, what speaks of it, contradictions first. */
export async function findingsOfClaims(
  run: Run,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const rows = await runForIds<{ claim: string; finding: Row }>(run, query('finding/about-claims'), ['claims', claims]);
  return groupInto(
    rows,
    ({ claim }) => claim,
    ({ finding }) => toFinding(finding),
  );
}

/** Contradictions all of whose claims are among these; with a day, those that were public by then. */
export async function contradictionsAmong(
  run: Run,
  claims: readonly StoredClaim[],
  reportedBy?: PartialDate,
): Promise<Finding[]> {
  const ids = claims.map(({ id }) => id);
  if (reportedBy !== undefined) {
    const among = new Set(ids);
    return (await findingsAsOf(run, claims, reportedBy))
      .filter(({ kind, claims: about }) => CONTRADICTIONS.includes(kind) && about.every((id) => among.has(id)))
      .sort((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) || compareText(a.id, b.id));
  }
  const rows = await run<{ finding: Row }>(query('finding/of-claims'), { claims: ids, kinds: CONTRADICTIONS });
  return rows.map(({ finding }) => toFinding(finding));
}

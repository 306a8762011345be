/** What the claims that a filter lets through add up to. What only rows of tables tell is summed up by the graph: it may be very much. */
import { foldRelations, type Relation, type Summand } from '../../../analysis/relation.ts';
import type { ClaimFilter } from '../../../domain/claim-filter.ts';
import { query } from '../../../graph/queries.ts';
import type { Run } from '../../run.ts';
import { type SummandRow, toSummand } from '../../sums/project-relations.ts';
import { claimQuery } from './claim-parameters.ts';
import { allClaims } from './claims.ts';

/** The relations of the claims that a filter lets through. */
export async function relationsMatching(run: Run, filter: ClaimFilter): Promise<Relation[]> {
  return foldRelations(await summandsMatching(run, filter));
}

/** Claims, and what stands for many of them. */
export async function summandsMatching(run: Run, filter: ClaimFilter): Promise<Summand[]> {
  if (filter.reportedBy !== undefined) return allClaims(run, filter);
  const [noted, rows] = await Promise.all([allClaims(run, { ...filter, noted: true }), rowsMatching(run, filter)]);
  return [...noted, ...rows.map(toSummand)];
}

async function rowsMatching(run: Run, filter: ClaimFilter): Promise<Omit<SummandRow, 'status' | 'claim'>[]> {
  const { anchor, params } = await claimQuery(run, { ...filter, noted: false });
  return run(query(`claim/summands-in-${anchor}`), params);
}

/** Which rows of a table are ordinary: an event of one day between two, said in the data set's own voice, and no more. */
import { dyadsOf } from '../../analysis/sides.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { compareText, distinct } from '../../domain/lists.ts';
import { isState } from '../../domain/ontology/predicate.ts';
import { lastDay } from '../../domain/partial-date.ts';
import { type Briefs, pairOf } from '../sums/load-claims.ts';

export interface Ordinary {
  readonly claim: Claim;
  /** What was reported first comes first. */
  readonly rows: readonly Evidence[];
  readonly pair: string;
  /** Absent where it lies between no two countries. */
  readonly dyad?: string;
  readonly places: readonly string[];
  /** When it was reported, where it has no rows here. */
  readonly reported?: string;
  /** True where the pair has no claim yet. */
  readonly isNewPair?: boolean;
}

/** Undefined where something about it is not ordinary. */
export function toOrdinary(
  claim: Claim,
  rows: readonly Evidence[],
  { canonical, entities }: Briefs,
): Ordinary | undefined {
  const { subject, object, validFrom, validTo, polarity, predicate, event } = claim;
  const isPlain = polarity === 'AFFIRMED' && validFrom?.length === 10 && validTo === undefined && event === undefined;
  if (!isPlain || isState(predicate) || claim.with.length > 0 || !rows.every(isOrdinaryRow)) return undefined;
  if (canonical(subject) !== subject || canonical(object) !== object) return undefined;
  if (entities.get(object)?.kind === 'AGREEMENT') return undefined; // whom it binds is asked when claims are placed
  const [dyad, more] = dyadsOf({ subject, object, with: [], topics: [] }, entities, new Map());
  if (more !== undefined) return undefined;
  const places = distinct(rows.map(({ place }) => place && canonical(place))).sort(compareText);
  return { claim, rows: rows.toSorted(byReport), pair: pairOf(claim), places, ...(dyad !== undefined && { dyad }) };
}

const byReport = (a: Evidence, b: Evidence): number =>
  compareText(lastDay(a.reportedAt ?? ''), lastDay(b.reportedAt ?? ''));

const isOrdinaryRow = (row: Evidence): boolean =>
  row.start === undefined &&
  row.code !== undefined &&
  row.reportedAt !== undefined &&
  row.locator !== undefined &&
  row.certainty === 'UNSTATED' &&
  row.temporality === 'PAST_OR_PRESENT' &&
  row.speechAct === 'REPORTS' &&
  row.state === 'ACCEPTED' &&
  row.confidence === undefined &&
  [row.attribution, row.topics, row.items, row.quantities].every((list) => list.length === 0);

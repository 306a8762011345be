/**
 * After a write: what the touched claims add up to, written in the same transaction. Works on pairs (the claims of one subject,
 * predicate and object), because status and origins depend on the others of the pair; counts are changed by what changed.
 */
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import { inOrder } from '../../domain/claim.ts';
import { distinct } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import { knowingHidden, type RowsToWrite, type Run, writeAll } from '../run.ts';
import { dataSetCounts, entityCounts } from './count.ts';
import { type Loaded, type LoadedClaims, pairOf, type SaidClaim, type Wanted as Taking } from './load-claims.ts';
import { unchangedOf } from './moved.ts';
import { noticeFindings } from './notice.ts';
import { dyadRows } from './place-in-dyads.ts';
import { isMoved, lockedClaims, placeInPairs } from './place-in-pairs.ts';
import { relationRows, relationsOfPairs, type Stood, sharedIn } from './project-relations.ts';
import { type SharedPair, sharedOf, sharedRows } from './shared-pairs.ts';
import { sumPairs } from './sum-as-of.ts';
import { dataSetOf, summedValues } from './summed-values.ts';

interface Known {
  /** All articles whose words changed: the rest need not be looked at again. */
  readonly articles?: readonly string[];
}

/** Brings everything that is computed from these claims up to date. */
export async function refreshClaims(run: Run, touched: readonly string[], known: Known = {}): Promise<void> {
  const placed = await lockedClaims(run, touched);
  if (placed.length === 0) return;
  const moved = placed.filter(isMoved);
  const pairs = distinct(placed.flatMap(({ claim, pair }) => [claim.pairKey, pair]));
  // What moved may now equal any claim of its new pair, rows of imported tables too.
  const whole = moved.filter(({ claim, pair }) => claim.pairKey !== undefined || pairOf(inOrder(claim)) !== pair);
  // What is written first need not have been answered before the rest is sent.
  await Promise.all([
    placeInPairs(run, placed),
    refreshPairs(run, pairs, {
      also: placed.map(({ claim, pair }) => ({ ...claim, pairKey: pair })),
      whole: distinct(whole.map(({ pair }) => pair)),
      // Of hidden ones too: while a data set is being hidden, relations stand that none of its claims is shown in.
      stood: moved.flatMap(({ claim }) => relationOf(claim)),
      ...known,
      touched,
    }),
  ]);
}

interface Wanted extends Known, Taking {
  /** True where all sums were taken away before: there is no relation to look for. */
  readonly isFresh?: boolean;
  /** Relations of pairs that claims have left. */
  readonly stood?: readonly Stood[];
  /** The claims whose words changed. */
  readonly touched?: readonly string[];
}

/** The relation that a claim is part of where it is shown. */
const relationOf = ({ pairKey, mode = 'HAPPENED' }: SaidClaim): Stood[] =>
  pairKey === undefined ? [] : [{ pair: pairKey, mode }];

/** The same for whole pairs; what only an imported table says takes part where it is named, or its pair is. */
export async function refreshPairs(
  within: Run,
  pairs: readonly string[],
  { isFresh = false, stood = [], articles, touched = [], ...wanted }: Wanted = {},
): Promise<void> {
  const run = knowingHidden(within);
  const { claims, entities, summed } = await sumPairs(run, pairs, wanted);
  const same = articles === undefined ? new Set() : unchangedOf(claims, summed, new Set(touched));
  const isChanged = ({ id }: { readonly id: string }) => !same.has(id);
  const changed = { claims: claims.filter(isChanged), summed: summed.filter(isChanged), entities };
  // What is sent first is done first: the rest reads what it wrote.
  const [, relations, shared, dyads] = await Promise.all([
    writeAll(run, sumRows(changed)),
    relationsOfPairs(run, pairs),
    sharedOf(run, pairs),
    dyadRows(run, changed),
  ]);
  // All locks are taken in this order, whoever writes.
  await writeAll(run, [
    ...relationRows(relations, {
      stood: [...stood, ...claims.filter(({ shown }) => shown).flatMap(relationOf)],
      isFresh,
    }),
    ...sharedRows([...relations.flatMap(sharedIn), ...summed.flatMap(sharingOf)], shared),
    ...dyads,
    ...countRows(changed.claims, changed.summed),
  ]);
  await noticeFindings(run, { pairs, claims, summed, entities, ...(articles && { articles }) });
}

/** Data sets of which a claim has rows, though they do not tell it alone. */
function sharingOf(claim: SummedClaim): SharedPair[] {
  if (dataSetOf(claim) !== undefined) return [];
  const rows = claim.evidence.filter(({ start }) => start === undefined);
  return distinct(rows.map(({ article }) => article)).map((dataSet) => ({ dataSet, pair: pairOf(claim) }));
}

function sumRows({
  claims,
  summed,
  entities,
}: LoadedClaims & { readonly summed: readonly SummedClaim[] }): RowsToWrite[] {
  const leaders = new Map(summed.flatMap((claim) => claim.members.map((member) => [member, claim] as const)));
  const rows = claims.map((claim) => ({
    id: claim.id,
    values: summedValues(claim, leaders.get(claim.id), entities),
  }));
  const shown = summed.flatMap((claim) =>
    claim.evidence.filter((one) => one.claim !== claim.id).map(({ id }) => ({ id, claim: claim.id })),
  );
  return [
    [query('claim/set-sums'), rows],
    [query('evidence/hide'), claims.map(({ id }) => id), { as: 'claims' }],
    [query('evidence/show'), shown],
  ];
}

/** Each shown claim counts once for each of its ends: what changed is added. */
function countRows(claims: readonly Loaded[], summed: readonly SummedClaim[]): RowsToWrite[] {
  const shown = new Map(summed.map(({ id, subject, object }) => [id, [subject, object]]));
  const alone = (claim: { readonly dataSet?: string; readonly shown: boolean }) =>
    claim.shown ? claim.dataSet : undefined;
  return [
    entityCounts([
      ...claims.flatMap(({ before }) => before.map((id) => ({ id, claims: -1 }))),
      ...claims.flatMap(({ id }) => (shown.get(id) ?? []).map((end) => ({ id: end, claims: 1 }))),
    ]),
    dataSetCounts([
      ...claims.flatMap((claim) => alone(claim) ?? []).map((id) => ({ id, claims: -1 })),
      ...summed.flatMap((claim) => dataSetOf(claim) ?? []).map((id) => ({ id, claims: 1 })),
    ]),
  ];
}

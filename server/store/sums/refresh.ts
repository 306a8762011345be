/**
 * After a write: what the touched claims add up to, written in the same transaction. Works on pairs (the claims of one subject,
 * predicate and object), because status and origins depend on the others of the pair; counts are changed by what changed.
 */
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import { inOrder } from '../../domain/claim.ts';
import { distinct } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runBatches, runForIds } from '../run.ts';
import { addToDataSets, addToEntities } from './count.ts';
import { type Loaded, type LoadedClaims, pairOf, pairsOfClaims, type SaidClaim, saidClaims } from './load-claims.ts';
import { unchangedOf } from './moved.ts';
import { noticeFindings } from './notice.ts';
import { placeInDyads } from './place-in-dyads.ts';
import { projectRelations, type Stood } from './project-relations.ts';
import { refreshShared, type SharedPair } from './shared-pairs.ts';
import { sumPairs } from './sum-as-of.ts';
import { dataSetOf, summedValues } from './summed-values.ts';

interface Known {
  /** All articles whose words changed: the rest need not be looked at again. */
  readonly articles?: readonly string[];
}

/** Brings everything that is computed from these claims up to date. */
export async function refreshClaims(run: Run, touched: readonly string[], known: Known = {}): Promise<void> {
  if (touched.length === 0) return;
  const { before, now, moved } = await placeInPairs(run, touched);
  const pairs = distinct([...before.map(({ pairKey }) => pairKey), ...now.values()]);
  // What moved may now equal any claim of its new pair, rows of imported tables too.
  const whole = distinct(
    moved
      .filter((claim) => claim.pairKey !== undefined || pairOf(inOrder(claim)) !== now.get(claim.id))
      .map(({ id }) => now.get(id)),
  );
  await refreshPairs(run, pairs, {
    also: before.map(({ id }) => id),
    whole,
    stood: moved.flatMap(stoodIn),
    ...known,
    touched,
  });
}

/** Puts claims into the pairs that they stand in now. */
export async function placeInPairs(run: Run, touched: readonly string[]) {
  const before = await saidClaims(run, distinct(touched));
  await lockEntities(run, before);
  const now = await pairsOfClaims(run, before);
  const moved = before.filter(({ id, pairKey }) => pairKey !== now.get(id));
  await runBatches(
    run,
    query('claim/set-pair'),
    moved.map(({ id }) => ({ id, pairKey: now.get(id) ?? '' })),
  );
  return { before, now, moved };
}

interface Wanted extends Known {
  readonly also?: readonly string[];
  readonly whole?: readonly string[];
  /** True where all sums were taken away before: there is no relation to look for. */
  readonly isFresh?: boolean;
  /** Relations of pairs that claims have left. */
  readonly stood?: readonly Stood[];
  /** The claims whose words changed. */
  readonly touched?: readonly string[];
}

/** The relation that a claim was part of. */
const stoodIn = ({ pairKey, mode = 'HAPPENED', shown }: SaidClaim): Stood[] =>
  shown && pairKey !== undefined ? [{ pair: pairKey, mode }] : [];

/** The same for whole pairs; what only an imported table says takes part where it is named, or its pair is. */
export async function refreshPairs(
  run: Run,
  pairs: readonly string[],
  { isFresh = false, stood = [], articles, touched = [], ...wanted }: Wanted = {},
): Promise<void> {
  const { claims, entities, summed } = await sumPairs(run, pairs, wanted);
  const same = articles === undefined ? new Set() : unchangedOf(claims, summed, new Set(touched));
  const isChanged = ({ id }: { readonly id: string }) => !same.has(id);
  const changed = { claims: claims.filter(isChanged), summed: summed.filter(isChanged), entities };
  await saveSums(run, changed);
  const between = await projectRelations(run, pairs, { stood: [...stood, ...claims.flatMap(stoodIn)], isFresh });
  await refreshShared(run, pairs, [...between, ...summed.flatMap(sharedOf)]);
  await placeInDyads(run, changed);
  await countClaims(run, changed.claims, changed.summed);
  await noticeFindings(run, { pairs, claims, summed, entities, ...(articles && { articles }) });
}

/** Data sets of which a claim has rows, though they do not tell it alone. */
function sharedOf(claim: SummedClaim): SharedPair[] {
  if (dataSetOf(claim) !== undefined) return [];
  const rows = claim.evidence.filter(({ start }) => start === undefined);
  return distinct(rows.map(({ article }) => article)).map((dataSet) => ({ dataSet, pair: pairOf(claim) }));
}

/** Two writers on one Neo4j would lose a count, so each first takes the entities, in the order of their ids. */
export async function lockEntities(
  run: Run,
  claims: readonly { readonly subject: string; readonly object: string }[],
): Promise<void> {
  const ids = distinct(claims.flatMap(({ subject, object }) => [subject, object])).sort();
  await runForIds(run, query('entity/lock'), ['ids', ids], { at: Date.now() });
}

async function saveSums(
  run: Run,
  { claims, summed, entities }: LoadedClaims & { readonly summed: readonly SummedClaim[] },
): Promise<void> {
  const leaders = new Map(summed.flatMap((claim) => claim.members.map((member) => [member, claim] as const)));
  const rows = claims.map((claim) => ({
    id: claim.id,
    values: summedValues(claim, leaders.get(claim.id), entities),
  }));
  await runBatches(run, query('claim/set-sums'), rows);
  await runForIds(run, query('evidence/hide'), ['claims', claims.map(({ id }) => id)]);
  await runBatches(
    run,
    query('evidence/show'),
    summed.flatMap((claim) =>
      claim.evidence.filter((one) => one.claim !== claim.id).map(({ id }) => ({ id, claim: claim.id })),
    ),
  );
}

/** Each shown claim counts once for each of its ends: what changed is added. */
async function countClaims(run: Run, claims: readonly Loaded[], summed: readonly SummedClaim[]): Promise<void> {
  const shown = new Map(summed.map(({ id, subject, object }) => [id, [subject, object]]));
  await addToEntities(run, [
    ...claims.flatMap(({ before }) => before.map((id) => ({ id, claims: -1 }))),
    ...claims.flatMap(({ id }) => (shown.get(id) ?? []).map((end) => ({ id: end, claims: 1 }))),
  ]);
  const alone = (claim: { readonly dataSet?: string; readonly shown: boolean }) =>
    claim.shown ? claim.dataSet : undefined;
  await addToDataSets(run, [
    ...distinct(claims.map(alone)).map((id) => ({ id, claims: -claims.filter((claim) => alone(claim) === id).length })),
    ...summed.flatMap((claim) => dataSetOf(claim) ?? []).map((id) => ({ id, claims: 1 })),
  ]);
}

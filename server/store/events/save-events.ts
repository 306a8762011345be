/**
 * Writing rows of an event table, in bulk, in the caller's transaction. Most rows say something new of two entities on a day, and
 * nobody else says it: those are made as they will stand, and counted by adding. All others take the way of every other claim.
 */
import type { Claim } from '../../domain/claim.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import { entitiesByIds } from '../entities.ts';
import { briefsOf } from '../load-claims.ts';
import { refreshClaims } from '../refresh.ts';
import { type Run, runForIds } from '../run.ts';
import { type ArticleToSave, saveBatch } from '../save.ts';
import { saveEntities } from '../save-entities.ts';
import { addEvents } from './add-events.ts';
import { createEvents, createRows } from './create-events.ts';
import { type Ordinary, toOrdinary } from './ordinary.ts';

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
  await saveNew(run, entities);
  const there = await knownClaims(run, claims);
  const known = await knownEvidence(
    run,
    evidence.filter(({ claim }) => there.has(claim)),
  );
  const fresh = evidence.filter(({ id }) => !known.has(id));
  const rows = groupBy(fresh, ({ claim }) => claim);
  const told = claims.filter(({ id }) => rows.has(id));
  const ordinary = await ordinaryOf(run, told, { rows, there, dataSet });
  const made = ordinary.filter(({ claim }) => !there.has(claim.id));
  await createEvents(run, dataSet, made);
  await createRows(run, dataSet, { made, known: ordinary.filter(({ claim }) => there.has(claim.id)) });
  await addEvents(run, dataSet.id, made);
  const plain = new Set(ordinary.map(({ claim }) => claim.id));
  await saveOthers(
    run,
    dataSet,
    told.filter(({ id }) => !plain.has(id)),
    rows,
  );
  return { added: fresh.length, known: known.size };
}

async function saveNew(run: Run, entities: readonly Entity[]): Promise<void> {
  const there = await entitiesByIds(
    run,
    entities.map(({ id }) => id),
  );
  await saveEntities(
    run,
    entities.filter(({ id }) => !there.has(id)),
    { bySeed: false },
  );
}

interface Known {
  readonly id: string;
  readonly dataSet: string | null;
  readonly status: string | null;
}

async function knownClaims(run: Run, claims: readonly Claim[]): Promise<ReadonlyMap<string, Known>> {
  const rows = await runForIds<Known>(run, query('claim/known'), ['ids', claims.map(({ id }) => id)]);
  return new Map(rows.map((row) => [row.id, row]));
}

async function knownEvidence(run: Run, evidence: readonly Evidence[]): Promise<ReadonlySet<string>> {
  const rows = await runForIds<{ id: string }>(run, query('evidence/known'), ['ids', evidence.map(({ id }) => id)]);
  return new Set(rows.map(({ id }) => id));
}

interface Around {
  readonly rows: ReadonlyMap<string, readonly Evidence[]>;
  readonly there: ReadonlyMap<string, Known>;
  readonly dataSet: ArticleToSave;
}

/** The claims that can be made, or added to, as they will stand: new or told by this data set alone, and nothing of their pair is denied. */
async function ordinaryOf(run: Run, claims: readonly Claim[], { rows, there, dataSet }: Around): Promise<Ordinary[]> {
  const ends = await briefsOf(run, distinct(claims.flatMap(({ subject, object }) => [subject, object])));
  const all = claims
    .filter(({ id }) => {
      const known = there.get(id);
      return known === undefined || (known.dataSet === dataSet.id && known.status === null);
    })
    .flatMap((claim) => toOrdinary(claim, rows.get(claim.id) ?? [], ends) ?? []);
  const pairs: readonly [string, readonly string[]] = ['pairs', distinct(all.map(({ pair }) => pair))];
  const rowsOfPairs = await runForIds<KnownPair>(run, query('claim/known-pairs'), pairs);
  const known = new Map(rowsOfPairs.map((row) => [row.pair, row]));
  return all
    .filter(({ pair, claim }) => !isTouched(known.get(pair), claim))
    .map((one) => ({ ...one, isNewPair: !known.has(one.pair) }));
}

interface KnownPair {
  readonly pair: string;
  readonly denied: number;
  readonly days: readonly string[];
}

/** Something of the pair is denied, or the same day is told of by others: it may be the same under another name. */
const isTouched = (pair: KnownPair | undefined, { validFrom = '' }: Claim): boolean =>
  pair !== undefined && (pair.denied > 0 || pair.days.includes(validFrom));

async function saveOthers(
  run: Run,
  dataSet: ArticleToSave,
  claims: readonly Claim[],
  rows: ReadonlyMap<string, readonly Evidence[]>,
): Promise<void> {
  if (claims.length === 0) return;
  const evidence = claims.flatMap(({ id }) => rows.get(id) ?? []);
  await saveBatch(run, { origins: [], articles: [dataSet], claims, evidence, decisions: [] });
  await refreshClaims(
    run,
    claims.map(({ id }) => id),
  );
}

/**
 * Writing rows of an event table, in bulk, in the caller's transaction. Most rows say something new of two entities on a day, and
 * nobody else says it: those are made as they will stand, and counted by adding. All others take the way of every other claim.
 */
import type { Claim } from '../../domain/claim.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { lastDay } from '../../domain/partial-date.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { briefsOf } from '../sums/load-claims.ts';
import { refreshClaims } from '../sums/refresh.ts';
import { type ArticleToSave, saveBatch } from '../write/save.ts';
import { saveEntities } from '../write/save-entities.ts';
import { addEvents } from './add-events.ts';
import { createEvents, createRows } from './create-events.ts';
import { type Ordinary, toOrdinary } from './ordinary.ts';
import { isTouched, knownPairs } from './touched.ts';

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
  await saveEntities(run, entities, { bySeed: false, onlyNew: true });
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
  await addEvents(run, { dataSet: dataSet.id }, made);
  const plain = new Set(ordinary.map(({ claim }) => claim.id));
  await saveOthers(
    run,
    dataSet,
    told.filter(({ id }) => !plain.has(id)),
    rows,
  );
  return { added: fresh.length, known: known.size };
}

interface Known {
  readonly id: string;
  readonly dataSet: string | null;
  readonly status: string | null;
  readonly shown: boolean | null;
  readonly places: readonly string[] | null;
  readonly reported: string | null;
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
  const placesOf = ({ id }: Claim) => (rows.get(id) ?? []).map(({ place }) => place);
  const ends = await briefsOf(
    run,
    distinct(claims.flatMap((claim) => [claim.subject, claim.object, ...placesOf(claim)])),
  );
  const all = claims
    .filter((claim) => isAlone(there.get(claim.id), dataSet) && !isChanged(there.get(claim.id), claim, rows))
    .flatMap((claim) => toOrdinary(claim, rows.get(claim.id) ?? [], ends) ?? []);
  const known = await knownPairs(run, all);
  return all
    .filter((one) => !isTouched(known.get(one.pair), one.claim))
    .map((one) => ({ ...one, isNewPair: !known.has(one.pair) }));
}

/** New, or told by this data set alone. */
const isAlone = (known: Known | undefined, dataSet: ArticleToSave): boolean =>
  known === undefined || (known.dataSet === dataSet.id && known.status === null);

/**
 * More rows would change what a claim that is there adds up to: it is to be shown again, because its rows were withdrawn, or they put it
 * elsewhere, or tell it was reported before.
 */
function isChanged(known: Known | undefined, { id, validFrom = '' }: Claim, rows: Around['rows']): boolean {
  if (known === undefined) return false;
  const reported = known.reported ?? validFrom;
  const isNews = ({ place, reportedAt = reported }: Evidence) =>
    (place !== undefined && known.places?.includes(place) !== true) || lastDay(reportedAt) < lastDay(reported);
  return known.shown !== true || (rows.get(id) ?? []).some(isNews);
}

async function saveOthers(
  run: Run,
  dataSet: ArticleToSave,
  claims: readonly Claim[],
  rows: ReadonlyMap<string, readonly Evidence[]>,
): Promise<void> {
  if (claims.length === 0) return;
  const evidence = claims.flatMap(({ id }) => rows.get(id) ?? []);
  await saveBatch(run, { origins: [], articles: [], quoted: [dataSet], claims, evidence, decisions: [] });
  await refreshClaims(
    run,
    claims.map(({ id }) => id),
  );
}

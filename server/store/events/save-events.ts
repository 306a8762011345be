/**
 * Writing rows of an event table, in bulk, in the caller's transaction. Most rows say something new of two entities on a day, and
 * nobody else says it: those are made as they will stand, and counted by adding. All others take the way of every other claim.
 */
import type { Claim } from '../../domain/claim.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { lastDay } from '../../domain/partial-date.ts';
import { type Run, writeAll } from '../run.ts';
import { countedEnds, entityCounts } from '../sums/count.ts';
import { type Briefs, briefsBeside, pairOf } from '../sums/load-claims.ts';
import { refreshClaims } from '../sums/refresh.ts';
import { type ArticleToSave, saveBatch } from '../write/save.ts';
import { saveEntities } from '../write/save-entities.ts';
import { addEvents } from './add-events.ts';
import { createEvents, createRows } from './create-events.ts';
import { atEnds, endsOf } from './ends.ts';
import { type Known, knownClaims, knownEvidence } from './known.ts';
import { type Ordinary, toOrdinary } from './ordinary.ts';
import { isTouched, type KnownPair, knownPairs } from './touched.ts';

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
  // Counted before anything is read: whoever else writes about them waits, and what is read of their pairs stays true.
  const counted = await countedEnds(run, atEnds(claims, 1));
  const named = distinct([...claims.flatMap(endsOf), ...evidence.map(({ place }) => place)]);
  const ends = await briefsBeside(run, counted, named);
  const pairs = await knownPairs(run, claims.map(pairOf));
  const there = await knownClaims(run, { claims, pairs, canonical: ends.canonical });
  const known = await knownEvidence(
    run,
    evidence.filter(({ claim }) => there.has(claim)),
  );
  const fresh = evidence.filter(({ id }) => !known.has(id));
  const rows = groupBy(fresh, ({ claim }) => claim);
  const told = claims.filter(({ id }) => rows.has(id));
  const ordinary = ordinaryOf(told, { rows, there, dataSet, ends, pairs });
  const made = ordinary.filter(({ claim }) => !there.has(claim.id));
  const isMade = new Set(made.map(({ claim }) => claim.id));
  const others = claims.filter(({ id }) => !isMade.has(id));
  await writeAll(run, [entityCounts(atEnds(others, -1))]); // they are there, or are summed up below
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

interface Around {
  readonly rows: ReadonlyMap<string, readonly Evidence[]>;
  readonly there: ReadonlyMap<string, Known>;
  readonly dataSet: ArticleToSave;
  readonly ends: Briefs;
  readonly pairs: ReadonlyMap<string, KnownPair>;
}

/** The claims that can be made, or added to, as they will stand: new or told by this data set alone, and nothing of their pair is denied. */
function ordinaryOf(claims: readonly Claim[], { rows, there, dataSet, ends, pairs }: Around): Ordinary[] {
  return claims
    .filter((claim) => isAlone(there.get(claim.id), dataSet) && !isChanged(there.get(claim.id), claim, rows))
    .flatMap((claim) => toOrdinary(claim, rows.get(claim.id) ?? [], ends) ?? [])
    .filter((one) => !isTouched(pairs.get(one.pair), one.claim))
    .map((one) => ({ ...one, isNewPair: !pairs.has(one.pair) }));
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

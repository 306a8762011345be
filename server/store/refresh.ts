/**
 * After a write: what the touched claims add up to, written in the same transaction. Works on whole pairs (all claims of one subject,
 * predicate and object), because status and origins depend on the others of the pair.
 */
import type { SummedClaim } from '../analysis/sum-claim.ts';
import { periodOfClaim } from '../domain/claim.ts';
import { distinct } from '../domain/lists.ts';
import { firstDay, lastDay } from '../domain/partial-date.ts';
import { isState } from '../domain/predicate.ts';
import { query } from '../graph/queries.ts';
import { type Loaded, type LoadedClaims, pairsOfClaims, saidClaims } from './load-claims.ts';
import { noticeFindings } from './notice.ts';
import { placeInDyads } from './place-in-dyads.ts';
import { projectRelations } from './project-relations.ts';
import { type Run, runBatches, runForIds, toValues } from './run.ts';
import { sumPairs } from './sum-as-of.ts';

/** Brings everything that is computed from these claims up to date. */
export async function refreshClaims(run: Run, touched: readonly string[]): Promise<void> {
  if (touched.length === 0) return;
  const before = await saidClaims(run, distinct(touched));
  await lockEntities(run, before);
  const now = await pairsOfClaims(run, before);
  const moved = before.filter(({ id, pairKey }) => pairKey !== now.get(id));
  await runBatches(
    run,
    query('claim/set-pair'),
    moved.map(({ id }) => ({ id, pairKey: now.get(id) ?? '' })),
  );
  const pairs = distinct([...before.map(({ pairKey }) => pairKey), ...now.values()]);
  await refreshPairs(run, pairs);
}

async function refreshPairs(run: Run, pairs: readonly string[]): Promise<void> {
  const { claims, entities, summed } = await sumPairs(run, pairs);
  await saveSums(run, { claims, summed, entities });
  await projectRelations(run, pairs, summed);
  await placeInDyads(run, { claims, summed, entities });
  await countClaims(run, claims);
  await noticeFindings(run, { pairs, claims, summed });
}

/** Two writers on one Neo4j would lose a count, so each first takes the entities, in the order of their ids. */
async function lockEntities(
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
  const rows = claims.map((claim) => {
    const leader = leaders.get(claim.id);
    const shown = leader?.id === claim.id;
    return {
      id: claim.id,
      values: toValues({
        shown,
        leader: leader?.id ?? claim.id,
        shownSubject: claim.subject,
        shownObject: claim.object,
        shownWith: claim.with,
        ends: [claim.subject, claim.object].sort().join('|'),
        parts: [claim.subject, claim.object, ...claim.with],
        kinds: distinct([claim.subject, claim.object].map((id) => entities.get(id)?.kind)),
        ...(leader && sums(leader)),
      }),
    };
  });
  await runBatches(run, query('claim/set-sums'), rows);
  await runForIds(run, query('evidence/hide'), ['claims', claims.map(({ id }) => id)]);
  await runBatches(
    run,
    query('evidence/show'),
    summed.flatMap((claim) => claim.evidence.map(({ id }) => ({ id, claim: claim.id }))),
  );
}

function sums(claim: SummedClaim) {
  const period = periodOfClaim(claim);
  const { certainty, temporality, speechAct, status, mode, reportedAt, sources, ownVoice, origins, articles } = claim;
  const { topics, items, places, day, sightings, firstDate, lastDate, members, event } = claim;
  return {
    certainty,
    temporality,
    speechAct,
    status,
    mode,
    reportedAt,
    sources,
    ownVoice,
    origins,
    articles,
    topics,
    items,
    places,
    day,
    sightings,
    firstDate,
    lastDate,
    members,
    shownEvent: event,
    originCount: origins.length,
    articleCount: articles.length,
    periodFirst: period?.first,
    periodLast: period?.last,
    seenFirst: isState(claim.predicate) ? sightings.map(firstDay) : [],
    seenLast: isState(claim.predicate) ? sightings.map(lastDay) : [],
  };
}

async function countClaims(run: Run, claims: readonly Loaded[]): Promise<void> {
  const ends = distinct(claims.flatMap(({ subject, object }) => [subject, object]));
  await runForIds(run, query('entity/count-claims'), ['ids', ends]);
}

/** Opposite polarity: who says so and who says not so, of times that meet (ontology.md, "Opposite polarity"). */
import { periodOfClaim } from '../domain/claim.ts';
import { seenOn } from '../domain/evidence.ts';
import { compareText, groupBy, pairsOf } from '../domain/lists.ts';
import { isState } from '../domain/ontology/predicate.ts';
import { type Day, firstDay, lastDay, overlap, type Period, periodOf } from '../domain/partial-date.ts';
import { hasHappened, type Polarity } from '../domain/wording/words.ts';
import type { ClaimGroup, CountedEvidence } from './fold.ts';

export interface Opposition {
  readonly claims: readonly [ClaimGroup, ClaimGroup];
  readonly evidence: readonly CountedEvidence[];
}

/** Oppositions among claims of one subject, predicate and object; third parties are compared here. */
export function oppositions(claims: readonly ClaimGroup[]): Opposition[] {
  const byThird = groupBy(claims, (claim) => claim.with.join(' '));
  return [...byThird.values()].flatMap((same) => {
    const [first] = same;
    return first !== undefined && isState(first.predicate) ? stateOppositions(same) : eventOppositions(same);
  });
}

/** What counts as said to be so: plans and hypotheses oppose nothing. */
const told = (claim: ClaimGroup): readonly CountedEvidence[] =>
  claim.evidence.filter(({ temporality }) => hasHappened(temporality));

/** Very many reports of one thing are no rarity, and every two of them are very many more: most often nobody denies it. */
const areOfOneMind = (all: readonly { readonly polarity: Polarity }[]): boolean =>
  all.every(({ polarity }) => polarity === all[0]?.polarity);

function eventOppositions(claims: readonly ClaimGroup[]): Opposition[] {
  if (areOfOneMind(claims)) return [];
  return pairsOf(claims).flatMap(([a, b]) => {
    const [one, other] = [periodOfClaim(a), periodOfClaim(b)];
    const meet = one === undefined || other === undefined || overlap(one, other);
    const evidence = [...told(a), ...told(b)];
    return a.polarity !== b.polarity && meet && told(a).length > 0 && told(b).length > 0
      ? [{ claims: [a, b], evidence }]
      : [];
  });
}

interface Sighting {
  readonly claim: ClaimGroup;
  readonly evidence: CountedEvidence;
  readonly polarity: Polarity;
  /** Its last day: a sighting counts from there. */
  readonly day: Day;
  readonly period: Period;
}

function stateOppositions(claims: readonly ClaimGroup[]): Opposition[] {
  const sightings = claims.flatMap(sightingsOf);
  const found = [...changesUntold(claims, sightings), ...outsidePeriods(claims, sightings)];
  return [...groupBy(found, ({ claims: [a, b] }) => [a.id, b.id].sort().join(' ')).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ claims: first.claims, evidence: [...new Set(same.flatMap(({ evidence }) => evidence))] }] : [];
  });
}

/** The days on which a state is seen. */
export function sightingsOf(claim: ClaimGroup): Sighting[] {
  return claim.evidence.flatMap((evidence) => {
    const date = seenOn(evidence, claim.validTo);
    if (date === undefined) return [];
    return [{ claim, evidence, polarity: claim.polarity, day: lastDay(date), period: periodOf(date, date) }];
  });
}

/** Seen so after being seen not so, or the reverse, and no text states a change between. */
function changesUntold(claims: readonly ClaimGroup[], sightings: readonly Sighting[]): Opposition[] {
  if (areOfOneMind(sightings)) return [];
  const sorted = sightings.toSorted((a, b) => compareText(a.day, b.day));
  return pairsOf(sorted)
    .filter(([earlier, later]) => earlier.polarity !== later.polarity && !isChangeTold(claims, earlier, later))
    .map(([a, b]) => ({ claims: [a.claim, b.claim], evidence: [a.evidence, b.evidence] }));
}

/** On one day, either may have come first. */
const isChangeTold = (claims: readonly ClaimGroup[], earlier: Sighting, later: Sighting): boolean =>
  changeBetween(claims, earlier, later) || (earlier.day === later.day && changeBetween(claims, later, earlier));

/** A beginning of what is seen later, or an end of what was seen before, stated between the two days. A planned one is none. */
function changeBetween(claims: readonly ClaimGroup[], earlier: Sighting, later: Sighting): boolean {
  return claims.some((claim) => {
    const change = claim.polarity === later.polarity ? claim.validFrom : claim.validTo;
    const between = change !== undefined && lastDay(change) >= earlier.day && firstDay(change) <= later.day;
    return between && told(claim).length > 0;
  });
}

/** Seen so outside every stated period: before the beginning, or after an end and before a new beginning. */
function outsidePeriods(claims: readonly ClaimGroup[], sightings: readonly Sighting[]): Opposition[] {
  const stated = claims.filter(
    (claim) => claim.polarity === 'AFFIRMED' && told(claim).length > 0 && periodOfClaim(claim) !== undefined,
  );
  const within = (seen: Period) => stated.some((claim) => covers(claim, seen));
  return sightings
    .filter(({ polarity, claim, period }) => polarity === 'AFFIRMED' && !stated.includes(claim) && !within(period))
    .flatMap((sighting) =>
      neighbours(stated, sighting.period).map(
        (claim): Opposition => ({ claims: [sighting.claim, claim], evidence: [sighting.evidence, ...told(claim)] }),
      ),
    );
}

const covers = (claim: ClaimGroup, seen: Period): boolean => {
  const period = periodOfClaim(claim);
  return period !== undefined && overlap(period, seen);
};

/** The periods next to a sighting: those that begin first after it, and those that ended last before it. */
function neighbours(stated: readonly ClaimGroup[], seen: Period): ClaimGroup[] {
  const periods = stated.flatMap((claim) => {
    const period = periodOfClaim(claim);
    return period ? [{ claim, ...period }] : [];
  });
  const next = periods.filter(({ first }) => first > seen.last).sort((a, b) => (a.first < b.first ? -1 : 1));
  const past = periods.filter(({ last }) => last < seen.first).sort((a, b) => (a.last > b.last ? -1 : 1));
  return [
    ...next.filter(({ first }) => first === next[0]?.first),
    ...past.filter(({ last }) => last === past[0]?.last),
  ].map(({ claim }) => claim);
}

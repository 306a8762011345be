/** A claim seen through its evidence: the leading evidence speaks for it, the rest is counted. */
import { sideOf } from '../domain/entity.ts';
import { seenOn } from '../domain/evidence.ts';
import { compareText, distinct } from '../domain/lists.ts';
import { isState } from '../domain/ontology/predicate.ts';
import { dayNumber, firstDay, lastDay, type PartialDate } from '../domain/partial-date.ts';
import type { Certainty, Mode, SpeechAct, Status, Temporality } from '../domain/wording/words.ts';
import type { ClaimGroup, CountedEvidence, Entities } from './fold.ts';
import { oppositions } from './opposition.ts';

/** A claim as the graph shows it. */
export interface ShownClaim extends Omit<ClaimGroup, 'evidence'> {
  readonly certainty: Certainty;
  readonly temporality: Temporality;
  readonly speechAct: SpeechAct;
  readonly mode: Mode;
  readonly status: Status;
  readonly reportedAt?: PartialDate;
  readonly sources: readonly string[];
  readonly ownVoice: boolean;
  /** Of its evidence and of the claims that it is grouped with into one event. */
  readonly origins: readonly string[];
  readonly articles: readonly string[];
  readonly topics: readonly string[];
  readonly items: readonly string[];
  readonly places: readonly string[];
  /** Days since 1970 that it is sorted by; absent where nothing is dated. */
  readonly day?: number;
  /** Of a state: the days it was seen on. */
  readonly sightings: readonly PartialDate[];
  /** Its earliest and latest date, for the relation it is part of. */
  readonly firstDate?: PartialDate;
  readonly lastDate?: PartialDate;
}

export interface SummedClaim extends ShownClaim {
  readonly evidence: ClaimGroup['evidence'];
}

/** Sums up the claims of one subject, predicate and object: status and origins depend on the others of the pair. */
export function sumClaims(pair: readonly ClaimGroup[], entities: Entities): SummedClaim[] {
  const contested = new Set(oppositions(pair).flatMap(({ claims }) => claims.map(({ id }) => id)));
  return pair.map((claim) => {
    const told = [...claim.evidence, ...siblings(claim, pair).flatMap(({ evidence }) => evidence)];
    return sum(claim, statusOf(claim, told, { contested: contested.has(claim.id), entities }), told);
  });
}

/** Claims grouped into one event with the same ends, predicate, third parties and polarity count together. */
const siblings = (claim: ClaimGroup, pair: readonly ClaimGroup[]): ClaimGroup[] =>
  pair
    .filter(
      (other) =>
        other !== claim &&
        claim.event !== undefined &&
        other.event === claim.event &&
        other.polarity === claim.polarity &&
        other.with.join(' ') === claim.with.join(' '),
    )
    .sort((a, b) => compareText(a.id, b.id));

function statusOf(
  claim: ClaimGroup,
  told: readonly CountedEvidence[],
  { contested, entities }: { contested: boolean; entities: Entities },
): Status {
  if (claim.polarity === 'DENIED') return 'DENIED';
  if (contested) return 'CONTESTED';
  const sides = new Set(told.map(({ side }) => side));
  const [one, other] = [claim.subject, claim.object].map((id) => {
    const entity = entities.get(id);
    return entity && sideOf(entity);
  });
  if (one !== undefined && other !== undefined && one !== other && sides.has(one) && sides.has(other))
    return 'BOTH_SIDES';
  return new Set(told.map(({ origin }) => origin)).size >= 2 ? 'CORROBORATED' : 'SINGLE_ORIGIN';
}

function sum(claim: ClaimGroup, status: Status, told: readonly CountedEvidence[]): SummedClaim {
  const [leading] = claim.evidence;
  if (leading === undefined) throw new Error(`Claim ${claim.id} has no evidence.`);
  const { certainty, temporality, speechAct } = leading;
  const { evidence } = claim;
  return {
    ...claim,
    certainty,
    temporality,
    speechAct,
    status,
    mode: modeOf(claim, temporality),
    ...reported(evidence),
    sources: distinct(evidence.map(({ attribution: [outermost] }) => outermost?.source)),
    ownVoice: evidence.some(({ attribution }) => attribution.length === 0),
    origins: distinct(told.map(({ origin }) => origin)),
    articles: distinct(told.map(({ article }) => article)),
    topics: distinct(evidence.flatMap(({ topics }) => topics)),
    items: distinct(evidence.flatMap(({ items }) => items)),
    places: distinct(evidence.map(({ place }) => place)),
    ...datesOf(claim),
  };
}

const modeOf = ({ polarity }: ClaimGroup, temporality: Temporality): Mode =>
  polarity === 'DENIED'
    ? 'DENIED'
    : temporality === 'PLANNED' || temporality === 'HYPOTHETICAL'
      ? temporality
      : 'HAPPENED';

function reported(evidence: readonly CountedEvidence[]): Pick<SummedClaim, 'reportedAt'> {
  const dates = distinct(evidence.map(({ reportedAt }) => reportedAt)).sort((a, b) =>
    compareText(lastDay(a), lastDay(b)),
  );
  const [earliest] = dates;
  return earliest === undefined ? {} : { reportedAt: earliest };
}

/** When it is, as far as known: an event's time; a state's stated beginning, and the days it was seen. */
function datesOf(claim: ClaimGroup): Pick<SummedClaim, 'day' | 'firstDate' | 'lastDate' | 'sightings'> {
  const sightings = isState(claim.predicate)
    ? distinct(claim.evidence.map((evidence) => seenOn(evidence, claim.validTo)))
    : [];
  const dates = distinct([claim.validFrom, claim.validTo, ...sightings]);
  const [first] = dates.toSorted((a, b) => compareText(firstDay(a), firstDay(b)));
  const last = dates.sort((a, b) => compareText(lastDay(a), lastDay(b))).at(-1);
  if (first === undefined || last === undefined) return { sightings };
  return { sightings, day: dayNumber(claim.validFrom ?? last), firstDate: first, lastDate: last };
}

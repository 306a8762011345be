/** What a claim adds up to, as the graph stores it. Of what only rows of an imported table say, the usual is left out. */
import type { Entities } from '../../analysis/fold.ts';
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import { periodOfClaim } from '../../domain/claim.ts';
import { compareText, distinct } from '../../domain/lists.ts';
import { isState } from '../../domain/ontology/predicate.ts';
import { firstDay, lastDay } from '../../domain/partial-date.ts';
import type { Value } from '../../graph/graph.ts';
import { toValues } from '../run.ts';
import type { Loaded } from './load-claims.ts';

type Values = Readonly<Record<string, Value>>;

/** The values of one claim; `leader` is the claim that it shows as, absent where it is not shown. */
export function summedValues(claim: Loaded, leader: SummedClaim | undefined, entities: Entities): Values {
  // What a withdrawn data set alone told keeps saying so: when it comes back, that is how it is found. Whose ends are others by now
  // may equal what is told later, and is looked at with the rest.
  if (leader === undefined && claim.dataSet !== undefined && claim.isMoved !== true) return { shown: false };
  const dataSet = leader && dataSetOf(leader);
  const rest = leader === undefined || dataSet === undefined ? inFull(claim, leader, entities) : asRow(leader);
  // Taking away what was never there costs as much as writing it.
  const before = claim.leader === undefined ? NOTHING_OF_ROWS : NOTHING;
  return toValues({ ...before, ...rest, shown: leader?.id === claim.id, dataSet });
}

/** The data set that alone tells a claim, as one of its ordinary rows: an event of one day between two, and no more. */
export function dataSetOf(claim: SummedClaim): string | undefined {
  const [first, ...others] = claim.evidence;
  const isOrdinary =
    first !== undefined &&
    claim.members.length === 1 &&
    claim.isMoved !== true &&
    claim.polarity === 'AFFIRMED' &&
    claim.validFrom?.length === 10 &&
    claim.validTo === undefined &&
    claim.event === undefined &&
    claim.with.length === 0 &&
    claim.topics.length === 0 &&
    !isState(claim.predicate) &&
    claim.evidence.every((one) => isOrdinaryRow(one)) &&
    others.every(({ article, origin }) => article === first.article && origin === first.origin);
  return isOrdinary ? first.article : undefined;
}

const isOrdinaryRow = (one: SummedClaim['evidence'][number]): boolean =>
  one.start === undefined &&
  one.certainty === 'UNSTATED' &&
  one.temporality === 'PAST_OR_PRESENT' &&
  one.speechAct === 'REPORTS' &&
  one.attribution.length === 0 &&
  one.items.length === 0;

/** Of an ordinary row of a table: only what its day and its ends do not say. */
function asRow({ day, status, reportedAt, validFrom, places }: SummedClaim) {
  return {
    ...(status !== 'SINGLE_ORIGIN' && { status }),
    ...(reportedAt !== validFrom && { reportedAt }),
    ...(places.length > 0 && { places: places.toSorted(compareText) }), // rows have no order
    day,
  };
}

function inFull(claim: Loaded, leader: SummedClaim | undefined, entities: Entities) {
  return {
    leader: leader?.id ?? claim.id,
    shownSubject: claim.subject,
    shownObject: claim.object,
    shownWith: claim.with,
    parts: [claim.subject, claim.object, ...claim.with],
    kinds: distinct([claim.subject, claim.object].map((id) => entities.get(id)?.kind)),
    ...(leader && sums(leader)),
  };
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

/** What an ordinary row may have besides what its day and its ends say. */
const NOTHING_OF_ROWS = { status: undefined, reportedAt: undefined, places: undefined, day: undefined };

/** Where a claim changes from told in full to told as a row, what it no longer needs is taken away. */
const NOTHING: Readonly<Record<string, undefined>> = Object.fromEntries(
  [
    'leader',
    'shownSubject',
    'shownObject',
    'shownWith',
    'shownEvent',
    'parts',
    'kinds',
    'certainty',
    'temporality',
    'speechAct',
    'status',
    'mode',
    'reportedAt',
    'sources',
    'ownVoice',
    'origins',
    'articles',
    'topics',
    'items',
    'places',
    'day',
    'sightings',
    'firstDate',
    'lastDate',
    'members',
    'originCount',
    'articleCount',
    'periodFirst',
    'periodLast',
    'seenFirst',
    'seenLast',
    'dyads',
  ].map((name) => [name, undefined]),
);

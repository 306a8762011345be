/**
 * Reports of one happening. Same type, an actor shared on each side, days within three of each other: suggested as one event, with
 * the reason; a person confirms. Two meetings of one month stay two: a month is no day.
 */
import { groupBy, pairsOf } from '../domain/lists.ts';
import { isState, isSymmetric, PREDICATE_NAMES, type Predicate } from '../domain/ontology/predicate.ts';
import { dayNumber, type PartialDate } from '../domain/partial-date.ts';
import { hasHappened, type Polarity, type Temporality } from '../domain/wording/words.ts';

/** One claim with the article that reports it, all ids canonical. */
export interface EventReport {
  readonly id: string;
  readonly article: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
  readonly polarity: Polarity;
  readonly temporality: Temporality;
  readonly validFrom?: PartialDate | undefined;
  /** When it was public: stands in where no day is stated. */
  readonly reportedAt?: PartialDate | undefined;
  readonly place?: string | undefined;
  /** The event that it is grouped into already. */
  readonly event?: string | undefined;
}

export const EVENT_REASONS = [
  'same-type',
  'same-actors',
  'same-day',
  'days-apart',
  'reported-together',
  'same-place',
] as const;
export type EventReason = (typeof EVENT_REASONS)[number];

export interface SameEvent {
  readonly reports: readonly [string, string];
  /** 0 to 1: a stated day counts more than the day of the report. */
  readonly score: number;
  readonly reasons: readonly EventReason[];
}

/** Words for one happening. What is not listed is a type of its own. */
const TYPES: Readonly<Partial<Record<Predicate, string>>> = {
  MET_WITH: 'meeting',
  HELD_TALKS_WITH: 'meeting',
  VISITED: 'visit',
  HOSTED: 'visit',
};
/** Reports further apart tell of two happenings. */
export const DAYS_APART = 3;

/** What a happening of this predicate is called: a meeting, a visit, an event. */
export const happeningOf = (predicate: Predicate): string => TYPES[predicate] ?? 'event';

/** The words that may tell of the same happening, this one among them. */
export const wordsFor = (predicate: Predicate): readonly Predicate[] =>
  PREDICATE_NAMES.filter((one) => one === predicate || (TYPES[one] !== undefined && TYPES[one] === TYPES[predicate]));

/** Two by two, in the order of the reports. Those of one article, of one event already, or denied, are never paired. */
export function suggestSameEvents(reports: readonly EventReport[]): SameEvent[] {
  return [...groupBy(reports.filter(isTold), keyOf).values()].flatMap((group) =>
    pairsOf(group).flatMap(([a, b]) => sameEvent(a, b)),
  );
}

/** True of those that are told at all: what happened or is planned for a day, and is not denied. */
export const isTold = (one: EventReport): boolean =>
  !isState(one.predicate) && one.polarity === 'AFFIRMED' && isDated(one);

const isDated = ({ temporality, validFrom }: EventReport): boolean =>
  temporality === 'PLANNED' ? validFrom !== undefined : hasHappened(temporality);

/** Type and actors. Of a meeting or a visit it does not matter who comes first: a host may be the subject of one and the object of the other. */
function keyOf({ predicate, subject, object }: EventReport): string {
  const isMutual = isSymmetric(predicate) || TYPES[predicate] !== undefined;
  return [TYPES[predicate] ?? predicate, ...(isMutual ? [subject, object].sort() : [subject, object])].join(' ');
}

function sameEvent(a: EventReport, b: EventReport): SameEvent[] {
  if (a.id === b.id || a.article === b.article || (a.event !== undefined && a.event === b.event)) return [];
  const when = closeness(a, b);
  if (when === undefined) return [];
  const isSamePlace = a.place !== undefined && a.place === b.place;
  const reasons: EventReason[] = ['same-type', 'same-actors', when, ...(isSamePlace ? (['same-place'] as const) : [])];
  return [{ reports: [a.id, b.id], score: Math.min(1, SCORES[when] + (isSamePlace ? 0.05 : 0)), reasons }];
}

const SCORES = { 'same-day': 0.95, 'days-apart': 0.8, 'reported-together': 0.7 } as const;

/** Undefined: too far apart, or not known to a day. What is told of long ago has no day but the one stated. */
function closeness(a: EventReport, b: EventReport): keyof typeof SCORES | undefined {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one === undefined || other === undefined) return undefined;
  if (Math.abs(dayNumber(one.day) - dayNumber(other.day)) > DAYS_APART) return undefined;
  if (!one.isStated || !other.isStated) return 'reported-together';
  return one.day === other.day ? 'same-day' : 'days-apart';
}

/** The day that counts, undefined where none is known to a day. */
export function dayOf({
  validFrom,
  reportedAt,
  temporality,
}: EventReport): { day: PartialDate; isStated: boolean } | undefined {
  const day = validFrom ?? (temporality === 'HISTORICAL' ? undefined : reportedAt);
  return day?.length === 10 ? { day, isStated: validFrom !== undefined } : undefined;
}

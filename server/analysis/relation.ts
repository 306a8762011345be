/** Relations: one (subject, predicate, object), the fold of its claims. Computed from them, never edited. */
import { hashId } from '../domain/id.ts';
import { compareText, distinct, groupBy } from '../domain/lists.ts';
import type { Predicate } from '../domain/ontology/predicate.ts';
import { firstDay, lastDay, type PartialDate } from '../domain/partial-date.ts';
import {
  CERTAINTIES,
  type Certainty,
  type Mode,
  type Polarity,
  STATUSES,
  type Status,
  TEMPORALITIES,
  type Temporality,
} from '../domain/wording/words.ts';
import type { ShownClaim } from './sum-claim.ts';
import { type Weight, weightOf } from './weight.ts';

export interface Relation {
  readonly id: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** What happened is summed up apart from what is only planned, imagined or denied. */
  readonly mode: Mode;
  readonly polarity: Polarity;
  readonly temporality: Temporality;
  readonly certainty: Certainty;
  readonly claimCount: number;
  readonly originCount: number;
  readonly articleCount: number;
  readonly first?: PartialDate;
  readonly last?: PartialDate;
  readonly status: Status;
}

/** What adds up to a relation: a claim, or many that are alike. */
export interface Summand
  extends Pick<
      ShownClaim,
      | 'subject'
      | 'predicate'
      | 'object'
      | 'mode'
      | 'polarity'
      | 'temporality'
      | 'certainty'
      | 'status'
      | 'origins'
      | 'articles'
      | 'firstDate'
      | 'lastDate'
    >,
    Weight {}

/** Sums up claims: one relation for each subject, predicate, object and mode. */
export const foldRelations = (claims: readonly Summand[]): Relation[] =>
  [...groupBy(claims, placeOf).values()].flatMap((group) => {
    const [first, second] = group;
    if (first === undefined) return [];
    return [second === undefined ? alone(first) : fold(first, group)];
  });

export const relationId = ({
  subject,
  predicate,
  object,
  mode,
}: Pick<Relation, 'subject' | 'predicate' | 'object' | 'mode'>): string =>
  hashId('relation', subject, predicate, object, mode);

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The same as `fold` of one: a hub has very many such. Written out without spreading, which costs ten times as much, and its id
 * is a hash, which is made when it is asked for.
 */
function alone(one: Summand): Relation {
  const { firstDate, lastDate } = one;
  const relation: Writable<Relation> = {
    get id() {
      return relationId(one);
    },
    subject: one.subject,
    predicate: one.predicate,
    object: one.object,
    mode: one.mode,
    polarity: one.polarity,
    temporality: one.temporality,
    certainty: one.certainty,
    claimCount: one.claimCount ?? 1,
    originCount: countOf(one.origins),
    articleCount: countOf(one.articles),
    status: one.status,
  };
  if (firstDate !== undefined) relation.first = firstDate;
  if (lastDate !== undefined) relation.last = lastDate;
  return relation;
}

const countOf = (list: readonly string[]): number => (list.length < 2 ? list.length : distinct(list).length);

function fold(one: Summand, claims: readonly Summand[]): Relation {
  const { subject, predicate, object, mode, polarity } = one;
  const starts = distinct(claims.map(({ firstDate }) => firstDate)).sort((a, b) =>
    compareText(firstDay(a), firstDay(b)),
  );
  const ends = distinct(claims.map(({ lastDate }) => lastDate)).sort((a, b) => compareText(lastDay(a), lastDay(b)));
  const [first] = starts;
  const last = ends.at(-1);
  const [leading = one] = claims.toSorted(byLeadingWords);
  return {
    id: relationId(one),
    subject,
    predicate,
    object,
    mode,
    polarity,
    temporality: leading.temporality,
    certainty: leading.certainty,
    claimCount: weightOf(claims),
    originCount: distinct(claims.flatMap(({ origins }) => origins)).length,
    articleCount: distinct(claims.flatMap(({ articles }) => articles)).length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    status: STATUSES.find((status) => claims.some((claim) => claim.status === status)) ?? one.status,
  };
}

// Both words are those of one claim, so that "historical, certain" and "present, possible" never add up to "present, certain".
const byLeadingWords = (a: Summand, b: Summand): number =>
  TEMPORALITIES.indexOf(a.temporality) - TEMPORALITIES.indexOf(b.temporality) ||
  CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);

/** What tells a relation apart, as text: for sorting, the same on both engines. */
export const placeOf = ({
  subject,
  predicate,
  object,
  mode,
}: Pick<Relation, 'subject' | 'predicate' | 'object' | 'mode'>): string => `${subject} ${predicate} ${object} ${mode}`;

/** Best evidenced first: origins, then claims, then ends and predicate. */
export const byEvidence = (a: Relation, b: Relation): number =>
  b.originCount - a.originCount || b.claimCount - a.claimCount || byPlace(a, b);

/** As `placeOf` would sort: a space comes before everything that an id may hold. */
const byPlace = (a: Relation, b: Relation): number =>
  compareText(a.subject, b.subject) ||
  compareText(a.predicate, b.predicate) ||
  compareText(a.object, b.object) ||
  compareText(a.mode, b.mode);

/** Relations: one (subject, predicate, object), the fold of its claims. Computed from them, never edited. */
import { hashId } from '../domain/id.ts';
import { compareText, distinct, groupBy } from '../domain/lists.ts';
import { firstDay, lastDay, type PartialDate } from '../domain/partial-date.ts';
import type { Predicate } from '../domain/predicate.ts';
import {
  CERTAINTIES,
  type Certainty,
  type Mode,
  type Polarity,
  STATUSES,
  type Status,
  TEMPORALITIES,
  type Temporality,
} from '../domain/words.ts';
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
  [
    ...groupBy(claims, ({ subject, predicate, object, mode }) =>
      relationId({ subject, predicate, object, mode }),
    ).values(),
  ].flatMap((group) => {
    const [first] = group;
    return first ? [fold(first, group)] : [];
  });

export const relationId = ({
  subject,
  predicate,
  object,
  mode,
}: Pick<Relation, 'subject' | 'predicate' | 'object' | 'mode'>): string =>
  hashId('relation', subject, predicate, object, mode);

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
    id: relationId({ subject, predicate, object, mode }),
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
  b.originCount - a.originCount || b.claimCount - a.claimCount || compareText(placeOf(a), placeOf(b));

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
  type Status,
  TEMPORALITIES,
  type Temporality,
} from '../domain/words.ts';
import type { ShownClaim } from './sum-claim.ts';

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

/** Sums up claims: one relation for each subject, predicate, object and mode. */
export const foldRelations = (claims: readonly ShownClaim[]): Relation[] =>
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

function fold({ subject, predicate, object, mode, polarity }: ShownClaim, claims: readonly ShownClaim[]): Relation {
  const starts = distinct(claims.map(({ firstDate }) => firstDate)).sort((a, b) =>
    compareText(firstDay(a), firstDay(b)),
  );
  const ends = distinct(claims.map(({ lastDate }) => lastDate)).sort((a, b) => compareText(lastDay(a), lastDay(b)));
  const [first] = starts;
  const last = ends.at(-1);
  return {
    id: relationId({ subject, predicate, object, mode }),
    subject,
    predicate,
    object,
    mode,
    polarity,
    temporality: best(
      TEMPORALITIES,
      claims.map(({ temporality }) => temporality),
    ),
    certainty: best(
      CERTAINTIES,
      claims.map(({ certainty }) => certainty),
    ),
    claimCount: claims.length,
    originCount: distinct(claims.flatMap(({ origins }) => origins)).length,
    articleCount: distinct(claims.flatMap(({ articles }) => articles)).length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    status: best(
      ['DENIED', 'CONTESTED', 'BOTH_SIDES', 'CORROBORATED', 'SINGLE_ORIGIN'],
      claims.map(({ status }) => status),
    ),
  };
}

function best<Word>(order: readonly Word[], words: readonly Word[]): Word {
  const [first] = words.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (first === undefined) throw new Error('A relation has at least one claim.');
  return first;
}

/** Best evidenced first: origins, then claims, then id. */
export const byEvidence = (a: Relation, b: Relation): number =>
  b.originCount - a.originCount || b.claimCount - a.claimCount || compareText(a.id, b.id);

/** Claims: propositions. What is said, and when it is true; who says it is evidence. */
import { hashId } from './id.ts';
import { isState, isSymmetric, type Predicate } from './ontology/predicate.ts';
import type { PartialDate } from './partial-date.ts';
import { FIRST_DAY, firstDay, LAST_DAY, lastDay, type Period } from './partial-date.ts';
import type { Polarity } from './wording/words.ts';

/** What makes a claim the claim it is. */
export interface Proposition {
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
  /** Third parties that the predicate names, in the order of their ids. */
  readonly with: readonly string[];
  readonly polarity: Polarity;
  /** Event: when it happened. State: its stated beginning. */
  readonly validFrom?: PartialDate;
  /** Event: its last day, absent = as validFrom. State: its stated end, absent = open. */
  readonly validTo?: PartialDate;
}

// A claim is not an edge. It has a time and its evidence; two entities may share many.
export interface Claim extends Proposition {
  readonly id: string;
  /** The event it is grouped into: a decision on top, no part of its identity. */
  readonly event?: string;
}

/** The proposition with the ends of a symmetric predicate, and the third parties, in the order of their ids. */
export function inOrder<P extends Proposition>(proposition: P): P {
  const { predicate, subject, object } = proposition;
  const third = [...new Set(proposition.with)].sort();
  return isSymmetric(predicate) && object < subject
    ? { ...proposition, subject: object, object: subject, with: third }
    : { ...proposition, with: third };
}

/**
 * The same proposition has the same id. "In November" said twice may be two visits, so an event whose time is coarser than a day
 * or unknown is a claim of its article alone: only a person groups those.
 */
export function claimId(proposition: Proposition, articleId: string): string {
  const { predicate, subject, object, with: third, polarity, validFrom, validTo } = inOrder(proposition);
  return hashId(
    'claim',
    subject,
    predicate,
    object,
    third,
    polarity,
    validFrom,
    validTo,
    scopeOf(proposition, articleId),
  );
}

function scopeOf({ predicate, validFrom, validTo }: Proposition, articleId: string): string | undefined {
  const exact = validFrom?.length === 10 && (validTo === undefined || validTo.length === 10);
  return isState(predicate) || exact ? undefined : articleId;
}

/** The days on which it is said to be true. Undefined: no text says when. */
export function periodOfClaim({ predicate, validFrom, validTo }: Proposition): Period | undefined {
  if (validFrom === undefined && validTo === undefined) return undefined;
  if (isState(predicate))
    return {
      first: validFrom === undefined ? FIRST_DAY : firstDay(validFrom),
      last: validTo === undefined ? LAST_DAY : lastDay(validTo),
    };
  const from = validFrom ?? validTo ?? '';
  return { first: firstDay(from), last: lastDay(validTo ?? from) };
}

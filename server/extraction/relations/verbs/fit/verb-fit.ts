/** A pattern of the lexicon that fits a clause, before its ends are found. */

import type { Clause, Slot } from '../../../shapes.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import type { Match } from '../../reading.ts';

/** Of the two ends, why, and how far the rule is to be trusted. */
export type Matcher = (ends: { subject: Slot; object: Slot }, reason: string, trust: number) => Match;

export interface VerbFit {
  readonly entry: VerbEntry;
  /** Token behind the words of the pattern. */
  readonly end: number;
  readonly match: Matcher;
}

/** A pattern of several words is seldom meant otherwise. */
const DEMANDING = 0.08;

/** `end`: where the words of the pattern end. */
export const toFit = (clause: Clause, entry: VerbEntry, end: number): VerbFit => ({
  entry,
  end,
  match: ({ subject, object }, reason, trust) => ({
    predicate: entry.predicate,
    ...(entry.swap ? { subject: object, object: subject } : { subject, object }),
    clause,
    trigger: [clause.verb.index, end],
    sense: entry,
    reasons: ['verb', reason],
    trust: trust + (entry.words.length > 0 || entry.prepositions.length > 0 ? DEMANDING : 0),
  }),
});

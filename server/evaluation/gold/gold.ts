/** Labelled texts, however they were written: what a careful reader finds in them. Reading is measured against it, and never sees it. */
import type { Span } from '../../domain/candidate.ts';
import type { Kind } from '../../domain/ontology/kind.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Certainty, Polarity, SpeechAct, Temporality } from '../../domain/wording/words.ts';

/** `held-out` is not looked at while rules are written: only its figures are. */
export const SPLITS = ['tuned', 'held-out'] as const;
export type Split = (typeof SPLITS)[number];

/** `nested`: a name inside another, "Jordan" in "Jordan Armed Forces". */
export const GOLD_FORMS = ['name', 'demonym', 'metonym', 'nested'] as const;
export type GoldForm = (typeof GOLD_FORMS)[number];

export interface GoldMention extends Span {
  readonly kind: Kind;
  readonly words: string;
  readonly form: GoldForm;
}

/** Names of which each is right. */
export type Names = readonly string[];

export interface GoldRelation {
  /** The one that was labelled, then those that are as right. */
  readonly predicates: readonly [Predicate, ...Predicate[]];
  readonly subject: Names;
  readonly object: Names;
  /** The ends may stand in either order, whatever the predicate says. */
  readonly undirected?: true;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly temporality: Temporality;
  /** Absent where it was not labelled. */
  readonly speechAct?: SpeechAct;
  /** The outermost speaker. Empty: the outlet's own voice. Absent where it was not labelled. */
  readonly attribution?: Names;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  /** Right if it is found, and no miss if it is not. */
  readonly optional?: true;
}

export interface GoldPassage {
  readonly id: string;
  readonly split: Split;
  readonly publishedOn?: PartialDate;
  readonly text: string;
  /** In the order of the text. */
  readonly mentions: readonly GoldMention[];
  readonly relations: readonly GoldRelation[];
}

/** What one-liners measure. */
export const SUITES = ['negation', 'certainty', 'attribution'] as const;
export type Suite = (typeof SUITES)[number];

/** One sentence with one relation and the one thing about it that is measured. */
export interface OneLiner {
  readonly suite: Suite;
  readonly split: Split;
  /** `negation.tuned:12` */
  readonly id: string;
  readonly text: string;
  readonly predicates: GoldRelation['predicates'];
  readonly subject: Names;
  readonly object: Names;
  /** DENIED or AFFIRMED; a certainty, PLANNED or HYPOTHETICAL; a source, or `-` for the outlet's own voice. */
  readonly expected: string;
}

export interface Gold {
  readonly passages: readonly GoldPassage[];
  readonly oneLiners: readonly OneLiner[];
}

/** "Nigeria|Government of Nigeria" → both. */
export const toNames = (written: string): Names =>
  written
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean);

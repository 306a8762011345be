/** A relation as a rule found it: which words say that who did what to whom. How it is meant (denied, planned, hedged) comes after. */
import type { EntityDraft } from '../../domain/candidate.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import type { Cast, Clause, Document, ExtractionContext, Sentence, Slot } from '../shapes.ts';
import type { Sense } from '../tables/lexicon.ts';

export interface Reading {
  readonly predicate: Predicate;
  /** Keys of entity drafts. */
  readonly subject: string;
  readonly object: string;
  readonly sentence: Sentence;
  /** The clause that says it; of a noun, the one that the noun stands in. */
  readonly clause?: Clause | undefined;
  /** Of an office that a verb states: the clause that states it, "had been named minister". */
  readonly statedIn?: Clause | undefined;
  /** Tokens of the words that made the rule think so. */
  readonly trigger: readonly [number, number];
  readonly sense: Sense;
  /** `verb`, `noun`, `title` …, then codes of coreference. */
  readonly reasons: readonly string[];
  /** Shared by the readings of one coordination. */
  readonly group?: string;
  /** 0 to 1: how far the rule is to be trusted. */
  readonly trust: number;
  /** Ends that only the rule knows: an issue, an agreement without a name. */
  readonly drafts?: readonly EntityDraft[];
}

/** What every rule of a sentence may look at. */
export interface Stage {
  readonly document: Document;
  readonly cast: Cast;
  readonly context: ExtractionContext;
  readonly sentence: Sentence;
  readonly slots: readonly Slot[];
  readonly clauses: readonly Clause[];
  /** True where a token is part of a plain slot: the words of a pattern do not stand there. */
  readonly isTaken: (index: number) => boolean;
  /** Readings of the sentences before. */
  readonly before: readonly Reading[];
}

/** What a rule gives: slots, not yet pairs of entities. */
export interface Match {
  readonly predicate: Predicate;
  readonly subject: Slot;
  readonly object: Slot;
  readonly clause?: Clause | undefined;
  readonly trigger: readonly [number, number];
  readonly sense: Sense;
  readonly reasons: readonly string[];
  readonly trust: number;
}

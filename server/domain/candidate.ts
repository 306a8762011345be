/** Candidates: what a machine thinks it read in an article. A person decides; nothing here is evidence yet. */
import type { FindingKind } from './finding.ts';
import type { Kind } from './ontology/kind.ts';
import type { Predicate } from './ontology/predicate.ts';
import type { PartialDate } from './partial-date.ts';
import type { Quantity } from './wording/quantity.ts';
import type { Certainty, Polarity, SpeechAct, Temporality } from './wording/words.ts';

/** Offsets into the stored text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `demonym`: "Kenyan"; `metonym`: "the Kremlin", a capital that acts; `nominal`: "the two leaders", "the army chief". */
export const MENTION_FORMS = ['name', 'nominal', 'pronoun', 'metonym', 'demonym'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export interface Mention extends Span {
  /** Key of an entity draft of the same extraction. */
  readonly entity: string;
  readonly form: MentionForm;
}

/** An entity as one article has it. `key` is its id if it is new, and unique within the extraction. */
export interface EntityDraft {
  readonly key: string;
  readonly kind: Kind;
  /** The fullest form in the article; an unnamed holder is the office: "Defence Minister of Kenya". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Key of its country, where the text or the gazetteer says it. */
  readonly country?: string;
  /** What it is in the graph, and why it is thought to be that: `alias`, `title`, `country`, `office-at-date` … */
  readonly known?: { readonly id: string; readonly reason: string };
}

/** Who says so, as the article has it. */
export interface DraftAttribution {
  /** Key of an entity draft. */
  readonly source: string;
  readonly verb: string;
  /** The words that name source and verb. */
  readonly cue: Span;
}

export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

/** One proposition and one report of it, as a machine read it. Ends are keys of entity drafts. */
export interface Candidate {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
  readonly with?: string;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly temporality: Temporality;
  readonly speechAct: SpeechAct;
  /** Outermost first; empty: the outlet's own voice. */
  readonly attribution: readonly DraftAttribution[];
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly topics: readonly string[];
  /** Keys of what is sold, given, spoken of with a number: "JF-17". */
  readonly items: readonly string[];
  /** Where it happened, where the clause says so. */
  readonly place?: string;
  /** Numbers of the clause, in the order of the text. */
  readonly quantities: readonly Quantity[];
  /** The sentence or clause that says so. */
  readonly evidence: Span;
  /** Other sentences of the article that say the same. */
  readonly also?: readonly Span[];
  /** The words that made the rule or model think so. */
  readonly trigger: Span;
  /** Shared by the candidates of one coordination: five meetings of one sentence. */
  readonly group?: string;
  /** Of the extraction, not of the fact: 0 to 1. */
  readonly confidence: number;
  readonly level: Level;
  /** `rules@1`, `model@1`. */
  readonly method: string;
  /** Rule ids and coreference codes. */
  readonly reasons: readonly string[];
}

/** What the extractor noticed inside one article. */
export interface DraftFinding {
  readonly kind: FindingKind;
  readonly message: string;
  /** Keys of the entities it is about. */
  readonly about: readonly string[];
}

export interface Extraction {
  readonly entities: readonly EntityDraft[];
  readonly mentions: readonly Mention[];
  readonly candidates: readonly Candidate[];
  readonly findings: readonly DraftFinding[];
}

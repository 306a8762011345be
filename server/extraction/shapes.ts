/** What the stages of reading hand on to each other, in the order of the stages. All spans count tokens of a sentence, end exclusive, unless they say offsets. */
import type { EntityDraft, Mention, MentionForm } from '../domain/candidate.ts';
import type { Kind } from '../domain/ontology/kind.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Gazetteer } from './tables/gazetteer.ts';
import type { Governors } from './tables/governors.ts';
import type { Lexicon } from './tables/lexicon.ts';
import type { TypingModel } from './typing-model.ts';

/** What a text is read with: values, not services. */
export interface ExtractionContext {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly governors: Governors;
  readonly known: KnownEntities;
  readonly model?: TypingModel;
}

export interface ArticleToRead {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: PartialDate | undefined;
}

export interface KnownEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string | undefined;
}

/** What the graph knows. Made by `resolution`; empty where nothing is known. */
export interface KnownEntities {
  /** Those whose name or alias folds to the same text. */
  named(name: string): readonly KnownEntity[];
  /** Who was seen in an office of that name and country on or before the day; undefined where nobody or more than one was. */
  holder(office: string, country: string, day: PartialDate): KnownEntity | undefined;
}

export interface Token {
  /** Place in its sentence. */
  readonly index: number;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly lower: string;
  readonly lemma: string;
  /** It could be a month, and is somebody's name: "Jan Novák". */
  readonly isName: boolean;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP, DET, ADJ, ADV, PRON, CCONJ, SCONJ, PART, NUM, PUNCT … */
  readonly pos: string;
}

export interface Sentence {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Offsets. */
  readonly start: number;
  readonly end: number;
  /** Number of its line in the text: paragraphs are lines. */
  readonly line: number;
}

/** A text, normalised one character for one character, in sentences. */
export interface Document {
  readonly text: string;
  readonly normal: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Words of a sentence that stand for somebody or something: the whole noun phrase with titles and determiners ("the Kenyan foreign
 * minister, Amina Odhiambo,"). Slots of a sentence do not overlap and stand in the order of the text.
 */
export interface Slot {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Keys of entity drafts: one, or several for a plural ("the two leaders", "X, Y and Z"). */
  readonly refs: readonly string[];
  readonly form: MentionForm;
  /** `possessive`: "Kenya's …", "his …"; `adjective`: "Kenyan …" before a noun that is no slot itself; else `plain`. */
  readonly use: 'plain' | 'possessive' | 'adjective';
  /** Of a coordination: its members, each a slot; refs are theirs together. */
  readonly members?: readonly Slot[] | undefined;
  /** Coreference codes: 'title', 'pronoun-last-subject', 'two-countries', 'capital-as-actor' … */
  readonly reasons: readonly string[];
}

/** A person seen in an office, or a structural fact that a name itself states. */
export interface StatedFact {
  readonly predicate: 'HOLDS_OFFICE' | 'OFFICE_OF' | 'PART_OF' | 'LOCATED_IN' | 'REPRESENTS' | 'ACCREDITED_TO';
  readonly subject: string;
  readonly object: string;
  readonly sentence: number;
  /** The words that state it. */
  readonly from: number;
  readonly to: number;
  /** "former", "then", "outgoing", "-elect": it is not held now. */
  readonly tense: 'present' | 'former' | 'future';
  readonly reasons: readonly string[];
}

/** Who and what a text names. */
export interface Cast {
  readonly entities: ReadonlyMap<string, EntityDraft>;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** By sentence. */
  readonly slots: readonly (readonly Slot[])[];
  readonly facts: readonly StatedFact[];
  /** Keys of capitals that are named as places: "arrived in Nairobi" is a visit to Kenya. */
  readonly capitals: ReadonlySet<string>;
  /** Country keys, the most named first. */
  readonly countries: readonly string[];
  /** Key of the country that the text is written from. */
  readonly dateline?: string;
  readonly orator?: Orator;
}

/** Who gives the speech that a text is, told by its first line, or signs it. */
export interface Orator {
  readonly key: string;
  /** The sentence that names him, and its token behind the name. */
  readonly sentence: number;
  readonly to: number;
  /** The speech is printed below a report of it. */
  readonly isBelow?: boolean;
  /** His country, which he calls "we". */
  readonly side?: string;
  /** The country that he speaks in: "you". */
  readonly host?: string;
}

/** Something else that happens in a clause: a slot behind the verb, with the preposition before it. */
export interface Complement {
  readonly slot: Slot;
  /** Absent: a direct object. */
  readonly preposition?: string;
  /** Token of the preposition. */
  readonly at?: number;
}

/** How a clause hangs on the one that governs it. */
export type Link = 'that' | 'infinitive' | 'gerund' | 'relative' | 'coordinate' | 'adverbial' | 'quote';

/** One content verb with what belongs to it. "refused to sell" is two: "sell" hangs on "refused". */
export interface Clause {
  readonly sentence: Sentence;
  /** Of the content verb. */
  readonly verb: Token;
  /** The verb with its auxiliaries, adverbs and negations. */
  readonly from: number;
  readonly to: number;
  readonly voice: 'active' | 'passive';
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  /** will, would, could, may, might, should, must, can, shall. */
  readonly modal?: string | undefined;
  /** not, n't, never … inside the verb group. */
  readonly negation?: Token | undefined;
  readonly parent?: Clause | undefined;
  readonly link?: Link | undefined;
  /** The preposition, conjunction or noun that leads it: without, before, if, after; plan, readiness. */
  readonly leader?: Token | undefined;
  readonly subject?: Slot | undefined;
  readonly complements: readonly Complement[];
  /** Where the next clause begins. */
  readonly until: number;
}

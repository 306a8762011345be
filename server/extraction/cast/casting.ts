/** What the stages of casting share: the drafts, the sentences with their chunks, and who was spoken of last. */
import type { Candidate } from '../../domain/candidate.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Board } from '../mentions/board.ts';
import type { Document, ExtractionContext, Orator, Slot, StatedFact } from '../shapes.ts';
import type { Drafts } from './drafts.ts';

export type Span = Candidate['evidence'];

/** Who was spoken of last, the latest first. */
export interface Focus {
  /** The first person of the sentence before, then others. */
  readonly persons: readonly string[];
  readonly countries: readonly string[];
  readonly bodies: readonly string[];
  /** Bodies of the sentence before. */
  readonly lastBodies?: readonly string[];
  /** What the sentence before began with. */
  readonly subject?: string | undefined;
  /** Ends of the last plural: "X and Y". */
  readonly plural: readonly string[];
  /** Who met or did something together last: "they". */
  readonly together?: readonly string[];
  /** Of people only, whatever their states did since: "the two ministers". */
  readonly peopleTogether?: readonly string[] | undefined;
  /** Who spoke last. */
  readonly speaker?: string;
  /** Who leads the delegation that was told of. */
  readonly leader?: string | undefined;
  /** Whose joint statement it is: "We, the foreign ministers of A and B". */
  readonly authors?: readonly string[] | undefined;
  /** Whose speech all this is. */
  readonly orator?: Orator;
}

/** An office that somebody was seen in. */
export interface HeldOffice {
  readonly office: string;
  /** With the body that it is of: "chairman of the joint chiefs of staff committee". */
  readonly full: string;
  readonly key: string;
  readonly country?: string | undefined;
}

/** An office that the text has named without its holder. */
export interface VacantOffice {
  readonly office: string;
  readonly country?: string | undefined;
  /** Where it was named, somebody else had the same office: "The Prime Minister spoke to Prime Minister X". */
  readonly isOneOfTwo?: boolean;
}

export interface Casting {
  readonly document: Document;
  readonly context: ExtractionContext;
  readonly publishedOn?: PartialDate | undefined;
  readonly drafts: Drafts;
  readonly boards: readonly Board[];
  /** Fullest form of every name of a person. */
  readonly people: ReadonlyMap<string, string>;
  /** Offices that the text has seen each person in. */
  readonly offices: Map<string, readonly HeldOffice[]>;
  /** Short forms that stood in brackets behind an office, and whom they mean: "(DGMO)". */
  readonly shortOffices: Map<string, string>;
  /** Offices that the text has named without their holder: "the oil minister resigned". */
  readonly vacant: Map<string, VacantOffice>;
  /** Whom somebody speaks for by his own words: "The UK is proud to stand with Jordan". */
  readonly voices: Map<string, string>;
  /** Countries that the text gives an office to anywhere: "the president of Azerbaijan". */
  readonly homes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Country of the dateline: whose "the president" is where nothing else says it. */
  readonly dateline: string | undefined;
  readonly facts: StatedFact[];
  readonly capitals: Set<string>;
}

/** Where casting stands in a sentence. */
export interface Scene {
  readonly casting: Casting;
  readonly board: Board;
  readonly focus: Focus;
  /** Slots of the sentence so far. */
  readonly slots: Slot[];
}

export const NO_FOCUS: Focus = { persons: [], countries: [], bodies: [], plural: [] };

export const kindIs =
  ({ drafts }: Casting, kinds: RegExp) =>
  (slot: Slot): boolean =>
    slot.refs.length > 0 && slot.refs.every((ref) => kinds.test(drafts.get(ref)?.kind ?? ''));

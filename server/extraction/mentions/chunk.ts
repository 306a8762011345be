/** Pieces of a sentence that name something, before it is known which of them are the same. */
import type { Kind } from '../../domain/ontology/kind.ts';
import type { KnownEntity } from '../shapes.ts';
import type { BodyEntry, PlaceHit } from '../tables/gazetteer.ts';

interface Piece {
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface PlaceChunk extends Piece {
  readonly what: 'place';
  readonly hit: PlaceHit;
}

/** Whose something is: "Kenya's", "Kenyan", "of the Azerbaijan Army", "his". */
export type Owner = PlaceChunk | BodyChunk | 'pronoun';

export interface BodyChunk extends Piece {
  readonly what: 'body';
  /** Its words without nation and article: "foreign ministry", "Red Crescent". */
  readonly words: string;
  readonly entry?: BodyEntry;
  readonly owner?: Owner;
  /** Written with capitals, or known: a name. "the ministry" is none. */
  readonly isName: boolean;
}

/** Where an ambassador or envoy is sent, or what for: "to Georgia", "for Lebanon", "for corridors". */
export type Charge =
  | { readonly preposition: 'to' | 'for'; readonly to: PlaceChunk | BodyChunk }
  | { readonly preposition: 'to' | 'to the' | 'for'; readonly words: string };

/** What nobody knows and an office is of: "the mayor of Espoo", "Governor X of Sonora", "head of the oil company Xazarneft". */
export interface Seat extends Piece {
  readonly kind: 'PLACE' | 'ORGANIZATION' | 'EQUIPMENT';
}

export interface RoleChunk extends Piece {
  readonly what: 'role';
  /** Lower case, without nation, rank and article: "deputy minister of foreign affairs". */
  readonly office: string;
  readonly owner?: Owner;
  readonly charge?: Charge;
  readonly seat?: Seat;
  readonly tense: 'present' | 'former' | 'future';
  /** "the …", "his …", or with capitals: somebody in particular. */
  readonly isDefinite: boolean;
  readonly isCounterpart: boolean;
  readonly isPlural: boolean;
}

/** A title that is no office: "General", "Mr". */
export interface RankChunk extends Piece {
  readonly what: 'rank';
}

export interface NameChunk extends Piece {
  readonly what: 'name';
  /** Absent: not yet known what it is. */
  readonly kind?: Kind;
  readonly known?: KnownEntity;
  /** A word beside it says what it is: "the tanker Al Batinah". */
  readonly isSure?: boolean;
  /** The name in full, elsewhere in the text: "Northlake Resources" of "Northlake". */
  readonly full?: string;
  /** Only the first word of its sentence, so the capital says nothing. */
  readonly isInitial: boolean;
}

export type Chunk = PlaceChunk | BodyChunk | RoleChunk | RankChunk | NameChunk;

/** Rows of an event table: one a happening, coded by a machine or by people. What readers of tables give, and imports take. */
import type { SourceCode } from './evidence.ts';
import type { Predicate } from './ontology/predicate.ts';
import type { PartialDate } from './partial-date.ts';

/** Somebody as a table names them. */
export interface EventActor {
  readonly name: string;
  /** A country's name or ISO code, as the table writes it. */
  readonly country?: string;
  /** What the table says they are: "Government", "MIL". */
  readonly sectors: readonly string[];
}

/** Where it happened, as the table names it. */
export interface EventPlace {
  /** The most specific name that the row states: a city before its province. Absent: only the country is named. */
  readonly name?: string;
  readonly country?: string;
}

/** What a code of a table says: `otherwise` where the ends do not fit, as of a visit to a person. */
export interface CodedPredicate {
  readonly predicate: Predicate;
  readonly otherwise?: Predicate;
}

export interface EventRow extends CodedPredicate {
  /** Of the data rows, from 1. */
  readonly row: number;
  /** In the file, from 1. */
  readonly line: number;
  /** The table's own id of the event, else a hash of the row as written. */
  readonly key: string;
  /** The row as written. */
  readonly quote: string;
  /** The day; coarser where the table says no more. */
  readonly day: PartialDate;
  /** Several where the table codes compound actors: each subject acts towards each object. */
  readonly subjects: readonly EventActor[];
  readonly objects: readonly EventActor[];
  readonly code: SourceCode;
  readonly place?: EventPlace;
}

/** A row that cannot be used, and why. */
export interface RejectedRow {
  readonly line: number;
  /** The same words for all rows that are wrong in this way, so that they can be counted. */
  readonly reason: string;
  /** What the row says instead. */
  readonly found?: string;
}

export const isRejected = (row: EventRow | RejectedRow): row is RejectedRow => 'reason' in row;

/** How much of a wrong value is repeated in a reason. */
const SHOWN = 80;
const HALF = /\p{Surrogate}/gu;

export function rejected(line: number, reason: string, found?: string): RejectedRow {
  return { line, reason, ...(found !== undefined && { found: found.slice(0, SHOWN).replace(HALF, '�') }) };
}

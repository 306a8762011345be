/** What the ontology says of a predicate: its families, its ends, and what other ontologies call it. */
import type { Kind } from './kind.ts';

export const FAMILIES = [
  'STRUCTURE',
  'DIPLOMACY',
  'AGREEMENTS',
  'COOPERATION',
  'ECONOMY',
  'MILITARY',
  'STATEMENTS',
  'CONFLICT',
  'OTHER',
] as const;
export type Family = (typeof FAMILIES)[number];

/** PLOVER's code, mode and context (PLOVER_MANUAL.tex). The codes are theirs, every definition here is ours. */
export interface Plover {
  readonly code: string;
  readonly mode?: string;
  readonly context?: string;
}

export interface PredicateRow {
  /** Subject to object: "visited". */
  readonly label: string;
  /** Object to subject: "was visited by". */
  readonly inverseLabel: string;
  readonly family: Family;
  /** True: it lasts and is seen on days. Absent: it happens. */
  readonly state?: true;
  /** True: the ends may be swapped, and are kept in the order of their ids. */
  readonly symmetric?: true;
  readonly subject: readonly Kind[];
  readonly object: readonly Kind[];
  /** The word before its third party, where it names one. */
  readonly withLabel?: 'with' | 'of' | 'and' | 'as';
  readonly plover?: Plover;
  readonly followTheMoney: string;
  readonly description: string;
}

/** Rows as the table of one family has them: the family stands once, above them. */
export const inFamily = <Name extends string>(
  family: Family,
  rows: Readonly<Record<Name, Omit<PredicateRow, 'family'>>>,
): Readonly<Record<Name, PredicateRow>> =>
  Object.fromEntries(
    Object.entries<Omit<PredicateRow, 'family'>>(rows).map(([name, row]) => [name, { ...row, family }]),
  ) as Record<Name, PredicateRow>;

/** From what a row says to an event row, or to the reason why it is none. One for all formats. */
import {
  type CodedPredicate,
  type EventActor,
  type EventPlace,
  type EventRow,
  type RejectedRow,
  rejected,
} from '../../domain/event-row.ts';
import type { SourceCode } from '../../domain/evidence.ts';
import { hashId } from '../../domain/id.ts';
import type { PartialDate } from '../../domain/partial-date.ts';

export type ReadRow = EventRow | RejectedRow;

/** Where a row stands, and how it is written. */
export interface WrittenRow {
  readonly row: number;
  readonly line: number;
  readonly quote: string;
}

export interface SaidInRow {
  readonly id: string | undefined;
  readonly day: PartialDate | undefined;
  /** The date as written, for the report. */
  readonly date: string | undefined;
  readonly coded: CodedPredicate | undefined;
  readonly code: SourceCode;
  readonly subjects: readonly EventActor[];
  readonly objects: readonly EventActor[];
  readonly place?: EventPlace | undefined;
}

const LONGEST_ID = 200;

export function toEventRow({ row, line, quote }: WrittenRow, said: SaidInRow): ReadRow {
  const { id, day, date, coded, code, subjects, objects, place } = said;
  if (day === undefined) return rejected(line, 'The date is missing, or is no day of the calendar.', date);
  if (coded === undefined) return rejected(line, 'The code of the event is missing or unknown.', code.value);
  if (subjects.length === 0) return rejected(line, 'The row does not say who acted.');
  if (objects.length === 0) return rejected(line, 'The row does not say towards whom.');
  return {
    row,
    line,
    key: id !== undefined && id.length <= LONGEST_ID ? id : hashId('row', quote),
    quote,
    day,
    ...coded,
    subjects,
    objects,
    code,
    ...(place !== undefined && { place }),
  };
}

/** Somebody, where the table names one. */
export function toActors(
  name: string | undefined,
  country: string | undefined,
  sectors: readonly string[],
): readonly EventActor[] {
  return name === undefined ? [] : [{ name, ...(country !== undefined && { country }), sectors }];
}

/** The most specific name and the country. Undefined where neither is said. */
export function toPlace(names: readonly (string | undefined)[], country: string | undefined): EventPlace | undefined {
  const name = names.find((one) => one !== undefined);
  if (name === undefined && country === undefined) return undefined;
  return { ...(name !== undefined && { name }), ...(country !== undefined && { country }) };
}

export const toCode = (scheme: string, value: string, intensity: number | undefined): SourceCode => ({
  scheme,
  value,
  ...(intensity !== undefined && { intensity }),
});

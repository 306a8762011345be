/** Rows written as JSON Lines: an object on each line. */
import { type RejectedRow, rejected } from '../../domain/event-row.ts';
import { columnKey } from './columns.ts';
import { linesOf } from './lines.ts';
import type { WrittenRow } from './to-event-row.ts';

export interface JsonRow extends WrittenRow {
  /** By the key that columns have, too: `event_date` and `Event Date` are one. */
  readonly fields: ReadonlyMap<string, unknown>;
}

export const isJsonLine = (line: string): boolean => line.trimStart().startsWith('{');

export async function* jsonRowsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<JsonRow | RejectedRow> {
  let row = 0;
  for await (const lines of linesOf(bytes)) {
    for (const { number: line, text, fault } of lines) {
      if (fault === undefined && text.trim() === '') continue;
      row++;
      const fields = fault === undefined ? fieldsOf(text) : undefined;
      yield fields === undefined
        ? rejected(line, fault ?? 'The line is no JSON object.')
        : { row, line, quote: text, fields };
    }
  }
}

function fieldsOf(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return new Map(Object.entries(value).map(([key, one]) => [columnKey(key), one]));
  } catch {
    return undefined; // told of this row
  }
}

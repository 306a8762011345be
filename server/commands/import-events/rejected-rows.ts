/** What is told of rows that could not be used: a CSV file of all of them, or the reasons with their counts. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { InvalidInputError } from '../../domain/errors.ts';
import type { RejectedRow } from '../../domain/event-row.ts';
import { type Column, headerLine, rowLine } from '../../exchange/csv.ts';

export interface RejectedRows {
  readonly add: (row: RejectedRow) => void | Promise<void>;
  readonly close: () => Promise<void>;
}

const sentence = ({ reason, found }: RejectedRow): string =>
  found === undefined ? reason : `${reason} Found: ${found}`;
const COLUMNS: readonly Column<RejectedRow>[] = [
  { name: 'line', of: ({ line }) => line },
  { name: 'reason', of: sentence },
];

/** Writes `line,reason` to a file, row by row. Throws InvalidInputError where it cannot be written. */
export async function openReport(file: string): Promise<RejectedRows> {
  const stream = createWriteStream(file);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new InvalidInputError(
      `The report cannot be written to "${file}": ${(error as Error).message}. Name another file.`,
    );
  }
  stream.write(headerLine(COLUMNS));
  return {
    add: async (row) => {
      if (!stream.write(rowLine(COLUMNS, row))) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await finished(stream);
    },
  };
}

/** So many reasons are told; a table can be wrong in more ways. */
const MOST_REASONS = 20;

/** Counts rows by their reason, with the line of the first. */
export class Reasons {
  readonly #counts = new Map<string, { count: number; readonly first: RejectedRow }>();

  add = (row: RejectedRow): void => {
    const known = this.#counts.get(row.reason);
    if (known) known.count++;
    else this.#counts.set(row.reason, { count: 1, first: row });
  };

  /** A line for each, the most frequent first. */
  lines(): readonly string[] {
    const all = [...this.#counts].sort(([, a], [, b]) => b.count - a.count);
    return all.slice(0, MOST_REASONS).map(([, { count, first }]) => {
      const times = count === 1 ? 'once' : `${count.toLocaleString('en')} times, first`;
      return `  ${times} in line ${first.line}: ${sentence(first)}`;
    });
  }
}

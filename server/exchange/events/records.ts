/**
 * The records of a table with quoting. Where a record begins and ends is found here, from lines, so that one wrong quote spoils one row and
 * memory stays bounded; csv-parse then takes the records apart, many at a time.
 */
import { parse } from 'csv-parse/sync';
import { type Line, linesOf } from './lines.ts';

export interface TableRecord {
  readonly line: number;
  /** As written, line breaks within quotes included. */
  readonly text: string;
  readonly cells: readonly string[];
  readonly fault?: string;
}

const MOST_LINES = 20;
const OPEN_QUOTE = `A quotation mark opens a cell that does not close within ${MOST_LINES} lines.`;
const NO_RECORD = 'The quotation marks of the row do not fit together.';

/** Empty lines are skipped, but for those within quotes. */
export async function* recordsOf(
  bytes: AsyncIterable<Buffer>,
  delimiter: string,
): AsyncGenerator<readonly TableRecord[]> {
  const joiner = new Joiner(delimiter);
  for await (const lines of linesOf(bytes))
    yield toRecords(
      lines.flatMap((line) => joiner.add(line)),
      delimiter,
    );
  yield toRecords(joiner.end(), delimiter);
}

/** Joins the lines of a record whose quotes go over several. */
class Joiner {
  readonly #delimiter: string;
  #held: Line[] = [];
  #isOpen = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  add(line: Line): readonly Line[] {
    if (line.fault !== undefined) return [...this.end(), line];
    if (this.#held.length === 0 && line.text.trim() === '') return [];
    this.#held.push(line);
    this.#isOpen = staysOpen(line.text, { delimiter: this.#delimiter, isOpen: this.#isOpen });
    if (!this.#isOpen) return [this.#take()];
    return this.#held.length < MOST_LINES ? [] : this.#giveUp();
  }

  end(): readonly Line[] {
    const done: Line[] = [];
    while (this.#held.length > 0) done.push(...this.#giveUp());
    return done;
  }

  #take(): Line {
    const [first] = this.#held;
    const text = this.#held.map((line) => line.text).join('\n');
    this.#held = [];
    return { number: first?.number ?? 0, text };
  }

  /** The first line is told as wrong; those after it are read anew, as if it had not been there. */
  #giveUp(): readonly Line[] {
    const [first, ...rest] = this.#held;
    this.#held = [];
    this.#isOpen = false;
    if (first === undefined) return [];
    return [{ number: first.number, text: '', fault: OPEN_QUOTE }, ...rest.flatMap((line) => this.add(line))];
  }
}

/** True where a cell in quotes goes on in the next line. A quote opens a cell only where the cell begins. */
function staysOpen(
  text: string,
  { delimiter, isOpen }: { readonly delimiter: string; readonly isOpen: boolean },
): boolean {
  let open = isOpen;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!open) open = at === 0 || text[at - 1] === delimiter;
    else if (text[at + 1] === '"') at++;
    else open = false;
  }
  return open;
}

function toRecords(lines: readonly Line[], delimiter: string): readonly TableRecord[] {
  const whole = lines.filter(({ fault }) => fault === undefined);
  const all = cellsOf(whole.map(({ text }) => text).join('\n'), delimiter);
  let at = 0;
  return lines.map(({ number: line, text, fault }) => {
    if (fault !== undefined) return { line, text, cells: [], fault };
    const cells = all?.length === whole.length ? all[at++] : cellsOf(text, delimiter)?.[0];
    return cells === undefined ? { line, text, cells: [], fault: NO_RECORD } : { line, text, cells };
  });
}

/** Undefined where csv-parse cannot take it apart. */
function cellsOf(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_quotes: true, relax_column_count: true, bom: false });
  } catch {
    // What is wrong is told of the row it is in: the caller tries the rows one by one.
    return undefined;
  }
}

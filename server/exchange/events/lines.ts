/**
 * The lines of a stream, some at a time. What a line is too long, or holds what no store keeps, is told in its place: never lost, never
 * held in memory. A byte order mark and CR are dropped.
 */
import { isUtf8 } from 'node:buffer';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Why the line cannot be used; `text` is then empty. */
  readonly fault?: string;
}

/** Longer ones are no rows of an event table. */
export const LONGEST_LINE = 65_536;
const TOO_LONG = `The line is longer than ${LONGEST_LINE.toLocaleString('en')} bytes.`;
const NOT_UTF8 = 'The line is not UTF-8.';
const HAS_NUL = 'The line holds a NUL.';

const LF = 10;
const CR = 13;
const BOM = '\uFEFF';

/** Gives the lines in the order of the stream, as many at a time as came together. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  const cutter = new Cutter();
  for await (const chunk of bytes) {
    const lines = cutter.cut(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = cutter.end();
  if (last.length > 0) yield last;
}

class Cutter {
  #number = 0;
  /** The beginning of a line whose end has not come. */
  #rest: Buffer = Buffer.alloc(0);
  /** True: it was too long already, and is thrown away until it ends. */
  #tooLong = false;

  cut(chunk: Buffer): readonly Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      lines.push(this.#finish(chunk.subarray(from, to)));
      from = to + 1;
    }
    this.#keep(chunk.subarray(from));
    return lines;
  }

  end(): readonly Line[] {
    return this.#rest.length > 0 || this.#tooLong ? [this.#finish(Buffer.alloc(0))] : [];
  }

  #keep(part: Buffer): void {
    if (this.#tooLong || this.#rest.length + part.length > LONGEST_LINE) {
      this.#tooLong = true;
      this.#rest = Buffer.alloc(0);
    } else if (part.length > 0) this.#rest = Buffer.concat([this.#rest, part]);
  }

  #finish(part: Buffer): Line {
    const bytes = this.#rest.length === 0 ? part : Buffer.concat([this.#rest, part]);
    const tooLong = this.#tooLong || bytes.length > LONGEST_LINE;
    this.#rest = Buffer.alloc(0);
    this.#tooLong = false;
    this.#number++;
    return tooLong ? { number: this.#number, text: '', fault: TOO_LONG } : toLine(this.#number, bytes);
  }
}

function toLine(number: number, bytes: Buffer): Line {
  if (!isUtf8(bytes)) return { number, text: '', fault: NOT_UTF8 };
  const end = bytes[bytes.length - 1] === CR ? bytes.length - 1 : bytes.length;
  const text = bytes.toString('utf8', 0, end);
  if (text.includes('\0')) return { number, text: '', fault: HAS_NUL };
  return { number, text: number === 1 && text.startsWith(BOM) ? text.slice(1) : text };
}

/** The lines of a stream of bytes, one by one: only a line feed ends one, and none may be longer than any record is. */
import { InvalidInputError } from '../../domain/errors.ts';

/** The longest text of an article, each of its characters written as an escape, and some more. */
export const LONGEST_LINE = 8 * 1024 * 1024;
const LF = 10;

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** False where the stream ended before the line did. */
  readonly isWhole: boolean;
}

/** Throws InvalidInputError at a line that is too long. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let held = 0;
  let number = 1;
  const hold = (part: Buffer) => {
    held += part.length;
    if (held > LONGEST_LINE)
      throw new InvalidInputError(`Line ${number} of the backup is longer than ${LONGEST_LINE} bytes: no record is.`);
    rest.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, to));
      yield { number: number++, bytes: rest.length === 1 && rest[0] ? rest[0] : Buffer.concat(rest), isWhole: true };
      [rest, held, from] = [[], 0, to + 1];
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (held > 0) yield { number, bytes: Buffer.concat(rest), isWhole: false };
}

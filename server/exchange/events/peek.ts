/** The first line of a stream that says something: what the format is recognised by. */
import { linesOf } from './lines.ts';

export async function firstLine(bytes: AsyncIterable<Buffer>): Promise<string | undefined> {
  for await (const lines of linesOf(bytes)) {
    const line = lines.find(({ text, fault }) => fault !== undefined || text.trim() !== '');
    if (line !== undefined) return line.text;
  }
  return undefined;
}

/** Small tables for tests, as bytes, and what a reader makes of them. */
import type { ReadRow } from '../../../server/exchange/events/to-event-row.ts';

/** The text as a stream that comes in pieces of so many bytes. */
export async function* bytesOf(text: string | Buffer, piece = 7): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The rows in few words: `row: subject predicate object`, or `line: reason`. */
export const told = (rows: readonly ReadRow[]): string[] =>
  rows.map((one) => {
    if ('reason' in one)
      return `line ${one.line}: ${one.reason}${one.found === undefined ? '' : ` Found: ${one.found}`}`;
    const names = (actors: typeof one.subjects) =>
      actors.map(({ name, country }) => `${name}${country ? ` (${country})` : ''}`).join(' + ');
    return `${one.row}: ${names(one.subjects)} ${one.predicate} ${names(one.objects)} on ${one.day}`;
  });

/** A row of ICEWS; its keys, in this order, are the header. */
const ROW = {
  'Event ID': '1',
  'Event Date': '2018-03-01',
  'Source Name': 'Zara Quill',
  'Source Sectors': 'Government,Executive',
  'Source Country': 'Pakistan',
  'Event Text': 'Consult',
  'CAMEO Code': '040',
  Intensity: '1.0',
  'Target Name': 'Oktay Demo',
  'Target Sectors': 'Government',
  'Target Country': 'Azerbaijan',
  'Story ID': '9',
  'Sentence Number': '2',
  Publisher: 'The Sample',
  City: '',
  District: '',
  Province: '',
  Country: 'Azerbaijan',
  Latitude: '',
  Longitude: '',
};
type Column = keyof typeof ROW;

/** A table of ICEWS's shape; each row names only what it has of its own. Rows without an id are numbered. */
export function icewsTable(rows: readonly Partial<Record<Column, string>>[]): string {
  const lines = rows.map((row, at) => Object.values({ ...ROW, 'Event ID': String(at + 1), ...row }).join('\t'));
  return [Object.keys(ROW).join('\t'), ...lines, ''].join('\n');
}

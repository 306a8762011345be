/** PLOVER-coded events, POLECAT's shape: tables with a header (tabs, commas or semicolons), and JSON Lines. Actors and recipients may be lists. */
import { type EventActor, rejected } from '../../domain/event-row.ts';
import { columnKey, columnsOf, numberOf, placeOf } from './columns.ts';
import { isoDay } from './dates.ts';
import { noHeader } from './header.ts';
import { isJsonLine, type JsonRow, jsonRowsOf } from './json-rows.ts';
import { actorsOf, listOf, OUT_OF_STEP, toActor, wordOf } from './lists.ts';
import { firstLine } from './peek.ts';
import { ploverCode, ploverPredicate } from './plover-codes.ts';
import { recordsOf } from './records.ts';
import { type ReadRow, toCode, toEventRow, toPlace, type WrittenRow } from './to-event-row.ts';

export const PLOVER_METHOD = 'plover@1';

/** The names that each column may have. */
const NAMES = {
  date: ['Event Date', 'date'],
  type: ['Event Type', 'type'],
  actor: ['Actor Name', 'Actor Names', 'Actors', 'Actor'],
  recipient: ['Recipient Name', 'Recipient Names', 'Recipients', 'Recipient'],
  id: ['Event ID', 'id'],
  mode: ['Event Mode', 'mode'],
  intensity: ['Intensity', 'Magnitude'],
  actorCountry: ['Actor Country', 'Actor Countries'],
  actorSectors: ['Actor Sectors', 'Actor Sector', 'Primary Actor Sector'],
  recipientCountry: ['Recipient Country', 'Recipient Countries'],
  recipientSectors: ['Recipient Sectors', 'Recipient Sector', 'Primary Recipient Sector'],
  city: ['City'],
  district: ['District'],
  province: ['Province'],
  country: ['Country'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
type Name = keyof typeof NAMES;
const NEEDED: readonly Name[] = ['date', 'type', 'actor', 'recipient'];

/** A cell of a row, as text or as JSON has it. */
type Cell = (name: Name) => unknown;

/** The rows in their order. Throws InvalidInputError where a header lacks a column that is needed. */
export async function* readPlover(bytes: () => AsyncIterable<Buffer>): AsyncGenerator<ReadRow> {
  const header = await firstLine(bytes());
  if (header === undefined) throw noHeader();
  yield* isJsonLine(header) ? readJson(bytes()) : readTable(bytes(), delimiterOf(header));
}

const delimiterOf = (header: string): string => {
  const count = (delimiter: string) => header.split(delimiter).length;
  return ['\t', ';'].find((delimiter) => count(delimiter) > count(',')) ?? ',';
};

async function* readTable(bytes: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<ReadRow> {
  let places: ReadonlyMap<Name, number | undefined> | undefined;
  let row = 0;
  for await (const records of recordsOf(bytes, delimiter)) {
    for (const { line, text, cells, fault } of records) {
      if (places === undefined) {
        places = placesIn(cells);
        continue;
      }
      row++;
      const found = places;
      const cell: Cell = (name) => cells[found.get(name) ?? -1];
      yield fault === undefined ? readRow(cell, { row, line, quote: text }) : rejected(line, fault);
    }
  }
}

function placesIn(header: readonly string[]): ReadonlyMap<Name, number | undefined> {
  const columns = columnsOf(header);
  const names = Object.keys(NAMES) as Name[];
  return new Map(names.map((name) => [name, placeOf(columns, NAMES[name], { needed: NEEDED.includes(name) })]));
}

async function* readJson(bytes: AsyncIterable<Buffer>): AsyncGenerator<ReadRow> {
  for await (const row of jsonRowsOf(bytes)) yield 'reason' in row ? row : readRow(cellIn(row), row);
}

const cellIn =
  ({ fields }: JsonRow): Cell =>
  (name) =>
    NAMES[name].map((one) => fields.get(columnKey(one))).find((value) => value !== undefined);

function readRow(cell: Cell, written: WrittenRow): ReadRow {
  const word = (name: Name) => wordOf(cell(name));
  const subjects = read(cell('actor'), cell('actorCountry'), cell('actorSectors'));
  const objects = read(cell('recipient'), cell('recipientCountry'), cell('recipientSectors'));
  if (subjects === undefined || objects === undefined) return rejected(written.line, OUT_OF_STEP);
  const code = ploverCode(word('type') ?? '', word('mode'));
  return toEventRow(written, {
    id: word('id'),
    date: word('date'),
    day: isoDay(word('date')),
    coded: ploverPredicate(code),
    code: toCode('PLOVER', code, numberOf(word('intensity'))),
    subjects,
    objects,
    place: toPlace([word('city'), word('district'), word('province')], word('country')),
  });
}

/** From lists beside each other, or from the objects of a JSON row. */
function read(names: unknown, countries: unknown, sectors: unknown): readonly EventActor[] | undefined {
  const isNested = Array.isArray(names) && names.some((one) => typeof one === 'object' && one !== null);
  return isNested ? names.flatMap(nested) : actorsOf(listOf(names), listOf(countries), listOf(sectors));
}

function nested(value: unknown): readonly EventActor[] {
  const { name, country, sectors, sector } = (
    typeof value === 'object' && value !== null ? value : { name: value }
  ) as Readonly<Record<string, unknown>>;
  const named = wordOf(name);
  return named === undefined ? [] : [toActor(named, wordOf(country), listOf(sectors ?? sector))];
}

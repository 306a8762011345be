/**
 * ICEWS coded events: tab-separated, one header line. Lines are cut at tabs here and not by csv-parse: the format has no quoting, so a
 * quotation mark in a name is a letter, and cutting is four times as fast.
 */
import { rejected } from '../../domain/event-row.ts';
import { cameoPredicate } from './cameo.ts';
import { columnsOf, numberOf, placeOf, textOf } from './columns.ts';
import { isoDay } from './dates.ts';
import { noHeader } from './header.ts';
import { linesOf } from './lines.ts';
import { type ReadRow, toActors, toCode, toEventRow, toPlace, type WrittenRow } from './to-event-row.ts';

export const ICEWS_METHOD = 'icews@1';

/** The rows in their order. Throws InvalidInputError, before the first, where the header lacks a column that is needed. */
export async function* readIcews(bytes: AsyncIterable<Buffer>): AsyncGenerator<ReadRow> {
  let read: ((cells: readonly string[], written: WrittenRow) => ReadRow) | undefined;
  let row = 0;
  for await (const lines of linesOf(bytes)) {
    for (const { number: line, text, fault } of lines) {
      if (fault === undefined && text.trim() === '') continue;
      if (read === undefined) {
        read = readerFor(text.split('\t'));
        continue;
      }
      row++;
      yield fault === undefined ? read(text.split('\t'), { row, line, quote: text }) : rejected(line, fault);
    }
  }
  if (read === undefined) throw noHeader();
}

function readerFor(header: readonly string[]) {
  const columns = columnsOf(header);
  const needed = (name: string) => placeOf(columns, [name], { needed: true });
  const optional = (name: string) => placeOf(columns, [name]);
  const places = {
    date: needed('Event Date'),
    source: needed('Source Name'),
    target: needed('Target Name'),
    code: needed('CAMEO Code'),
    id: optional('Event ID'),
    intensity: optional('Intensity'),
    sourceSectors: optional('Source Sectors'),
    sourceCountry: optional('Source Country'),
    targetSectors: optional('Target Sectors'),
    targetCountry: optional('Target Country'),
    city: optional('City'),
    district: optional('District'),
    province: optional('Province'),
    country: optional('Country'),
  };
  return (cells: readonly string[], written: WrittenRow): ReadRow => {
    const cell = (place: number | undefined) => (place === undefined ? undefined : textOf(cells[place]));
    const date = cell(places.date);
    const code = cell(places.code)?.padStart(3, '0') ?? ''; // spreadsheets take the zero off 042
    return toEventRow(written, {
      id: cell(places.id),
      date,
      day: isoDay(date),
      coded: cameoPredicate(code),
      code: toCode('CAMEO', code, numberOf(cell(places.intensity))),
      subjects: toActors(cell(places.source), cell(places.sourceCountry), sectorsOf(cell(places.sourceSectors))),
      objects: toActors(cell(places.target), cell(places.targetCountry), sectorsOf(cell(places.targetSectors))),
      place: toPlace([cell(places.city), cell(places.district), cell(places.province)], cell(places.country)),
    });
  };
}

const sectorsOf = (cell: string | undefined): readonly string[] =>
  cell === undefined
    ? []
    : cell
        .split(/[,;]/)
        .map((sector) => sector.trim())
        .filter((sector) => sector !== '');

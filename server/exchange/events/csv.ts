/** Any table with quoting, read as a mapping says. */
import { type CodedPredicate, rejected } from '../../domain/event-row.ts';
import { isPredicate } from '../../domain/ontology/predicate.ts';
import { cameoPredicate } from './cameo.ts';
import { columnsOf, numberOf, placeOf, textOf } from './columns.ts';
import { dateReader, isoDay, type ToDate } from './dates.ts';
import { noHeader } from './header.ts';
import { actorsOf, OUT_OF_STEP } from './lists.ts';
import { type Field, isEvent, type ListField, type Mapping } from './mapping.ts';
import { ploverCode, ploverPredicate } from './plover-codes.ts';
import { recordsOf } from './records.ts';
import { type ReadRow, toCode, toEventRow, toPlace, type WrittenRow } from './to-event-row.ts';

export const CSV_METHOD = 'csv@1';

type Cells = readonly string[];
type Columns = ReadonlyMap<string, number>;
type ToText = (cells: Cells) => string | undefined;

/** The rows in their order. Throws InvalidInputError where the table lacks a column that the mapping names. */
export async function* readCsv(bytes: AsyncIterable<Buffer>, mapping: Mapping): AsyncGenerator<ReadRow> {
  let read = mapping.header && readerFor(mapping, columnsOf(mapping.header));
  let row = 0;
  for await (const records of recordsOf(bytes, mapping.delimiter)) {
    for (const { line, text, cells, fault } of records) {
      if (read === undefined) {
        read = readerFor(mapping, columnsOf(cells));
        continue;
      }
      row++;
      yield fault === undefined ? read(cells, { row, line, quote: text }) : rejected(line, fault);
    }
  }
  if (read === undefined) throw noHeader();
}

function readerFor(mapping: Mapping, columns: Columns): (cells: Cells, written: WrittenRow) => ReadRow {
  const date = dateOf(mapping.date, columns);
  const optional = (field: Field | undefined): ToText =>
    field === undefined ? () => undefined : textFrom(field, columns);
  const [id, intensity, place, country] = [
    mapping.id,
    mapping.intensity,
    mapping.place?.name,
    mapping.place?.country,
  ].map(optional);
  const code = codeOf(mapping, columns);
  const [subjects, objects] = [actorsFrom(mapping.subject, columns), actorsFrom(mapping.object, columns)];
  return (cells, written) => {
    const { value, coded, scheme } = code(cells);
    const [from, to] = [subjects(cells), objects(cells)];
    if (from === undefined || to === undefined) return rejected(written.line, OUT_OF_STEP);
    return toEventRow(written, {
      id: id?.(cells),
      ...date(cells),
      coded,
      code: toCode(scheme, value, numberOf(intensity?.(cells))),
      subjects: from,
      objects: to,
      place: toPlace([place?.(cells)], country?.(cells)),
    });
  };
}

const place = (name: string, columns: Columns): number => placeOf(columns, [name], { needed: true }) ?? -1;

function textFrom(field: Field, columns: Columns): ToText {
  if (typeof field === 'string') return textFrom({ column: field }, columns);
  if ('constant' in field) return () => field.constant;
  const at = place(field.column, columns);
  const { values } = field;
  return (cells) => {
    const text = textOf(cells[at]);
    return text !== undefined && values !== undefined && Object.hasOwn(values, text) ? values[text] : text;
  };
}

function dateOf(date: Mapping['date'], columns: Columns) {
  const { column, format } = typeof date === 'string' ? { column: date, format: undefined } : date;
  const at = place(column, columns);
  const toDay: ToDate = format === undefined ? isoDay : dateReader(format);
  return (cells: Cells) => ({ date: textOf(cells[at]), day: toDay(cells[at]) });
}

const READERS = {
  cameo: { scheme: 'CAMEO', of: cameoPredicate },
  plover: { scheme: 'PLOVER', of: ploverPredicate },
  predicate: { scheme: 'TABLE', of: named },
} as const;

function named(word: string): CodedPredicate | undefined {
  return isPredicate(word) && isEvent(word) ? { predicate: word } : undefined;
}

/** The code as the table writes it, and what it says once the table of values has been asked. */
function codeOf({ predicate, mode, scheme }: Mapping, columns: Columns) {
  const field = typeof predicate === 'string' ? { column: predicate } : predicate;
  const codes = 'column' in field ? (field.codes ?? 'predicate') : 'predicate';
  const written: ToText = 'column' in field ? textFrom({ column: field.column }, columns) : () => field.constant;
  const read = textFrom(field, columns);
  const modeOf = mode === undefined ? () => undefined : textFrom(mode, columns);
  return (cells: Cells) => {
    const word = read(cells) ?? '';
    const code = codes === 'plover' ? ploverCode(word, modeOf(cells)) : word;
    const value = codes === 'plover' ? code : (written(cells) ?? '');
    return { value, coded: READERS[codes].of(code), scheme: scheme ?? READERS[codes].scheme };
  };
}

function listFrom(field: ListField | undefined, columns: Columns): (cells: Cells) => readonly (string | undefined)[] {
  if (field === undefined) return () => [];
  if (typeof field === 'string' || 'constant' in field) {
    const one = textFrom(field, columns);
    return (cells) => [one(cells)];
  }
  const { split, values } = field;
  const text = textFrom({ column: field.column }, columns);
  const translated = (part: string | undefined) =>
    part !== undefined && values && Object.hasOwn(values, part) ? values[part] : part;
  return (cells) =>
    (split === undefined ? [text(cells)] : (text(cells)?.split(split) ?? []).map(textOf)).map(translated);
}

function actorsFrom({ name, country, sectors }: Mapping['subject'], columns: Columns) {
  const [names, countries, roles] = [listFrom(name, columns), listFrom(country, columns), listFrom(sectors, columns)];
  return (cells: Cells) => actorsOf(names(cells), countries(cells), roles(cells));
}

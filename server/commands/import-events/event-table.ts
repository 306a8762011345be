/** A file of events, opened as its format says: what the import needs of it. */
import { createHash } from 'node:crypto';
import { readYaml } from '../../documents/files/yaml-part.ts';
import { dataSetId } from '../../domain/article.ts';
import { CSV_METHOD, readCsv } from '../../exchange/events/csv.ts';
import { ICEWS_METHOD, readIcews } from '../../exchange/events/icews.ts';
import { MAPPING, type Mapping } from '../../exchange/events/mapping.ts';
import { openTable } from '../../exchange/events/open-table.ts';
import { PLOVER_METHOD, readPlover } from '../../exchange/events/plover.ts';
import type { ReadRow } from '../../exchange/events/to-event-row.ts';
import type { Terminal } from '../terminal.ts';
import type { ImportEventsOptions } from './options.ts';

export interface EventTable {
  /** Of the data set. */
  readonly id: string;
  readonly name: string;
  readonly method: string;
  /** Of data, about. */
  readonly lines: number;
  readonly rows: () => AsyncGenerator<ReadRow>;
  readonly close: () => Promise<void>;
}

type Asked = Pick<ImportEventsOptions, 'file' | 'format' | 'map'> & { readonly mapText: string | undefined };

/** Throws InvalidInputError where the file or the mapping cannot be read. */
export async function openEventTable(asked: Asked, { input, stop }: Terminal): Promise<EventTable> {
  const mapping = asked.mapText === undefined ? undefined : readMapping(asked.mapText, asked.map ?? '');
  const { name, hash, lines, bytes, close } = await openTable({ file: asked.file, input, signal: stop });
  // Another mapping reads something else in the same file.
  const mappingHash = mapping && createHash('sha256').update(JSON.stringify(mapping)).digest('hex');
  return { id: dataSetId(hash, mappingHash), name, lines, close, ...readerOf(asked.format, { bytes, mapping }) };
}

const readMapping = (text: string, file: string): Mapping => readYaml(text, MAPPING, { file, firstLine: 1 }).value;

function readerOf(
  format: ImportEventsOptions['format'],
  { bytes, mapping }: { readonly bytes: () => AsyncIterable<Buffer>; readonly mapping: Mapping | undefined },
): Pick<EventTable, 'method' | 'rows'> {
  if (mapping !== undefined) return { method: CSV_METHOD, rows: () => readCsv(bytes(), mapping) };
  if (format === 'plover') return { method: PLOVER_METHOD, rows: () => readPlover(bytes) };
  return { method: ICEWS_METHOD, rows: () => readIcews(bytes()) };
}

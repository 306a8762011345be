/** From the bytes of a backup to its records, in batches. What does not fit is refused with its line; at the end all must add up. */
import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { InvalidInputError } from '../../domain/errors.ts';
import { compareText } from '../../domain/lists.ts';
import { SECTIONS, type Section } from '../../store/backup/sections.ts';
import { canonicalJson, FORMAT, type Footer, footer, type Header, header, VERSION } from './format.ts';
import { type Line, linesOf } from './lines.ts';
import { type AnyRecord, RECORDS } from './records.ts';
import { makeReferences } from './references.ts';
import { makeTally } from './tally.ts';

export interface RecordBatch {
  readonly section: Section;
  readonly records: readonly AnyRecord[];
  /** How many records the header promises. */
  readonly total: number;
}
export interface Summary {
  readonly header: Header;
  readonly footer: Footer;
}

/** A batch ends with so many records, or bytes of them: the texts of articles may be long. */
const MOST_RECORDS = 5_000;
const MOST_BYTES = 8 * 1024 * 1024;

/** Throws InvalidInputError for whatever is not a whole backup of this version. Gives the header and the footer at the end. */
export async function* readBackup(stream: AsyncIterable<Buffer>): AsyncGenerator<RecordBatch, Summary> {
  const lines = linesOf(stream);
  const first = (await lines.next()).value as Line | undefined;
  const head = toHeader(first);
  const [tally, references] = [makeTally(), makeReferences()];
  const total = SECTIONS.reduce((sum, section) => sum + head.counts[section], 0);
  const begin = (section: Section) => ({ section, records: [] as AnyRecord[], bytes: 0, total });
  let batch = begin('entities');
  let last = '';
  for await (const line of lines) {
    if (!line.isWhole) throw cutOff();
    const value = toObject(line);
    if ('end' in value) {
      if (batch.records.length > 0) yield batch;
      const found = tally.finish(first?.bytes ?? '');
      checkFooter(line, value, found);
      await checkEnd(lines);
      return { header: head, footer: found };
    }
    const { section, record } = toRecord(line, value);
    const order = SECTIONS.indexOf(section) - SECTIONS.indexOf(batch.section);
    if (order < 0 || (order === 0 && compareText(last, record.id) >= 0))
      throw fault(line, `"${record.id}" stands out of its order`);
    const missing = references.check(section, record);
    if (missing !== undefined) throw fault(line, missing);
    if (order > 0 || batch.records.length >= MOST_RECORDS || batch.bytes >= MOST_BYTES) {
      if (batch.records.length > 0) yield batch;
      batch = begin(section);
    }
    tally.add(section, line.bytes);
    batch.records.push(record);
    batch.bytes += line.bytes.length;
    last = record.id;
  }
  throw cutOff();
}

const ANOTHER = 'Nothing of it was used. Take another copy of it.';

const cutOff = () => new InvalidInputError(`The backup is cut off: its last line is missing. ${ANOTHER}`);

const fault = ({ number }: Pick<Line, 'number'>, what: string): InvalidInputError =>
  new InvalidInputError(`Line ${number} of the backup cannot be used: ${what}. ${ANOTHER}`);

function toObject(line: Line): Readonly<Record<string, unknown>> {
  if (!isUtf8(line.bytes)) throw fault(line, 'it is not UTF-8');
  try {
    const value: unknown = JSON.parse(line.bytes.toString());
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    throw fault(line, 'it is not JSON');
  }
  throw fault(line, 'it is not a record');
}

function toHeader(line: Line | undefined): Header {
  if (line === undefined) throw new InvalidInputError('The backup is empty.');
  const isBackup = line.bytes.includes(`"${FORMAT}"`) && line.bytes[0] === '{'.charCodeAt(0);
  if (!isBackup) throw new InvalidInputError('This is not a backup of Readout: its first line does not say so.');
  const value = toObject(line);
  if (typeof value.version === 'number' && value.version !== VERSION)
    throw new InvalidInputError(
      `The backup has the format's version ${value.version}, and this program reads version ${VERSION}. Use the program that made it (${String(value.program).slice(0, 40)}), or a newer one.`,
    );
  return parsed(header, line, value);
}

function toRecord(line: Line, value: Readonly<Record<string, unknown>>): { section: Section; record: AnyRecord } {
  const [name = '', ...more] = Object.keys(value);
  const section = SECTIONS.find((one) => one === name);
  if (section === undefined || more.length > 0) throw fault(line, `"${name.slice(0, 40)}" is no section`);
  return { section, record: parsed(RECORDS[section], line, value[section]) as AnyRecord };
}

function parsed<T extends z.ZodType>(type: T, line: Line, value: unknown): z.output<T> {
  const result = type.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw fault(line, `${issue?.path.join('.') || 'the record'}: ${issue?.message ?? 'wrong'}`);
}

function checkFooter(line: Line, value: unknown, found: Footer): void {
  const said = parsed(footer, line, value);
  const altered = SECTIONS.find(
    (section) => canonicalJson(said.sections[section]) !== canonicalJson(found.sections[section]),
  );
  if (altered !== undefined)
    throw new InvalidInputError(
      `The ${altered} of the backup were altered: their hash is not what it says. ${ANOTHER}`,
    );
  if (canonicalJson(said) !== canonicalJson(found))
    throw new InvalidInputError(`The first or the last line of the backup was altered. ${ANOTHER}`);
}

async function checkEnd(lines: AsyncIterator<Line>): Promise<void> {
  const next = await lines.next();
  if (next.done !== true) throw fault(next.value, 'something follows the last line');
}

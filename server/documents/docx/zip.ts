/**
 * A zip archive, looked at before anybody unpacks it. What its directory says about sizes is not believed: each entry is unpacked
 * once, with that size as the limit, so that a bomb ends there. The rules are those of JSZip, which mammoth uses; an archive that
 * the two could read differently is refused.
 */
import { inflateRawSync } from 'node:zlib';
import { InvalidInputError } from '../../domain/errors.ts';
import { inMegabytes, LIMITS } from '../limits.ts';

const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const ENTRIES = 10_000;
/** A size that does not fit stands elsewhere (zip64): nothing under 25 MB needs it. */
const ELSEWHERE = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly isStored: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** The entries by name, each to be read when it is wanted. Throws where the archive is damaged, or a bomb. */
export function checkZip(bytes: Uint8Array): ReadonlyMap<string, () => Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(zip);
  const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (size > LIMITS.unzippedBytes) throw tooLarge();
  for (const entry of entries) contentOf(zip, entry);
  return new Map(entries.map((entry) => [entry.name, () => contentOf(zip, entry)]));
}

function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(END);
  if (end < 0 || end + 22 > zip.length) throw damaged();
  const start = zip.readUInt32LE(end + 16);
  if (start + zip.readUInt32LE(end + 12) !== end) throw damaged();
  const entries: Entry[] = [];
  for (let at = start; at + 46 <= end && zip.readUInt32LE(at) === ENTRY; ) {
    const name = zip.readUInt16LE(at + 28);
    entries.push(entryAt(zip, at, name));
    if (entries.length > ENTRIES) throw tooLarge();
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

const entryAt = (zip: Buffer, at: number, name: number): Entry => ({
  name: zip.toString('utf8', at + 46, at + 46 + name),
  isStored: zip.readUInt16LE(at + 10) === 0,
  packed: zip.readUInt32LE(at + 20),
  unpacked: zip.readUInt32LE(at + 24),
  at: zip.readUInt32LE(at + 42),
});

function contentOf(zip: Buffer, { isStored, packed, unpacked, at }: Entry): Buffer {
  if (packed === ELSEWHERE || unpacked === ELSEWHERE || at + 30 > zip.length) throw damaged();
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const content = zip.subarray(start, start + packed);
  if (isStored) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : damaged();
  }
}

const tooLarge = (): InvalidInputError =>
  new InvalidInputError(
    `This file unpacks to more than ${inMegabytes(LIMITS.unzippedBytes)}, or to more than it says: a Word file of text never does. Paste the text instead.`,
  );
const damaged = (): InvalidInputError =>
  new InvalidInputError('This Word file is damaged: it cannot be unpacked. Save it anew, or paste the text.');

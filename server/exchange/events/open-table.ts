/** An event table on the disk: unpacked where it is packed, read once to know it by its content and length, then as often as is asked. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open as openFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { InvalidInputError } from '../../domain/errors.ts';

export interface Table {
  /** For people: the name of the file. */
  readonly name: string;
  /** Of the content, after unpacking. */
  readonly hash: string;
  /** Lines that end, header included: how long reading will take. */
  readonly lines: number;
  /** The unpacked content, from the beginning. */
  readonly bytes: () => AsyncIterable<Buffer>;
  /** Removes what was kept of standard input. */
  readonly close: () => Promise<void>;
}

export interface Source {
  /** A path, or `-` for `input`. */
  readonly file: string;
  readonly input: Readable;
  /** Ends the first reading. How far later ones go is for their reader to say. */
  readonly signal?: AbortSignal;
}

/** Throws InvalidInputError where the file cannot be read to its end. What comes from `input` is kept in a file until the table is closed. */
export async function openTable({ file, input, signal }: Source): Promise<Table> {
  const kept = file === '-' ? await keep(input, signal) : undefined;
  const close = async () => {
    if (kept !== undefined) await rm(kept, { force: true });
  };
  const name = file === '-' ? 'standard input' : basename(file);
  try {
    const path = kept ?? file;
    const isPacked = await beginsAsGzip(path);
    const measured = await measure(read(path, { isPacked, ...(signal && { signal }) }), name);
    return { name, ...measured, bytes: () => read(path, { isPacked }), close };
  } catch (error) {
    await close();
    throw signal?.aborted ? error : readable(error, name);
  }
}

/** It must be read twice, and can be read only once. Readable by this user alone. */
async function keep(input: Readable, signal: AbortSignal | undefined): Promise<string> {
  const path = join(tmpdir(), `readout-${randomUUID()}`);
  try {
    await pipeline(input, createWriteStream(path, { mode: 0o600 }), { ...(signal && { signal }) });
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return path;
}

async function beginsAsGzip(path: string): Promise<boolean> {
  if (!(await stat(path)).isFile())
    throw new InvalidInputError(`"${basename(path)}" is not a file. Name the table itself.`);
  const handle = await openFile(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

const CHUNK = 256 * 1024;

async function* read(
  path: string,
  { isPacked, signal }: { readonly isPacked: boolean; readonly signal?: AbortSignal },
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK, ...(signal && { signal }) });
  if (!isPacked) {
    yield* file as AsyncIterable<Buffer>;
    return;
  }
  const unpacked = createGunzip({ chunkSize: CHUNK });
  // An error of the file must end the unpacking too.
  file.on('error', (error) => unpacked.destroy(error));
  try {
    yield* file.pipe(unpacked) as AsyncIterable<Buffer>;
  } finally {
    file.destroy();
  }
}

async function measure(bytes: AsyncIterable<Buffer>, name: string): Promise<{ hash: string; lines: number }> {
  const hash = createHash('sha256');
  let lines = 0;
  let size = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    size += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
  if (size === 0) throw new InvalidInputError(`"${name}" is empty. An event table has a header and rows.`);
  return { hash: hash.digest('hex'), lines };
}

function readable(error: unknown, name: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new InvalidInputError(`There is no file "${name}".`);
  if (code === 'EACCES' || code === 'EPERM') return new InvalidInputError(`The file "${name}" may not be read by you.`);
  if (code?.startsWith('Z_'))
    return new InvalidInputError(`"${name}" is packed (gzip), but damaged or cut short. Fetch it again.`);
  return error;
}

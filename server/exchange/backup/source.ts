/** Where a backup comes from: a file, or standard input, which is kept in a file of its own because it is read twice. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { InvalidInputError } from '../../domain/errors.ts';

export interface Source {
  /** The bytes from the beginning, unpacked where they are packed. */
  readonly bytes: () => AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
}

/** `-` is `input`. Throws InvalidInputError where there is nothing to read. */
export async function openSource(file: string, input: Readable, signal: AbortSignal): Promise<Source> {
  const kept = file === '-' ? join(tmpdir(), `readout-${randomUUID()}`) : undefined;
  const close = async () => {
    if (kept !== undefined) await rm(kept, { force: true });
  };
  try {
    if (kept !== undefined) await pipeline(input, createWriteStream(kept, { mode: 0o600 }), { signal });
    const path = kept ?? file;
    const isPacked = await beginsAsGzip(path);
    return { bytes: () => read(path, isPacked), close };
  } catch (error) {
    await close();
    throw explained(error, file);
  }
}

async function beginsAsGzip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

const CHUNK = 256 * 1024;

async function* read(path: string, isPacked: boolean): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  const unpacked = isPacked ? createGunzip({ chunkSize: CHUNK }) : undefined;
  if (unpacked) file.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    yield* (unpacked ?? file) as AsyncIterable<Buffer>;
  } catch (error) {
    throw explained(error, path);
  } finally {
    file.destroy();
  }
}

function explained(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new InvalidInputError(`There is no file "${file}".`);
  if (code === 'EISDIR') return new InvalidInputError(`"${file}" is a folder. Name the backup itself.`);
  if (code === 'EACCES' || code === 'EPERM') return new InvalidInputError(`The file "${file}" may not be read by you.`);
  if (code === 'Z_BUF_ERROR')
    return new InvalidInputError(
      'The backup is cut off: its packed end is missing. Nothing of it was used. Take another copy of it.',
    );
  if (code?.startsWith('Z_'))
    return new InvalidInputError(
      'The backup was altered: it cannot be unpacked. Nothing of it was used. Take another copy of it.',
    );
  return error;
}

/** Where a backup goes: a file that has its name only when it is whole, or standard output. */
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ConflictError, InvalidInputError } from '../../domain/errors.ts';

export interface Target {
  /** A path, packed where it ends in .gz; `-` is `output`. */
  readonly file: string;
  readonly output: Writable;
  /** Whether a file of that name may be replaced. */
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/** Throws ConflictError where the file exists and may not be replaced. */
export function refuseExisting({ file, force }: Pick<Target, 'file' | 'force'>): void {
  if (file === '-' || force || !existsSync(file)) return;
  throw new ConflictError(`The file "${file}" exists. Choose another name, or replace it with --force.`);
}

/** Writes all of it. A backup that is killed leaves a file ending in .partial and nothing under the name. */
export async function writeTo(target: Target, bytes: Readable): Promise<void> {
  const { file, output, signal } = target;
  if (file === '-') return pipeline(bytes, output, { signal, end: false });
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeFile(partial, { bytes, isPacked: file.endsWith('.gz'), signal });
    refuseExisting(target);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw explained(error, file);
  }
}

const CHUNK = 256 * 1024;

async function writeFile(
  path: string,
  { bytes, isPacked, signal }: { readonly bytes: Readable; readonly isPacked: boolean; readonly signal: AbortSignal },
): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    const write = async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) await handle.writeFile(chunk);
    };
    await (isPacked
      ? pipeline(bytes, createGzip({ chunkSize: CHUNK }), write, { signal })
      : pipeline(bytes, write, { signal }));
    await handle.sync(); // the name must not be on the disk before the content
  } finally {
    await handle.close();
  }
}

function explained(error: unknown, file: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
    return new InvalidInputError(
      `There is no room on the disk for "${file}". Nothing was left of it; make room, or choose another disk.`,
    );
  if (
    code === 'ENOENT' ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    code === 'ENOTDIR' ||
    code === 'EISDIR'
  )
    return new InvalidInputError(`The file "${file}" cannot be written: ${message}.`);
  return error;
}

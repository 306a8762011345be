/** What a server answers, decompressed and counted while it comes. */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InvalidInputError } from '../../domain/errors.ts';
import { inMegabytes, LIMITS } from '../limits.ts';

/** The whole body. Throws as soon as it is larger than a page may be, whatever its length was said to be. */
export async function readBody(response: IncomingMessage): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > LIMITS.pageBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of decompressed(response)) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LIMITS.pageBytes) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const step = stepFor(encoding);
  response.once('error', (error) => step.destroy(error));
  return response.pipe(step);
}

function stepFor(encoding: string) {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  if (encoding === 'br') return createBrotliDecompress();
  throw new InvalidInputError(
    `The server packs the page as "${encoding.slice(0, 40)}", which was not asked for. Save the page and add the file.`,
  );
}

const tooLarge = (): InvalidInputError =>
  new InvalidInputError(
    `The page is larger than ${inMegabytes(LIMITS.pageBytes)}. Save its text, and add the file or paste the text.`,
  );

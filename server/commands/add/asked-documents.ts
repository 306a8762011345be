/** What `add` was given → documents, in order: files, those of folders, addresses, standard input. */
import { createReadStream, type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPage } from '../../documents/fetch-page.ts';
import { LIMITS } from '../../documents/limits.ts';
import type { DocumentSource } from '../../documents/parsed.ts';
import { InvalidInputError } from '../../domain/errors.ts';
import { compareText } from '../../domain/lists.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

export interface AskedDocument {
  /** As it was asked for: a path, an address, `-`. */
  readonly file: string;
  /** Throws InvalidInputError, with a sentence, where it cannot be read. */
  readonly open: () => Promise<DocumentSource>;
}

/** In a folder only these are read. */
export const isDocument = (name: string): boolean => /\.(?:md|txt|html?|pdf|docx)$/i.test(name);

export const askedDocuments = (paths: readonly string[], terminal: Terminal): AskedDocument[] =>
  paths.flatMap((path) => {
    if (path === '-') return { file: path, open: async () => ({ bytes: await readBytes(terminal.input) }) };
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(path))
      return { file: path, open: () => fetchPage(path, { signal: terminal.stop, version: version() }) };
    return isFolder(path) ? filesUnder(path) : [fileAt(path)];
  });

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** All of them, in the order of their paths; a folder that holds none, or may not be read, is one that fails. */
function filesUnder(folder: string): AskedDocument[] {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isDocument(entry.name))
      .map((entry: Dirent) => join(entry.parentPath, entry.name));
    if (files.length > 0) return files.sort(compareText).map(fileAt);
  } catch (error) {
    return [failing(folder, error)];
  }
  const nothing = `There is nothing to read in "${folder}": no .md, .txt, .html, .htm, .pdf or .docx.`;
  return [failing(folder, new InvalidInputError(nothing))];
}

export const fileAt = (path: string): AskedDocument => ({
  file: path,
  open: async () => {
    try {
      return { bytes: await readBytes(createReadStream(path)), name: path };
    } catch (error) {
      throw toSentence(path, error);
    }
  },
});

const failing = (file: string, error: unknown): AskedDocument => ({
  file,
  open: () => Promise.reject(toSentence(file, error)),
});

/** One byte more than may be read is enough to tell that it is too large. */
async function readBytes(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > LIMITS.fileBytes) break;
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'It may not be read: its permissions forbid it.',
};

function toSentence(path: string, error: unknown): unknown {
  if (error instanceof InvalidInputError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new InvalidInputError(REASONS[code] ?? `"${path}" cannot be read (${code}).`);
}

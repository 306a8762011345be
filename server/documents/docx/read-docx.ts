/** A Word file → its text. Runs in the worker, after `zip.ts` has looked at it. */
import mammoth from 'mammoth';
import { InvalidInputError } from '../../domain/errors.ts';
import { cleanLine } from '../clean-text.ts';
import type { ParsedDocument } from '../parsed.ts';
import { checkZip } from './zip.ts';

export async function readDocx(bytes: Uint8Array): Promise<ParsedDocument> {
  const entries = checkZip(bytes);
  if (!entries.has('word/document.xml'))
    throw new InvalidInputError(
      'This is a zip archive and no Word file (.docx). Unpack it, and add the files in it one by one.',
    );
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return { title: titleIn(entries.get('docProps/core.xml')?.().toString('utf8')), text: value, notes: [] };
}

const titleIn = (properties = ''): string | undefined =>
  cleanLine(
    /<dc:title>([^<]*)<\/dc:title>/
      .exec(properties)?.[1]
      ?.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]),
  );

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

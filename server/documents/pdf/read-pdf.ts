/** A PDF → its text. Runs in the worker: unpdf 1.4.0 is the last that runs on Node 20, and gets no fixes. */
import { getDocumentProxy } from 'unpdf';
import { InvalidInputError } from '../../domain/errors.ts';
import { cleanLine } from '../clean-text.ts';
import { findWrittenDate } from '../head/written-date.ts';
import { LIMITS } from '../limits.ts';
import type { ParsedDocument } from '../parsed.ts';
import { joinPages, type Piece, paragraphsOf } from './lines.ts';

const OPTIONS = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  verbosity: 0,
} as const;

export async function readPdf(bytes: Uint8Array): Promise<ParsedDocument> {
  const pdf = await open(bytes);
  const pages: string[][] = [];
  for (let number = 1, length = 0; number <= pdf.numPages && length <= LIMITS.characters; number++) {
    const page = await pdf.getPage(number);
    const { items }: { readonly items: readonly object[] } = await page.getTextContent();
    const paragraphs = paragraphsOf(items.filter(isPiece));
    length += paragraphs.reduce((sum, { length }) => sum + length, 0);
    pages.push(paragraphs);
  }
  return { text: withoutLigatures(joinPages(pages)), ...(await metadataOf(pdf)) };
}

const isPiece = (item: object): item is Piece => 'str' in item;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, OPTIONS);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new InvalidInputError('This PDF is locked with a password. Save a copy without one, or paste the text.');
    throw error;
  }
}

async function metadataOf(pdf: Pdf): Promise<Omit<ParsedDocument, 'text'>> {
  const { info } = (await pdf.getMetadata()) as { readonly info: Readonly<Record<string, unknown>> };
  const title = cleanLine(textIn(info.Title));
  const made = findWrittenDate(textIn(info.CreationDate).replace(/^D:(\d{8}).*$/, '$1'));
  return {
    title: title !== undefined && isTitle(title) ? title : undefined,
    notes: made === undefined ? [] : [`The PDF was made on ${made}: that is not taken for the day of publication.`],
  };
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What programs write there by themselves is none. */
const isTitle = (text: string): boolean =>
  !/^(?:microsoft (?:word|powerpoint)|untitled|document\d*$)|\.(?:docx?|pdf|rtf|indd|qxd)$/i.test(text);

/** ﬁ, ﬂ and their kin are letters of a font. */
const withoutLigatures = (text: string): string => text.replace(/[\uFB00-\uFB06]/g, (one) => one.normalize('NFKC'));

/** Bytes → an article to add: its text, clean, and what the document tells about itself. */
import { InvalidInputError } from '../domain/errors.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { cleanLine, cleanText, verbatim } from './clean-text.ts';
import { charsetOf } from './decode-text.ts';
import type { DraftMeta } from './files/article-file.ts';
import { type Dateline, findDateline } from './head/dateline.ts';
import { headlineOf } from './head/headline.ts';
import { findPublishedLine } from './head/published-line.ts';
import { kindOf } from './kind-of.ts';
import { languageOf } from './language.ts';
import { inMegabytes, LIMITS } from './limits.ts';
import type { DocumentKind, DocumentSource } from './parsed.ts';
import { type ParsedText, readText } from './read-text.ts';
import { type ParserLimits, parseInWorker } from './worker/in-worker.ts';

export interface ReadDocument {
  readonly title?: string | undefined;
  /** As it is to be stored: offsets count in it. */
  readonly text: string;
  readonly publisher?: string | undefined;
  /** As precise as the document says, from its metadata, else from the dateline. */
  readonly publishedOn?: PartialDate | undefined;
  /** ISO 639-1, `und` where nothing tells. Any language is read. */
  readonly language: string;
  readonly byline?: string | undefined;
  readonly dateline?: Dateline | undefined;
  readonly url?: string | undefined;
  /** All that front matter says, where there is any: origin, publisherCountry and their like. */
  readonly meta?: DraftMeta | undefined;
  readonly notes: readonly string[];
}

/** Reads a document. Throws InvalidInputError, with a sentence that says what to do, where it cannot be read or is too large. */
export async function readDocument(source: DocumentSource, limits?: ParserLimits): Promise<ReadDocument> {
  if (source.bytes.length > LIMITS.fileBytes) throw tooLarge('file', LIMITS.fileBytes);
  if (source.bytes.length === 0) throw new InvalidInputError('There is nothing in it: the file is empty.');
  const kind = kindOf(source);
  if (kind === 'html' && source.bytes.length > LIMITS.pageBytes) throw tooLarge('page', LIMITS.pageBytes);
  const parsed: ParsedText =
    kind === 'text'
      ? readText(source)
      : await parseInWorker({ kind, bytes: source.bytes, charset: charsetOf(source.type) }, limits);
  return finish(parsed, { source, text: checkedText(parsed, kind) });
}

interface Found {
  readonly source: DocumentSource;
  readonly text: string;
}

async function finish(parsed: ParsedText, { source, text }: Found): Promise<ReadDocument> {
  const published = parsed.publishedOn ?? findPublishedLine(text);
  const dateline = findDateline(text, published);
  return {
    title: cleanLine(parsed.title ?? headlineOf(text)),
    text,
    publisher: cleanLine(parsed.publisher),
    publishedOn: published ?? dateline?.date,
    language: await toLanguage(parsed, text),
    byline: parsed.byline,
    dateline,
    url: source.url ?? addressOf(parsed.url),
    meta: parsed.meta,
    notes: parsed.notes,
  };
}

function checkedText(parsed: ParsedText, kind: DocumentKind): string {
  const text = parsed.isVerbatim ? verbatim(parsed.text) : cleanText(parsed.text);
  if (text.trim() === '')
    throw new InvalidInputError(
      kind === 'pdf'
        ? 'There is no text in it; a scanned PDF has pictures only: paste the text.'
        : 'There is no text in it. Give the page or file that holds the article, or paste the text.',
    );
  if (text.length > LIMITS.characters)
    throw new InvalidInputError(
      `Its text has more than ${LIMITS.characters.toLocaleString('en')} characters. Add it in parts, each an article.`,
    );
  return text;
}

/** Front matter is believed; what a page declares only where the text does not tell: templates declare anything. */
async function toLanguage({ meta, language }: ParsedText, text: string): Promise<string> {
  if (meta?.language !== undefined) return meta.language;
  const told = await languageOf(text);
  const declared = /^[a-z]{2,3}(?=$|[-_])/i.exec(language ?? '')?.[0].toLowerCase();
  return told === 'und' ? (declared ?? told) : told;
}

const addressOf = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/\S+$/i.test(url) && URL.canParse(url) ? url : undefined;

const tooLarge = (what: string, most: number): InvalidInputError =>
  new InvalidInputError(`This ${what} is larger than ${inMegabytes(most)}. Save its text alone, or paste it.`);

/** Plain text and Markdown, with front matter or without (seeds/README.md says what front matter is). */
import { InvalidInputError } from '../domain/errors.ts';
import { type DraftMeta, hasFrontMatter, readArticleDraft, unwrapped } from './article-file.ts';
import { charsetOf, decodeText } from './decode-text.ts';
import type { DocumentSource, ParsedDocument } from './parsed.ts';

export interface ParsedText extends ParsedDocument {
  /** What the front matter says, all of it. */
  readonly meta?: DraftMeta | undefined;
}

/** Throws InvalidInputError where the bytes are no text, and FileError where the front matter is wrong. */
export function readText({ bytes, type, name = 'text' }: DocumentSource): ParsedText {
  const { text, notes } = decodeText(bytes, charsetOf(type));
  if (isGarbled(text))
    throw new InvalidInputError(
      'This is no text, or its encoding cannot be told. Save it as UTF-8, or paste the text.',
    );
  if (!hasFrontMatter(text)) return { text: paragraphed(text.replaceAll(/\r\n?/g, '\n')), notes };
  const { meta, text: written, claims } = readArticleDraft(name, text);
  const left =
    claims.length > 0 ? ['The claims written below its text were not read: that is what seeds/ is for.'] : [];
  return { ...meta, meta, text: written, notes: [...notes, ...left] };
}

/** One character in so many may be broken. */
const BROKEN_SHARE = 0.02;

function isGarbled(text: string): boolean {
  const broken = text.match(/(?![\s\u0085])[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  return broken > text.length * BROKEN_SHARE;
}

/** Lines that a mail program or an editor broke are at most so long. */
const WRAPPED_AT = 100;
/** And most of them not much shorter. */
const WRAPPED_FROM = 40;

/** Lines broken by a program become paragraphs again; where each line is a paragraph, it is set as one. */
function paragraphed(text: string): string {
  if (isWrapped(text)) return unwrapped(text);
  return /\n[^\S\n]*\n/.test(text.trim()) ? text : text.replaceAll('\n', '\n\n');
}

function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const before = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '');
  const broken = before.filter((line) => line.length >= WRAPPED_FROM && !/[.!?:]["'’”)]*$/.test(line));
  return broken.length > before.length / 2 && lines.every((line) => line.length <= WRAPPED_AT);
}

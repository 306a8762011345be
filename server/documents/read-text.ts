/** Plain text and Markdown, with front matter or without (seeds/README.md says what front matter is). */
import { InvalidInputError } from '../domain/errors.ts';
import { charsetOf, decodeText } from './decode-text.ts';
import { type DraftMeta, hasFrontMatter, readArticleDraft } from './files/article-file.ts';
import type { DocumentSource, ParsedDocument } from './parsed.ts';

export interface ParsedText extends ParsedDocument {
  /** What the front matter says, all of it. */
  readonly meta?: DraftMeta | undefined;
  /** It is stored as it came: whoever gave it may count offsets in it. */
  readonly isVerbatim?: true;
}

/** Throws InvalidInputError where the bytes are no text, and FileError where the front matter is wrong. */
export function readText({ bytes, type, name = 'text' }: DocumentSource): ParsedText {
  const { text, notes } = decodeText(bytes, charsetOf(type));
  if (isGarbled(text))
    throw new InvalidInputError(
      'This is no text, or its encoding cannot be told. Save it as UTF-8, or paste the text.',
    );
  if (!hasFrontMatter(text)) return { text, isVerbatim: true, notes };
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

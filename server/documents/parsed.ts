/** What a parser found in a document, before the text is cleaned and the rest is told from it. */
import type { PartialDate } from '../domain/partial-date.ts';

const DOCUMENT_KINDS = ['text', 'html', 'pdf', 'docx'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface ParsedDocument {
  readonly title?: string | undefined;
  readonly text: string;
  readonly publisher?: string | undefined;
  readonly publishedOn?: PartialDate | undefined;
  readonly byline?: string | undefined;
  /** As the document declares it, which is often wrong. */
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  /** What a reader of the result should know, a sentence each. */
  readonly notes: readonly string[];
}

/** The bytes of a document and what is known about them. */
export interface DocumentSource {
  readonly bytes: Uint8Array;
  /** Its Content-Type. */
  readonly type?: string | undefined;
  /** Its file name. */
  readonly name?: string | undefined;
  /** Where it was read. */
  readonly url?: string | undefined;
}

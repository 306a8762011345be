/** A document → the article that is stored, and what it seems to say. Pure: what is known of the graph comes in the context. */
import type { ReadDocument } from '../../documents/read-document.ts';
import type { Extraction } from '../../domain/candidate.ts';
import { extract } from '../../extraction/extract.ts';
import type { ExtractionContext } from '../../extraction/shapes.ts';
import type { ArticleToAdd } from '../adding/add-article.ts';
import { isRead } from '../adding/left-out.ts';
import { defined } from '../defined.ts';

/** What whoever adds it says of an article: it goes before what the document says of itself. */
export type Given = Omit<ArticleToAdd, 'text' | 'title'> & { readonly title?: string | undefined };

/** An article to be read. What has no title is called by its first words. */
export type ArticleInput = Given & { readonly text: string };

export interface ReadArticle {
  readonly article: ArticleToAdd;
  /** Empty where the text was not read. */
  readonly extraction: Extraction;
  /** What a reader of the result should know, a sentence each. */
  readonly notes: readonly string[];
}

const NOTHING_READ: Extraction = { entities: [], mentions: [], candidates: [], findings: [] };

/** Joins what the document says with what was given. */
export function toArticleInput(document: ReadDocument, given: Given = {}): ArticleInput {
  const { text, title, publisher, publishedOn, language, url, meta } = document;
  const { publisherCountry, archivedUrl, accessedOn, origin } = meta ?? {};
  const told = { text, title, publisher, publishedOn, language, url, publisherCountry, archivedUrl, accessedOn };
  return { ...defined({ ...told, origin: origin?.name }), ...defined(given) };
}

/** Reads an English text. One in another language is only to be stored, and a note says so. */
export function readArticle(input: ArticleInput, context: ExtractionContext): ReadArticle {
  const article: ArticleToAdd = { ...input, title: input.title?.trim() || firstWords(input.text) };
  if (isRead(input.language)) return { article, extraction: extract(article, context), notes: [] };
  const note = `The text is in ${languageName(input.language)}: it can be stored and annotated by hand, but only English is read.`;
  return { article, extraction: NOTHING_READ, notes: [note] };
}

function languageName(language = ''): string {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language)) return language;
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

const LONGEST = 100;

function firstWords(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  if (line.length <= LONGEST) return line.trim();
  return `${line.slice(0, LONGEST).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
}

/** A page → its article: what Readability takes for it, or all text of the page where it takes nothing. Runs in the worker. */
import { Readability } from '@mozilla/readability';
import { cleanText } from '../clean-text.ts';
import { charsetInPage, decodeText } from '../decode-text.ts';
import type { ParsedDocument } from '../parsed.ts';
import { cleanByline, metadataOf } from './metadata.ts';
import { type Page, type PageNode, toPage } from './page.ts';
import { SURROUNDINGS, textOf } from './text-of.ts';

/** More elements than any article has: Readability would take minutes. */
const ELEMENTS = 50_000;

export function readHtml(bytes: Uint8Array, charset?: string): ParsedDocument {
  const { text: html, notes } = decodeText(bytes, charset ?? charsetInPage(bytes));
  const page = toPage(html);
  // Before Readability, which takes the page apart.
  const metadata = metadataOf(page);
  const whole = cleanText(textOf(page.body, SURROUNDINGS));
  const article = readArticle(page);
  const chosen = article?.content === undefined ? '' : cleanText(textOf(article.content));
  if (chosen !== '') return { ...metadata, byline: metadata.byline ?? article?.byline, text: chosen, notes };
  return { ...metadata, text: whole, notes: [...notes, 'No article was found in the page: all its text was taken.'] };
}

interface FoundArticle {
  readonly content: PageNode | undefined;
  readonly byline: string | undefined;
}

/** Nothing where Readability finds no article, or fails on the page, which is as good as finding none. */
function readArticle(page: Page): FoundArticle | undefined {
  try {
    const options = { maxElemsToParse: ELEMENTS, serializer: (node: PageNode) => node };
    const found = new Readability<PageNode>(page as never, options as never).parse();
    return { content: found?.content ?? undefined, byline: cleanByline(found?.byline) };
  } catch {
    return undefined;
  }
}

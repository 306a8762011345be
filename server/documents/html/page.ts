/** HTML → a page to ask questions of. Nothing in it is run or fetched: linkedom only parses. */
import { parseHTML } from 'linkedom';
import { InvalidInputError } from '../../domain/errors.ts';

/** Of a document's parts what is needed here. The server is checked without the DOM's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}
export interface Page {
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export function toPage(html: string): Page {
  if (isDeep(html))
    throw new InvalidInputError(
      `The elements of this page stand more than ${DEEPEST} deep in each other, as no article does. Paste the text instead.`,
    );
  const { document }: { readonly document: Page } = parseHTML(withBody(html));
  return document;
}

/** Tags without an end, or whose end may be left out: they tell nothing about depth. */
const ENDLESS = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup'.split(
    ' ',
  ),
);
/** Parsing takes with the square of the depth. Pages of newspapers come to 40. */
const DEEPEST = 1000;

function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (ENDLESS.has(name.toLowerCase())) continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** linkedom adds no tags that a writer may leave out, and finds no body where none is written. */
function withBody(html: string): string {
  if (/<body\b/i.test(html)) return /<html\b/i.test(html) ? html : `<html>${html}</html>`;
  const start = /<\/head\s*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html);
  const at = start === null ? 0 : start.index + start[0].length;
  const whole = `${html.slice(0, at)}<body>${html.slice(at)}`;
  return /<html\b/i.test(html) ? whole : `<html>${whole}</body></html>`;
}

/** What a page says of itself: title, publisher, day, author, language, address. */
import { cleanLine } from '../clean-text.ts';
import { findWrittenDate } from '../head/written-date.ts';
import type { ParsedDocument } from '../parsed.ts';
import { articleInJsonLd } from './json-ld.ts';
import type { Page } from './page.ts';

/** In the order in which they are believed. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'DC.date.issued',
  'DC.date',
  'dcterms.issued',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
];
/** Times that are the article's: others on a page are those of what it links to. */
const TIMES = ['time[itemprop=datePublished]', 'time[pubdate]', 'article time[datetime]', 'main time[datetime]'];

export type Metadata = Omit<ParsedDocument, 'text' | 'notes'>;

export function metadataOf(page: Page): Metadata {
  const linked = articleInJsonLd(page);
  const publisher = cleanLine(linked.publisher ?? metaOf(page, ['og:site_name', 'application-name', 'DC.publisher']));
  const title =
    metaOf(page, ['og:title', 'DC.title', 'citation_title']) ??
    linked.headline ??
    page.querySelector('title')?.textContent;
  const author = linked.author ?? metaOf(page, ['author', 'article:author', 'DC.creator', 'byl']);
  return {
    title: withoutSite(cleanLine(title), publisher),
    publisher,
    publishedOn: publishedOn(page, linked.datePublished),
    byline: isAddress(author) ? undefined : cleanByline(author),
    language: page.querySelector('html')?.getAttribute('lang') ?? metaOf(page, ['og:locale', 'language']),
    url: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? metaOf(page, ['og:url']),
  };
}

export const cleanByline = (text: string | null | undefined): string | undefined =>
  cleanLine(cleanLine(text)?.replace(/^(?:written )?by:? /i, ''), 200);

function publishedOn(page: Page, linked: string | undefined): string | undefined {
  const times = TIMES.map((selector) => page.querySelector(selector));
  const alone = [...page.querySelectorAll('time[datetime]')];
  const said = [
    metaOf(page, DATES.slice(0, 2)),
    linked,
    ...DATES.slice(2).map((name) => metaOf(page, [name])),
    ...[...times, alone.length === 1 ? alone[0] : undefined].map((time) => time?.getAttribute('datetime')),
  ];
  return said.map((text) => findWrittenDate(text ?? '')).find((date) => date !== undefined);
}

function metaOf(page: Page, names: readonly string[]): string | undefined {
  for (const name of names) {
    const tag = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = tag?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}

/** "Talks in Baku - The Paper" is "Talks in Baku" where the paper is called so. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  const site = publisher === undefined ? undefined : /^(.+\S) ?[|–—-] ([^|–—]+)$/.exec(title ?? '');
  return site?.[2]?.toLowerCase() === publisher?.toLowerCase() ? site?.[1]?.trim() : title;
}

const isAddress = (text: string | undefined): boolean => /^https?:/i.test(text ?? '');

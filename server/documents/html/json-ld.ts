/** What a page says of itself in JSON-LD (schema.org): the first thing in it that is an article. */
import type { Page } from './page.ts';

export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
}

export function articleInJsonLd(page: Page): LinkedArticle {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(script.textContent ?? ''),
  );
  const article = things.find(isArticle) ?? {};
  return {
    headline: textIn(article.headline),
    datePublished: textIn(article.datePublished),
    publisher: nameIn(article.publisher),
    author: nameIn(article.author),
  };
}

type Thing = Readonly<Record<string, unknown>>;

/** The things of one script: itself, those of its list, those of its graph. Nothing where it is not JSON, as often. */
function thingsIn(json: string): Thing[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  return listOf(value).flatMap((one) => (isThing(one) ? [one, ...listOf(one['@graph']).filter(isThing)] : []));
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const isArticle = (thing: Thing): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && /(?:Article|Report|BlogPosting)$/.test(type));

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A name, a thing with a name, or several of them. */
function nameIn(value: unknown): string | undefined {
  const names = listOf(value).map((one) => textIn(isThing(one) ? one.name : one));
  return names.filter((name) => name !== undefined).join(', ') || undefined;
}

/** A claim as BibTeX: one entry for each article it rests on, with the words and where the claim can be looked up. */
import type { CitedArticle, CitedClaim } from './cited-claim.ts';

/** The entries, leading article first. `origin` is where this server is reached. */
export function toBibtex(claim: CitedClaim, origin: string): string {
  const articles = new Map(claim.evidence.map(({ article }) => [article.id, article]));
  return [...articles.values()].map((article) => entry(claim, article, `${origin}${claim.permalink}`)).join('\n');
}

function entry(claim: CitedClaim, article: CitedArticle, permalink: string): string {
  const quotes = claim.evidence.filter(({ article: { id } }) => id === article.id).map(({ quote }) => `"${quote}"`);
  const [year, month] = article.publishedOn?.split('-') ?? [];
  const fields = {
    title: `{${escaped(article.title)}}`,
    author: article.publisher === null ? undefined : `{${escaped(article.publisher.name)}}`,
    year,
    month: month === undefined ? undefined : String(Number(month)),
    date: article.publishedOn ?? undefined,
    url: article.url === null ? undefined : verbatim(article.url),
    urldate: article.accessedOn ?? undefined,
    note: escaped(`${claim.sentence}: ${quotes.join(' … ')}`),
    annote: `\\url{${verbatim(permalink)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@misc{${key(claim, article)},\n${lines.flat().join('')}}\n`;
}

/** Letters, digits and hyphens only: anything else ends a key. */
const key = (claim: CitedClaim, article: CitedArticle): string =>
  `${claim.id}-${article.id}`.replaceAll(/[^A-Za-z0-9-]+/g, '-');

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}$&#%_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/** Addresses are kept as they are, but for what would end the field. */
const verbatim = (url: string): string => url.replaceAll(/[{}\\\s]/g, encodeURIComponent);

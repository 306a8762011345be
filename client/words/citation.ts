/** A claim as a citation: what it says, the words it rests on and whose they are, and where it can be looked up. Pure. */
import type { ClaimFieldsFragment } from '../api/operations/claim.generated.ts';
import { dateInWords, spanInWords } from './dates.ts';
import { count } from './relations.ts';

interface Looked {
  /** Where the claim is found. */
  readonly url: string;
  /** The day on which it was read. */
  readonly on: string;
}

export function citationOf(claim: ClaimFieldsFragment, { url, on }: Looked): string {
  const { sentence, validFrom, validTo, places, evidence } = claim;
  const when = [spanInWords(validFrom, validTo), ...places.map(({ name }) => name)].filter(Boolean).join(', ');
  const others = new Set(evidence.map(({ article }) => article.id)).size - 1;
  return [
    `“${sentence}”${when && ` (${when})`}.`,
    leading(evidence[0]),
    others > 0 && `And ${count(others, 'other article')}.`,
    `Readout, ${url}, read on ${dateInWords(on)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** `Dawn, “A visit”, 2 November 2023: “the words”.` */
function leading(evidence: ClaimFieldsFragment['evidence'][number] | undefined): string | undefined {
  if (!evidence) return undefined;
  const { article, quote, locator } = evidence;
  const day = article.publishedOn && dateInWords(article.publishedOn);
  const source = [article.publisher?.name, `“${article.title}”`, day, locator].filter(Boolean).join(', ');
  return locator ? `${source}.` : `${source}: “${quote}”.`;
}

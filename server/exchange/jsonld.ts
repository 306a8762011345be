/** A claim as JSON-LD, in the words of schema.org where it has them. The context stands in the document: nothing is fetched to read it. */
import type { CitedArticle, CitedClaim, CitedEvidence } from './cited-claim.ts';

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  readout: 'urn:readout:',
  predicate: 'readout:predicate',
  polarity: 'readout:polarity',
  certainty: 'readout:certainty',
  temporality: 'readout:temporality',
  status: 'readout:status',
  subject: 'readout:subject',
  object: 'readout:object',
  third: 'readout:with',
  saidBy: { '@id': 'readout:saidBy', '@container': '@list' },
} as const;

/** The claim with its evidence. `origin` is where this server is reached: `http://127.0.0.1:4000`. */
export function toJsonLd(claim: CitedClaim, origin: string): object {
  const { id, sentence, predicate, polarity, certainty, temporality, status, validFrom, validTo, reportedAt } = claim;
  return {
    '@context': CONTEXT,
    '@type': 'Claim',
    '@id': `${origin}${claim.permalink}`,
    identifier: id,
    name: sentence,
    predicate,
    polarity,
    certainty,
    temporality,
    status,
    ...given({ startDate: validFrom, endDate: validTo, datePublished: reportedAt }),
    subject: thing(claim.subject),
    object: thing(claim.object),
    ...(claim.with.length > 0 && { third: claim.with.map(thing) }),
    appearance: claim.evidence.map(quotation),
  };
}

function quotation({ quote, certainty, attribution, article }: CitedEvidence): object {
  return {
    '@type': 'Quotation',
    text: quote,
    certainty,
    saidBy: attribution.map(({ source }) => source.name),
    isPartOf: publication(article),
  };
}

function publication({ id, title, url, publishedOn, publisher }: CitedArticle): object {
  const by = publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher.name } };
  return { '@type': 'Article', identifier: id, headline: title, ...given({ url, datePublished: publishedOn }), ...by };
}

const thing = ({ id, kind, name, wikidata }: CitedClaim['subject']): object => ({
  '@type': 'Thing',
  identifier: id,
  name,
  additionalType: `urn:readout:kind:${kind}`,
  ...given({ sameAs: wikidata === null ? null : `https://www.wikidata.org/entity/${wikidata}` }),
});

const given = (fields: Readonly<Record<string, string | null>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** What a citation of a claim is made from: the claim and each report of it. */

export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly accessedOn: string | null;
  readonly publisher: { readonly name: string } | null;
}

export interface CitedEvidence {
  readonly quote: string;
  readonly certainty: string;
  readonly attribution: readonly { readonly source: { readonly id: string; readonly name: string } }[];
  readonly article: CitedArticle;
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly wikidata: string | null;
}

export interface CitedClaim {
  readonly id: string;
  readonly permalink: string;
  readonly sentence: string;
  readonly predicate: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly temporality: string;
  readonly status: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly reportedAt: string | null;
  readonly subject: Named;
  readonly object: Named;
  readonly with: readonly Named[];
  readonly evidence: readonly CitedEvidence[];
}

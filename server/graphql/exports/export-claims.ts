/** The table of claims: one row a claim, with the words and the article of its leading evidence. */
import type { Export } from './export.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface ClaimRow {
  readonly id: string;
  readonly sentence: string;
  readonly subject: Named;
  readonly predicate: string;
  readonly object: Named;
  readonly with: readonly Named[];
  readonly polarity: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly certainty: string;
  readonly temporality: string;
  readonly status: string;
  readonly reportedAt: string | null;
  readonly permalink: string;
  readonly sources: readonly Named[];
  readonly origins: readonly { readonly id: string }[];
  readonly evidence: readonly {
    readonly quote: string;
    readonly article: { readonly id: string; readonly url: string | null };
  }[];
}

export const CLAIM_EXPORT: Export<ClaimRow> = {
  filterType: 'ClaimFilter',
  query: `query ExportClaims($filter: ClaimFilter, $after: String) {
    page: claims(filter: $filter, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        id sentence predicate polarity validFrom validTo certainty temporality status reportedAt permalink
        subject { id name } object { id name } with { id name } sources { id name } origins { id }
        evidence { quote article { id url } }
      } }
    }
  }`,
  columns: [
    { name: 'id', of: (claim) => claim.id },
    { name: 'sentence', of: (claim) => claim.sentence },
    { name: 'subject_id', of: (claim) => claim.subject.id },
    { name: 'subject', of: (claim) => claim.subject.name },
    { name: 'predicate', of: (claim) => claim.predicate },
    { name: 'object_id', of: (claim) => claim.object.id },
    { name: 'object', of: (claim) => claim.object.name },
    { name: 'with', of: (claim) => names(claim.with) },
    { name: 'polarity', of: (claim) => claim.polarity },
    { name: 'valid_from', of: (claim) => claim.validFrom },
    { name: 'valid_to', of: (claim) => claim.validTo },
    { name: 'certainty', of: (claim) => claim.certainty },
    { name: 'temporality', of: (claim) => claim.temporality },
    { name: 'status', of: (claim) => claim.status },
    { name: 'origins', of: (claim) => claim.origins.length },
    { name: 'articles', of: (claim) => new Set(claim.evidence.map(({ article }) => article.id)).size },
    { name: 'reported_at', of: (claim) => claim.reportedAt },
    { name: 'sources', of: (claim) => names(claim.sources) },
    { name: 'quote', of: (claim) => claim.evidence[0]?.quote },
    { name: 'article_url', of: (claim) => claim.evidence[0]?.article.url },
    { name: 'permalink', of: (claim) => claim.permalink },
  ],
};

const names = (entities: readonly Named[]): readonly string[] => entities.map(({ name }) => name);

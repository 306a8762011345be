/** Findings, and what a name leads to. */
import { claimsOf, getArticle, getEntity } from '../context.ts';
import type { FindingResolvers, NodeResolvers, SearchHitResolvers } from '../resolvers.generated.ts';

export const Finding: FindingResolvers = {
  claims: ({ claims, asOf }, _, context) => claimsOf(context, claims, asOf),
  evidence: async ({ evidence }, _, { loaders }) =>
    (await Promise.all(evidence.map((id) => loaders.evidence.load(id)))).filter((one) => one !== undefined),
};

export const SearchHit: SearchHitResolvers = {
  node: ({ id, kind }, _, context) => (kind === 'ARTICLE' ? getArticle(context, id) : getEntity(context, id)),
};

export const Node: Pick<NodeResolvers, '__resolveType'> = {
  __resolveType: (node) =>
    'quote' in node
      ? 'Evidence'
      : 'message' in node
        ? 'Finding'
        : 'predicate' in node
          ? 'Claim'
          : 'title' in node
            ? 'Article'
            : 'Entity',
};

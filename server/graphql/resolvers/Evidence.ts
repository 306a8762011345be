/** One report of a claim. */
import { articlesOf, entitiesOf, getArticle, getClaim, getEntity } from '../context.ts';
import type { AttributionResolvers, EvidenceResolvers, OriginResolvers } from '../resolvers.generated.ts';

export const Evidence: EvidenceResolvers = {
  claim: ({ claim }, _, context) => getClaim(context, claim),
  article: ({ article }, _, context) => getArticle(context, article),
  origin: async ({ origin }, _, { loaders }) => {
    const found = await loaders.origin.load(origin);
    if (!found) throw new Error(`Origin ${origin} is missing.`);
    return found;
  },
  topics: ({ topics }, _, context) => entitiesOf(context, topics),
  items: ({ items }, _, context) => entitiesOf(context, items),
  place: ({ place }, _, context) => (place === undefined ? null : getEntity(context, place)),
};

export const Attribution: AttributionResolvers = {
  source: ({ source }, _, context) => getEntity(context, source),
};

export const Origin: OriginResolvers = {
  issuer: ({ issuer }, _, context) => (issuer === undefined ? null : getEntity(context, issuer)),
  country: ({ country }, _, context) => (country === undefined ? null : getEntity(context, country)),
  articles: async ({ id }, _, context) => articlesOf(context, (await context.loaders.articlesOfOrigin.load(id)) ?? []),
};

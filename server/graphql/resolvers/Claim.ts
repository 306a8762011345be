/** A claim, seen through its evidence. */
import { sentenceOf } from '../../analysis/sentence.ts';
import { predicateRow } from '../../domain/ontology/predicate.ts';
import { lastDay } from '../../domain/partial-date.ts';
import type { Quantity } from '../../domain/wording/quantity.ts';
import type { StoredEvidence } from '../../store/rows.ts';
import { type Context, entitiesOf, getEntity } from '../context.ts';
import type { ClaimModel } from '../models.ts';
import type { ClaimResolvers } from '../resolvers.generated.ts';

export const Claim: ClaimResolvers = {
  subject: ({ subject }, _, context) => getEntity(context, subject),
  object: ({ object }, _, context) => getEntity(context, object),
  with: (claim, _, context) => entitiesOf(context, claim.with),
  sentence: async (claim, _, context) => {
    const named = await entitiesOf(context, [claim.subject, claim.object, ...claim.with]);
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return sentenceOf(claim, (id) => names.get(id) ?? id);
  },
  event: ({ event }, _, { loaders }) =>
    event === undefined ? null : loaders.entity.load(event).then((entity) => entity ?? null),
  sources: ({ sources }, _, context) => entitiesOf(context, sources),
  topics: ({ topics }, _, context) => entitiesOf(context, topics),
  items: ({ items }, _, context) => entitiesOf(context, items),
  places: ({ places }, _, context) => entitiesOf(context, places),
  quantities: async (claim, _, context) =>
    distinctQuantities((await evidenceOf(claim, context)).flatMap(({ quantities }) => quantities)),
  evidence: async (claim, _, context) => [...(await evidenceOf(claim, context))],
  origins: async ({ origins }, _, { loaders }) =>
    (await Promise.all(origins.map((id) => loaders.origin.load(id)))).filter((origin) => origin !== undefined),
  plover: ({ predicate }) => predicateRow(predicate).plover ?? null,
  withdrawn: ({ shown }) => !shown,
  findings: async ({ id }, _, { loaders }) => [...((await loaders.findingsOfClaim.load(id)) ?? [])],
  permalink: ({ id }) => `/claim/${id}`,
  history: async ({ id }, _, { loaders }) => [...((await loaders.decisionsOfClaim.load(id)) ?? [])],
};

/** Under `reportedBy`, only what was certainly public by that day. */
async function evidenceOf(claim: ClaimModel, context: Context): Promise<readonly StoredEvidence[]> {
  const all = await everyEvidence(claim, context);
  const { asOf } = claim;
  return asOf === undefined
    ? all
    : all.filter(({ reportedAt }) => reportedAt !== undefined && lastDay(reportedAt) <= lastDay(asOf));
}

const everyEvidence = async ({ id }: ClaimModel, { loaders }: Context): Promise<readonly StoredEvidence[]> =>
  (await loaders.evidenceOfClaim.load(id)) ?? [];

const distinctQuantities = (quantities: readonly Quantity[]): Quantity[] => [
  ...new Map(quantities.map((quantity) => [JSON.stringify(quantity), quantity])).values(),
];

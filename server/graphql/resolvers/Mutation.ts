/** Everything that can be written. */
import { toQuantity } from '../../domain/wording/quantity.ts';
import { addArticle } from '../../pipeline/adding/add-article.ts';
import { addClaim } from '../../pipeline/adding/add-claim.ts';
import { defined } from '../../pipeline/defined.ts';
import { judge } from '../../pipeline/judge.ts';
import { saveEntity } from '../../pipeline/save-entity.ts';
import { deleteArticle, restoreArticle } from '../../pipeline/undoing/delete-article.ts';
import { withdraw } from '../../pipeline/undoing/withdraw.ts';
import { keepMeanings } from '../../store/read/claims/meanings.ts';
import { type Context, claimsOf, getArticle, getClaim, getEntity, getEvidence } from '../context.ts';
import type {
  AddArticlePayloadResolvers,
  AttributionInput,
  ClaimInput,
  ClaimPayloadResolvers,
  DeletePayloadResolvers,
  EntityPayloadResolvers,
  JudgePayloadResolvers,
  MutationResolvers,
  QuantityInput,
  RestorePayloadResolvers,
} from '../resolvers.generated.ts';

/** Null as absent. */
const given = <T extends object>(input: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };

export const Mutation: MutationResolvers = {
  saveEntity: async (_, { input }, { graph, stamp }) => ({ entity: await saveEntity(graph, given(input), stamp()) }),
  addArticle: async (_, { input }, { graph, stamp }) => {
    const { id, alreadyKnown } = await addArticle(graph, given(input), stamp());
    return { article: id, alreadyKnown };
  },
  addClaim: async (_, { input }, context) =>
    addClaim(context.graph, await toStatement(input, context), context.stamp()),
  judge: (_, ruling, { graph, stamp }) => judge(graph, { ...given(ruling), ...stamp() }),
  withdraw: async (_, { id, reason }, { graph, stamp }) => {
    await withdraw(graph, id, { ...stamp(), reason: reason ?? undefined });
    return { id };
  },
  deleteArticle: async (_, { id, reason }, { graph, stamp }) => ({
    article: id,
    withdrawnClaims: await deleteArticle(graph, id, { ...stamp(), reason: reason ?? undefined }),
  }),
  restoreArticle: async (_, { id }, { graph, stamp }) => {
    await restoreArticle(graph, id, stamp());
    return { article: id };
  },
};

async function toStatement(input: ClaimInput, context: Context) {
  const { attribution, quantities, ...rest } = given(input);
  return {
    ...rest,
    attribution: await Promise.all((attribution ?? []).map((link) => toAttribution(link, context))),
    quantities: (quantities ?? []).map(toWritten),
  };
}

/** Without the words that name it, the source's name stands for them. */
async function toAttribution(input: AttributionInput, context: Context) {
  const { source, verb, text } = given(input);
  return defined({ source, verb, text: text ?? (await getEntity(context, source)).name });
}

/** As written alone, it is read from there. */
function toWritten(input: QuantityInput) {
  const { asWritten, ...numbers } = given(input);
  return Object.keys(numbers).length === 0 ? toQuantity(asWritten) : defined({ ...numbers, asWritten });
}

// What was written is read again: the payload's loaders have not seen it.
export const EntityPayload: EntityPayloadResolvers = {
  entity: ({ entity }, _, context) => getEntity(fresh(context), entity),
};
export const AddArticlePayload: AddArticlePayloadResolvers = {
  article: ({ article }, _, context) => getArticle(fresh(context), article),
};
export const DeletePayload: DeletePayloadResolvers = {
  article: ({ article }, _, context) => getArticle(fresh(context), article),
};
export const RestorePayload: RestorePayloadResolvers = {
  article: ({ article }, _, context) => getArticle(fresh(context), article),
};
export const ClaimPayload: ClaimPayloadResolvers = {
  claim: ({ claim }, _, context) => getClaim(fresh(context), claim),
  evidence: ({ evidence }, _, context) => getEvidence(fresh(context), evidence),
};
export const JudgePayload: JudgePayloadResolvers = {
  canonical: ({ canonical }, _, context) => (canonical === undefined ? null : getEntity(fresh(context), canonical)),
  hiddenClaims: ({ hidden }, _, context) =>
    claimsOf(
      fresh(context),
      hidden.map(({ id }) => id),
    ),
};

/** A mutation of the same request may have loaded what was written since. */
function fresh(context: Context): Context {
  for (const loader of Object.values(context.loaders)) loader.clearAll();
  context.loadedEntities.clear();
  keepMeanings(context.run);
  return context;
}

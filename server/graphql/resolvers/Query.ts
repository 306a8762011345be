/** Everything that can be read. */
import { InvalidInputError } from '../../domain/errors.ts';
import { distinct } from '../../domain/lists.ts';
import { articlesPage, countArticles } from '../../store/read/articles/articles.ts';
import { countEntities, entitiesPage, membersOf, search } from '../../store/read/entities/entities.ts';
import { countFindings, findingsByIds, findingsPage } from '../../store/read/findings.ts';
import { countAll } from '../../store/read/histories.ts';
import { listDyads } from '../../store/read/relations/dyads.ts';
import { pathsBetween } from '../../store/read/relations/paths.ts';
import { neighbourhood } from '../../store/read/views.ts';
import { type Context, entitiesOf, getEntity } from '../context.ts';
import { makeDyad } from '../dyad.ts';
import { ontology } from '../ontology.ts';
import { claimList, ofRelation, toFilter } from '../pages/claim-list.ts';
import { connection } from '../pages/connection.ts';
import { pageRequest } from '../pages/cursor.ts';
import { neighbourLimit, pageSize } from '../pages/page-size.ts';
import type { ArticleFilter, InputMaybe, QueryResolvers } from '../resolvers.generated.ts';

/** As many entities as one picture can be about. */
const MOST_FOCUS = 50;
const MOST_STEPS = 6;

const plain = <T extends object>(input: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

export const Query: QueryResolvers = {
  node: async (_, { id }, { loaders, run }) =>
    (await loaders.entity.load(id)) ??
    (await loaders.claim.load(id)) ??
    (await loaders.evidence.load(id)) ??
    (await loaders.article.load(id)) ??
    (await findingsByIds(run, [id]))[0] ??
    null,
  search: (_, { text, kinds, first }, { run }) =>
    search(run, text, { limit: pageSize(first, 20), ...(kinds && { kinds }) }),
  entity: async (_, { id }, { loaders }) => (await loaders.entity.load(id)) ?? null,
  claim: async (_, { id }, { loaders }) => (await loaders.claim.load(id)) ?? null,
  article: async (_, { id }, { loaders }) => (await loaders.article.load(id)) ?? null,
  claims: async (_, { filter, relation, ...asked }, context) =>
    claimList(context, { ...toFilter(filter), ...(relation && (await ofRelation(relation, context))) }, asked),
  entities: (_, { filter, ...asked }, { run }) => {
    const { kinds, country, text } = plain(filter ?? {});
    const wanted = { ...(kinds && { kinds }), ...(country && { country }), ...(text && { text }) };
    return connection('NAME', pageRequest('NAME', asked), {
      page: (request) => entitiesPage(run, wanted, request),
      count: () => countEntities(run, wanted),
    });
  },
  articles: async (_, { filter, ...asked }, context) => {
    const wanted = await articleFilter(filter, context);
    return connection('PUBLISHED', pageRequest('PUBLISHED', asked), {
      page: (request) => articlesPage(context.run, wanted, request),
      count: () => countArticles(context.run, wanted),
    });
  },
  findings: async (_, { kinds, article, entity, ...asked }, { run, loaders }) => {
    const entities = entity == null ? undefined : [(await loaders.entity.load(entity))?.id ?? entity];
    const wanted = { ...(kinds && { kinds }), ...(article && { article }), ...(entities && { entities }) };
    return connection('RANK', pageRequest('RANK', asked, 50), {
      page: (request) => findingsPage(run, wanted, request),
      count: () => countFindings(run, wanted),
    });
  },
  neighborhood: async (_, { of, filter, limit }, context) => {
    if (of.length === 0 || of.length > MOST_FOCUS)
      throw new InvalidInputError(
        `A view is about 1 to ${MOST_FOCUS} entities, not ${of.length}. Give fewer ids in "of".`,
      );
    const focus = await Promise.all(of.map((id) => getEntity(context, id)));
    const ids = distinct(focus.map(({ id }) => id));
    const narrowed = toFilter(filter);
    const view = await neighbourhood(context.run, ids, { filter: narrowed, limit: neighbourLimit(limit) });
    return { ...view, relations: view.relations.map((relation) => ({ ...relation, filter: narrowed })) };
  },
  paths: async (_, { from, to, filter, maxLength, first }, context) => {
    const [one, other] = await Promise.all([getEntity(context, from), getEntity(context, to)]);
    const steps = Math.min(MOST_STEPS, maxLength ?? 4);
    if (steps < 1) throw new InvalidInputError(`A path has 1 to ${MOST_STEPS} steps, not ${steps}.`);
    const narrowed = toFilter(filter);
    const found = await pathsBetween(context.run, [one.id, other.id], {
      filter: narrowed,
      maxLength: steps,
      first: pageSize(first, 5),
    });
    return found.map(({ nodes, relations }) => ({
      nodes,
      relations: relations.map((relation) => ({ ...relation, filter: narrowed })),
    }));
  },
  dyad: async (_, { a, b, filter }, context) => {
    const [one, other] = await Promise.all([getEntity(context, a), getEntity(context, b)]);
    if (one.id === other.id) throw new InvalidInputError(`"${one.name}" is one entity. A dyad needs two.`);
    return makeDyad(context, [one, other], toFilter(filter));
  },
  dyads: (_, { filter, first }, { run }) => listDyads(run, toFilter(filter), pageSize(first)),
  ontology: () => ontology,
  stats: async (_, __, { run, graph }) => ({ engine: graph.engine, ...(await countAll(run)) }),
};

async function articleFilter(filter: InputMaybe<ArticleFilter> | undefined, context: Context) {
  const { publisher, country, ...rest } = plain(filter ?? {});
  const members = async (id: string) => {
    const [entity] = await entitiesOf(context, [id]);
    return entity ? membersOf(context.run, entity.id) : [id];
  };
  return {
    ...rest,
    ...(publisher !== undefined && { publishers: await members(publisher) }),
    ...(country !== undefined && { countries: await members(country) }),
  };
}

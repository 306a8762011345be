/** An entity and what is said of it. */
import { tenuresAt, tenuresOf } from '../../analysis/tenure.ts';
import { LENGTHS, timelineOf } from '../../analysis/timeline.ts';
import { scriptOf } from '../../domain/wording/script.ts';
import { articlesOfEntity, countArticlesOfEntity } from '../../store/read/articles/articles.ts';
import { eventsOfEntity } from '../../store/read/articles/rows-of-tables.ts';
import { allClaims } from '../../store/read/claims/claims.ts';
import { membersOf } from '../../store/read/entities/entities.ts';
import { articlesNaming, judgementsOn } from '../../store/read/histories.ts';
import { countRelations, relationsPage } from '../../store/read/relations/relations.ts';
import type { StoredClaim } from '../../store/rows.ts';
import { articlesOf, type Context, claimsOf, entitiesOf, getEntity } from '../context.ts';
import { claimList, toFilter } from '../pages/claim-list.ts';
import { connection } from '../pages/connection.ts';
import { pageRequest } from '../pages/cursor.ts';
import type { AliasResolvers, EntityResolvers, JudgementResolvers, TenureResolvers } from '../resolvers.generated.ts';

export const Entity: EntityResolvers = {
  aliases: async ({ id, name }, _, { loaders }) => {
    const names = ((await loaders.names.load(id)) ?? []).filter(({ text }) => text !== name);
    return [...new Set(names.map(({ text }) => text))].map((text) => ({
      text,
      members: names.filter((one) => one.text === text).map(({ member }) => member),
    }));
  },
  country: ({ country }, _, { loaders }) =>
    country === undefined ? null : loaders.entity.load(country).then((entity) => entity ?? null),
  claims: ({ id }, { filter, ...asked }, context) => claimList(context, { ...toFilter(filter), of: [id] }, asked),
  relations: ({ id }, { filter: input, ...asked }, { run }) => {
    const filter = toFilter(input);
    return connection('EVIDENCE', pageRequest('EVIDENCE', asked), {
      page: async (request) => {
        const { items, hasNext } = await relationsPage(run, { entity: id, filter }, request);
        return { hasNext, items: items.map(({ item, ...at }) => ({ ...at, item: { ...item, filter } })) };
      },
      count: () => countRelations(run, id, filter),
    });
  },
  offices: async ({ id }, { at }, context) => {
    const own = await allClaims(context.run, { of: [id], predicates: ['HOLDS_OFFICE'] });
    const offices = [...new Set(own.filter(({ subject }) => subject === id).map(({ object }) => object))];
    return tenures(offices, at ?? undefined, context).then((all) => all.filter(({ person }) => person === id));
  },
  holders: ({ id }, { at }, context) => tenures([id], at ?? undefined, context),
  articles: async ({ id }, asked, { run }) => {
    const members = await membersOf(run, id);
    return connection('PUBLISHED', pageRequest('PUBLISHED', asked), {
      page: (request) => articlesOfEntity(run, members, request),
      count: () => countArticlesOfEntity(run, members),
    });
  },
  timeline: async ({ id }, { bucket }, { run }) => {
    const by = bucket ?? 'MONTH';
    const told = await allClaims(run, { of: [id], noted: true });
    const members = await membersOf(run, id);
    const events = await eventsOfEntity(run, { entity: id, members }, LENGTHS[by]);
    // Of events it does not matter to an entity which they are.
    const counted = events.map((one) => ({ ...one, predicate: 'MET_WITH' as const }));
    return timelineOf([...told, ...counted], by, ({ subject }) => (subject === id ? 'fromA' : 'fromB'));
  },
  judgements: async ({ id }, _, { run }) => judgementsOn(run, await membersOf(run, id)),
  history: async ({ id }, _, { loaders }) => [...((await loaders.decisionsOfEntity.load(id)) ?? [])],
};

/** Tenures of offices: on a day, or all that were ever seen. */
async function tenures(offices: readonly string[], at: string | undefined, context: Context) {
  if (offices.length === 0) return [];
  const claims = await allClaims(context.run, { of: offices, predicates: ['HOLDS_OFFICE'] });
  const held: StoredClaim[] = claims.filter(({ object }) => offices.includes(object));
  const singles = new Set(
    (await entitiesOf(context, offices)).filter(({ single }) => single === true).map(({ id }) => id),
  );
  const isSingle = (office: string) => singles.has(office);
  return at === undefined ? tenuresOf(held, isSingle) : tenuresAt(held, at, isSingle);
}

export const Tenure: TenureResolvers = {
  person: ({ person }, _, context) => getEntity(context, person),
  office: ({ office }, _, context) => getEntity(context, office),
  claims: ({ claims }, _, context) => claimsOf(context, claims),
};

export const Alias: AliasResolvers = {
  script: ({ text }) => scriptOf(text),
  articles: async ({ text, members }, _, context) =>
    articlesOf(context, await articlesNaming(context.run, members, text)),
};

export const Judgement: JudgementResolvers = {
  leftId: ({ left }) => left,
  rightId: ({ right }) => right,
  leftName: ({ left }, _, context) => nameAsJudged(left, context),
  rightName: ({ right }, _, context) => nameAsJudged(right, context),
};

/** The entity's own name, not that of its canonical one. */
async function nameAsJudged(id: string, { loaders }: Context): Promise<string> {
  const canonical = await loaders.entity.load(id);
  const names = canonical ? await loaders.names.load(canonical.id) : undefined;
  return names?.find(({ main, member }) => main && member === id)?.text ?? id;
}

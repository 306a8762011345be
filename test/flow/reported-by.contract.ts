/** As reported by a day: every answer is what a graph would give that holds only the articles that were public by then. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { ClaimFilter } from '../../server/domain/claim-filter.ts';
import { lastDay } from '../../server/domain/partial-date.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readSeeds } from '../../server/pipeline/reading/read-seeds.ts';
import { writer } from '../../server/store/run.ts';
import { refreshClaims } from '../../server/store/sums/refresh.ts';
import { saveBatch } from '../../server/store/write/save.ts';
import { saveEntities } from '../../server/store/write/save-entities.ts';
import { embedded } from '../engines.ts';
import { type Ask, askOf } from '../graphql/on-graph.ts';
import { SEEDED, SEEDS } from './seeds.ts';

/** What was public by the day, as the articles, claims and decisions of that day. */
async function openAsOf(day: string): Promise<Graph> {
  const { entities, ...all } = await readSeeds(SEEDS, SEEDED);
  const articles = all.articles.filter(({ publishedOn }) => publishedOn !== undefined && lastDay(publishedOn) <= day);
  const kept = new Set(articles.map(({ id }) => id));
  const evidence = all.evidence.filter(({ article }) => kept.has(article));
  const told = new Set(evidence.map(({ claim }) => claim));
  // Grouping into events is decided on top of what is told, whenever that was: it is that of today.
  const claims = all.claims.filter(({ id }) => told.has(id));
  const graph = await embedded.open();
  await graph.write(async (transaction) => {
    const run = writer(transaction);
    await saveEntities(run, entities, { bySeed: true });
    await saveBatch(run, { ...all, articles, claims, evidence });
    await refreshClaims(run, [...told]);
  });
  return graph;
}

const CLAIM = `id sentence status certainty temporality speechAct reportedAt ownVoice
  subject { id } object { id } with { id } sources { id } topics { id } items { id } places { id } quantities { asWritten }
  evidence { id reportedAt } origins { id }`;
const NAMED = '{ id name }';
const QUESTIONS: Readonly<Record<string, string>> = {
  claims: `query($f: ClaimFilter, $after: String) { claims(filter: $f, first: 100, after: $after)
    { totalCount pageInfo { hasNextPage endCursor } edges { node { ${CLAIM} } } } }`,
  'claims, oldest first': `query($f: ClaimFilter) { claims(filter: $f, first: 100, orderBy: OLDEST) { edges { cursor node { id } } } }`,
  'claims of most origins': `query($f: ClaimFilter) { claims(filter: $f, first: 100, orderBy: MOST_ORIGINS) { edges { cursor node { id origins { id } } } } }`,
  'an entity': `query($f: ClaimFilter) { entity(id: "country/azerbaijan") {
    claims(filter: $f, first: 15) { totalCount edges { node { ${CLAIM} } } }
    relations(filter: $f, first: 20) { totalCount edges { cursor node { id mode temporality certainty status claimCount originCount articleCount first last
      claims(first: 4) { totalCount edges { node { id evidence { id } } } } } } } } }`,
  'a neighbourhood': `query($f: ClaimFilter) { neighborhood(of: ["country/azerbaijan"], filter: $f, limit: 40) { total hiddenRelations nodes { entity ${NAMED} }
    relations { id status claimCount originCount } } }`,
  paths: `query($f: ClaimFilter) { paths(from: "country/pakistan", to: "country/azerbaijan", filter: $f) { nodes ${NAMED} relations { id claimCount claims(first: 3) { totalCount } } } }`,
  dyads: `query($f: ClaimFilter) { dyads(filter: $f, first: 100) { a ${NAMED} b ${NAMED} claimCount lastReported } }`,
  'a dyad': `query($f: ClaimFilter) { dyad(a: "country/pakistan", b: "country/azerbaijan", filter: $f) { claims(first: 100) { totalCount edges { node { id status } } }
    timeline { start fromA fromB joint seen } matrix { family fromA fromB joint } carriers { entity ${NAMED} claimCount originCount }
    thirdParties { entity ${NAMED} claimCount } } }`,
  'the agreements of a dyad': `query($f: ClaimFilter) { dyad(a: "country/pakistan", b: "country/azerbaijan", filter: $f) {
    agreements { agreement ${NAMED} steps { step date claims { ${CLAIM} } } } } }`,
  'the readouts of a dyad': `query($f: ClaimFilter) { dyad(a: "country/pakistan", b: "country/azerbaijan", filter: $f) {
    readoutPairs { event ${NAMED} left { id } right { id } both { id evidence { id } } onlyLeft { id evidence { id } } onlyRight { id evidence { id } } } } }`,
  'the disagreements of a dyad': `query($f: ClaimFilter) { dyad(a: "country/pakistan", b: "country/azerbaijan", filter: $f) {
    disagreements { id kind message claims { id status evidence { id } } evidence { id } } } }`,
};
const DAYS = ['2016-10-14', '2023-11-30', '2025-05-28'];
const MORE: readonly ClaimFilter[] = [
  { status: ['CORROBORATED', 'BOTH_SIDES', 'CONTESTED'] },
  { minOrigins: 2 },
  { from: '2023-11', to: '2023-11' },
  { certainty: ['POSSIBLE', 'PROBABLE'], families: ['MILITARY', 'DIPLOMACY'] },
  { between: ['country/pakistan', 'country/azerbaijan'] },
];

export function reportedByContract(name: string, seeded: () => Graph): void {
  describe.each(DAYS)(`reported by %s, on ${name}`, (day) => {
    let then: Graph;
    let [today, past]: readonly [Ask, Ask] = [askOf, askOf].map((make) => make as never) as never;
    beforeAll(async () => {
      then = await openAsOf(day);
      [today, past] = [askOf(seeded()), askOf(then)];
    });
    afterAll(() => then.close());

    test.each(Object.keys(QUESTIONS))('%s', async (title) => {
      const query = QUESTIONS[title] ?? '';
      expect(await today(query, { f: { reportedBy: day } })).toEqual(await past(query, { f: {} }));
    });

    test.each(MORE)('with %j', async (filter) => {
      const query = QUESTIONS.claims ?? '';
      expect(await today(query, { f: { ...filter, reportedBy: day } })).toEqual(await past(query, { f: filter }));
    });

    it('page by page', async () => {
      const [f, query] = [{ reportedBy: day }, QUESTIONS.claims ?? ''];
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const { claims } = await today(query, { f, after });
        seen.push(...claims.edges.map(({ node }: { readonly node: { readonly id: string } }) => node.id));
        after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : undefined;
      } while (after !== undefined);
      const { claims } = await past(query, {});
      expect(seen).toHaveLength(claims.totalCount);
      expect(new Set(seen).size).toBe(seen.length);
    });
  });
}

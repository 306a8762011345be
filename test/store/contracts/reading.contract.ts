/** Reading: pages of claims, entities and articles, names, contradictions. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import {
  articlesOfEntity,
  articlesPage,
  countArticles,
  countArticlesOfEntity,
} from '../../../server/store/read/articles/articles.ts';
import { evidenceOfArticle } from '../../../server/store/read/articles/evidence.ts';
import { allClaims, claimsPage, countClaims } from '../../../server/store/read/claims/claims.ts';
import { claimsInText } from '../../../server/store/read/claims/claims-in-article.ts';
import { countEntities, entitiesPage, search } from '../../../server/store/read/entities/entities.ts';
import { searchEntities } from '../../../server/store/read/entities/search-entities.ts';
import { contradictionsAmong, findingsByIds } from '../../../server/store/read/findings.ts';
import { articlesNaming } from '../../../server/store/read/histories.ts';
import { listDyads } from '../../../server/store/read/relations/dyads.ts';
import { reader } from '../../../server/store/run.ts';
import { FOLDED, REPORTS } from '../three-reports.ts';
import { ENTITIES, met, openWorld, type Told, tellAll } from '../world.ts';

export function readingContract(name: string, open: () => Promise<Graph>): void {
  describe(`reading on ${name}`, () => {
    let graph: Graph;
    let told: Told[];
    beforeEach(async () => {
      graph = await openWorld(open);
      told = await tellAll(graph, REPORTS);
    });
    afterEach(() => graph.close());
    it('claims of an article come in the order of its text', async () => {
      const article = told[0]?.article ?? '';
      const page = await claimsInText(reader(graph), article, { first: 3 });
      const after = page.items.at(-1);
      const rest = await claimsInText(reader(graph), article, { first: 3, ...(after && { after }) });
      expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(told[0]?.claims);
    });

    it('the words of an article come in the order of its text', async () => {
      const words = await evidenceOfArticle(reader(graph), told[0]?.article ?? '', 3);
      expect(words.map(({ id }) => id)).toEqual(told[0]?.evidence.slice(0, 3));
    });

    it('claims of one relation are counted and found by their pair', async () => {
      const pair = 'aliyev MET_WITH munir';
      expect(await countClaims(reader(graph), { pair })).toBe(1);
      expect((await allClaims(reader(graph), { pair, mode: 'HAPPENED' })).map(({ id }) => id)).toEqual([
        told[0]?.claims[0],
      ]);
      expect(await countClaims(reader(graph), { pair, mode: 'DENIED' })).toBe(0);
    });

    it('contradictions are found by their claims, all of which must be among those asked for', async () => {
      const [denied] = await tellAll(graph, [
        { from: 'dawn', on: '2023-11-04', says: [met('munir', 'aliyev', { polarity: 'DENIED' })] },
      ]);
      const claims = await allClaims(reader(graph), { entities: ['aliyev'] });
      const [finding] = await contradictionsAmong(reader(graph), claims);
      expect(finding).toMatchObject({
        kind: 'OPPOSITE_POLARITY',
        claims: [told[0]?.claims[0], denied?.claims[0]].sort(),
      });
      expect(await contradictionsAmong(reader(graph), claims.slice(0, 1))).toEqual([]);
      expect(await findingsByIds(reader(graph), [finding?.id ?? '', 'x'])).toEqual([finding]);
    });

    it('claims come in the order asked for, undated last', async () => {
      const ids = async (orderBy: 'NEWEST' | 'OLDEST' | 'MOST_ORIGINS') =>
        (await claimsPage(reader(graph), { entities: ['erdogan', 'munir'] }, { first: 10, orderBy })).items.map(
          ({ item }) => item,
        );
      const undated = (all: Awaited<ReturnType<typeof ids>>) =>
        all.map(({ predicate }) => predicate).indexOf('PRAISED');
      const newest = await ids('NEWEST');
      expect(undated(newest)).toBe(newest.length - 1);
      expect(undated(await ids('OLDEST'))).toBe(newest.length - 1);
      expect((await ids('MOST_ORIGINS'))[0]).toMatchObject({ subject: 'aliyev', object: 'munir' });
    });

    it('entities come by name, narrowed by kind, country and words in any script', async () => {
      const people = { kinds: ['PERSON' as const], country: 'az' };
      const page = await entitiesPage(reader(graph), people, { first: 2 });
      expect(page.items.map(({ item }) => item.name)).toEqual(['Farid Ahmedov', 'Ilham Aliyev']);
      const after = page.items.at(-1);
      expect(
        (await entitiesPage(reader(graph), people, { first: 2, ...(after && { after }) })).items.map(({ id }) => id),
      ).toEqual(['hasanov']);
      expect(await countEntities(reader(graph), {})).toBe(ENTITIES.length);
      expect(await countEntities(reader(graph), { text: 'ERDOGAN' })).toBe(1);
    });

    it('search finds exact names first, then prefixes, then words; entities before articles; ties by claims', async () => {
      const labels = async (text: string) =>
        (await search(reader(graph), text, { limit: 10 })).map(({ id, kind }) => (kind === 'ARTICLE' ? kind : id));
      expect((await labels('munir')).slice(0, 3)).toEqual(['visit', 'a-munir', 'munir']);
      expect(await labels('MİNİSTER of defence')).toEqual(['defence', 'defence-2']);
      expect(await labels('az')).toEqual(['az', 'defence-2']);
      expect(await labels('geo')).toEqual(['geo', 'ARTICLE']);
      expect([await labels(''), await labels('—')]).toEqual([[], []]);
    });

    test.each(['a', 'mini', 'min of', 'i a', 'az', 'zz'])(
      '"%s" is found alike at once and class by class',
      async (text) => {
        const asked = {
          text,
          prefix: ` ${text}`,
          words: text.split(' ').map((word) => ` ${word}`),
          kinds: null,
          limit: 4,
        };
        const atOnce = await searchEntities(reader(graph), asked);
        expect(atOnce).toEqual(await searchEntities(reader(graph), asked, 0));
        expect(atOnce.length > 0).toBe(text !== 'zz');
      },
    );

    it('articles come newest first, narrowed by publisher, origin, time and words', async () => {
      const titles = async (filter: Parameters<typeof articlesPage>[1]) =>
        (await articlesPage(reader(graph), filter, { first: 5 })).items.map(({ item }) => item.publisher);
      expect(await titles({})).toEqual(['trt', 'trend', 'geo']);
      expect(await titles({ publishers: ['geo', 'trt'] })).toEqual(['trt', 'geo']);
      expect(await titles({ from: '2023-11-03', to: '2024-02' })).toEqual(['trt', 'trend']);
      expect(await titles({ text: 'PRAİSED' })).toEqual(['trt']);
      expect(await titles({ state: 'WITHDRAWN' })).toEqual([]);
      expect(await countArticles(reader(graph), { origin: told[0]?.origin ?? '' })).toBe(1);
      const about = await articlesOfEntity(reader(graph), ['hasanov'], { first: 5 });
      expect(about.items.map(({ item }) => item.publisher)).toEqual(['trend', 'geo']);
      expect(await countArticlesOfEntity(reader(graph), ['hasanov'])).toBe(2);
      expect(await articlesNaming(reader(graph), ['erdogan'], 'erdogan')).toEqual(
        [told[0], told[1], told[2]].map((one) => one?.article).sort(),
      );
    });

    test.each([undefined, FOLDED])('pairs of countries, most claims first (%j)', async (filter) => {
      const dyads = await listDyads(reader(graph), filter, 10);
      expect(dyads).toMatchObject([
        { a: 'az', b: 'pk', claimCount: 3, lastReported: '2023-11-02' },
        { a: 'az', b: 'tr', claimCount: 3, lastReported: '2024' },
      ]);
      expect(await listDyads(reader(graph), filter, 1)).toHaveLength(1);
    });
  });
}

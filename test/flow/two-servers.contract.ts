/**
 * Two servers on one database, each with connections and requests of its own, as behind a balancer: each reads its own and the
 * other's writes, and what both count together is counted once for each. `openFirst` empties the database, `openSecond` does not.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { proveSums } from '../../server/store/upkeep/prove.ts';
import { ADD, ARTICLE, DELETE, JUDGE, RESTORE, SAVE, SAY, WITHDRAW } from '../graphql/desk.ts';
import { type Ask, askOf } from '../graphql/on-graph.ts';
import { openWorld } from '../store/world.ts';

interface Opens {
  readonly openFirst: () => Promise<Graph>;
  readonly openSecond: () => Promise<Graph>;
}

const NAME = 'query($id: ID!) { entity(id: $id) { id name } }';
const CLAIM = 'query($id: ID!) { claim(id: $id) { withdrawn sentence } }';
const HUB = `query($id: ID!) { entity(id: $id) { claims(first: 1) { totalCount }
  relations(first: 100) { edges { node { predicate subject { id } object { id } claimCount } } } } }`;
const TOTALS =
  '{ stats { claims evidence relations entities articles } dyads(first: 3) { a { id } b { id } claimCount } }';
/** Of each server, at the same time. */
const WRITERS = 8;
const OTHERS = ['aliyev', 'hasanov', 'ahmedov'] as const;

export function twoServersContract(name: string, { openFirst, openSecond }: Opens): void {
  describe(`two servers on one ${name}`, () => {
    let graphs: readonly Graph[] = [];
    let servers: readonly { readonly here: Ask; readonly there: Ask }[] = [];
    let article = '';
    const countOf = async (ask: Ask, id: string): Promise<number> => (await ask(HUB, { id })).entity.claims.totalCount;
    beforeAll(async () => {
      graphs = [await openWorld(openFirst), await openSecond()];
      const [one, two] = graphs.map(askOf) as [Ask, Ask];
      servers = [
        { here: one, there: two },
        { here: two, there: one },
      ];
      article = (await one(ADD, { i: ARTICLE })).addArticle.article.id;
    });
    afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

    const say = async (ask: Ask, more: object) =>
      (await ask(SAY, { i: { article, start: 10, end: 27, predicate: 'PRAISED', ...more } })).addClaim.claim
        .id as string;

    it('each read at once what either wrote', async () => {
      for (const [at, { here, there }] of servers.entries()) {
        const { id } = (await here(SAVE, { i: { kind: 'PERSON', name: `Envoy ${at}`, country: 'pk' } })).saveEntity
          .entity;
        for (const ask of [here, there]) expect((await ask(NAME, { id })).entity.name).toBe(`Envoy ${at}`);
        const claim = await say(there, { subject: id, object: 'aliyev', validFrom: '2024-01-01' });
        for (const ask of [here, there]) expect((await ask(CLAIM, { id: claim })).claim.withdrawn).toBe(false);
        await here(WITHDRAW, { id: claim });
        for (const ask of [here, there]) expect((await ask(CLAIM, { id: claim })).claim.withdrawn).toBe(true);
      }
    });

    it('each see what either judged, deleted and restored', async () => {
      for (const { here, there } of servers) {
        const claim = await say(here, { subject: 'munir', object: 'hasanov', validFrom: '2024-02-02' });
        const { judgement, canonical } = (await here(JUDGE, { left: 'munir', right: 'munir-2', verdict: 'SAME' }))
          .judge;
        for (const ask of [here, there]) expect((await ask(NAME, { id: 'munir-2' })).entity.id).toBe(canonical.id);
        await there(WITHDRAW, { id: judgement.id });
        for (const ask of [here, there]) expect((await ask(NAME, { id: 'munir-2' })).entity.id).toBe('munir-2');
        await there(DELETE, { id: article });
        for (const ask of [here, there]) expect((await ask(CLAIM, { id: claim })).claim.withdrawn).toBe(true);
        await here(RESTORE, { id: article });
        for (const ask of [here, there]) expect((await ask(CLAIM, { id: claim })).claim.withdrawn).toBe(false);
      }
    });

    it('each count the whole anew after any write of either, though both remember it', async () => {
      const counted = async () => {
        const told = await Promise.all(servers.map(({ here }) => here(TOTALS)));
        expect(told[0]).toEqual(told[1]);
        return told[0]?.stats;
      };
      for (const { here, there } of servers) {
        const before = await counted();
        const claim = await say(here, { subject: 'ahmedov', object: 'erdogan', validFrom: '2024-03-03' });
        expect(await counted()).toMatchObject({ claims: before.claims + 1, evidence: before.evidence + 1 });
        await there(WITHDRAW, { id: claim });
        expect(await counted()).toEqual(before);
        const { judgement } = (await here(JUDGE, { left: 'munir', right: 'munir-3', verdict: 'SAME' })).judge;
        expect(await counted()).toMatchObject({ entities: before.entities - 1 });
        await there(WITHDRAW, { id: judgement.id });
        expect(await counted()).toEqual(before);
        await there(DELETE, { id: article });
        expect(await counted()).toMatchObject({ articles: before.articles - 1 });
        await here(RESTORE, { id: article });
        expect(await counted()).toEqual(before);
      }
    });

    it('count every claim once when both write to one hub at the same time', async () => {
      const [before = 0] = await Promise.all(servers.map(({ here }) => countOf(here, 'erdogan')));
      const writes = servers.flatMap(({ here }, server) =>
        Array.from({ length: WRITERS }, (_, at) => {
          const day = `2023-0${server + 1}-${String(at + 10)}`;
          return say(here, { subject: 'erdogan', object: OTHERS[at % OTHERS.length], validFrom: day });
        }),
      );
      const ids = await Promise.all(writes);
      expect(new Set(ids).size).toBe(2 * WRITERS);
      for (const { here } of servers) {
        const { claims, relations } = (await here(HUB, { id: 'erdogan' })).entity;
        expect(claims.totalCount).toBe(before + 2 * WRITERS);
        const counts: number[] = relations.edges.map(({ node }: { node: { claimCount: number } }) => node.claimCount);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(before + 2 * WRITERS);
      }
      for (const graph of graphs) expect((await proveSums(graph)).differences).toEqual([]);
    });

    it('save a new entity once when both are told of it at the same time', async () => {
      const answers = await Promise.allSettled(
        servers.map(({ here }) => here(SAVE, { i: { kind: 'PERSON', name: 'Told Twice', country: 'az' } })),
      );
      const saved = answers.filter(({ status }) => status === 'fulfilled');
      const refused = answers.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
      expect(saved.length).toBeGreaterThan(0);
      expect(refused.map(({ reason }) => reason.code)).toEqual(refused.map(() => 'CONFLICT'));
      for (const { here } of servers) {
        const { entities } = await here('{ entities(filter: { text: "Told Twice" }) { totalCount } }');
        expect(entities.totalCount).toBe(1);
      }
    });
  });
}

/** Reading along relations: ways between two, relations of one, neighbourhoods. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { ClaimFilter } from '../../../server/domain/claim-filter.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { pathsBetween } from '../../../server/store/read/relations/paths.ts';
import { countRelations, relationsPage } from '../../../server/store/read/relations/relations.ts';
import { neighbourhood } from '../../../server/store/read/views.ts';
import { reader } from '../../../server/store/run.ts';
import { FOLDED, REPORTS } from '../three-reports.ts';
import { openWorld, tellAll } from '../world.ts';

export function walkingContract(name: string, open: () => Promise<Graph>): void {
  describe(`walking along relations on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await openWorld(open);
      await tellAll(graph, REPORTS);
    });
    afterEach(() => graph.close());
    const ways = async (ends: readonly [string, string], filter?: ClaimFilter, maxLength = 4) =>
      (await pathsBetween(reader(graph), ends, { maxLength, first: 10, ...(filter && { filter }) })).map(({ nodes }) =>
        nodes.join(' '),
      );

    test.each([undefined, FOLDED])(
      'ways between two: shortest first, none through one entity twice, only what has happened (%j)',
      async (filter) => {
        expect(await ways(['munir', 'aliyev'], filter)).toEqual(['munir aliyev', 'munir hasanov aliyev']);
        expect(await ways(['munir', 'defence'], filter)).toEqual(['munir hasanov defence']);
        expect(await ways(['munir', 'erdogan'], filter)).toEqual(['munir hasanov defence erdogan']);
        expect(await ways(['munir', 'erdogan'], filter, 2)).toEqual([]);
        expect(await ways(['munir', 'munir'], filter)).toEqual([]);
        expect(await ways(['munir', 'baku'], filter)).toEqual([]);
        for (const { nodes, relations } of await pathsBetween(reader(graph), ['munir', 'erdogan'], {
          maxLength: 4,
          first: 5,
          ...(filter && { filter }),
        })) {
          expect(relations).toHaveLength(nodes.length - 1);
          for (const [at, { subject, object, mode }] of relations.entries())
            expect({ ends: [subject, object].sort(), mode }).toEqual({
              ends: [nodes[at], nodes[at + 1]].sort(),
              mode: 'HAPPENED',
            });
        }
      },
    );

    it('ways hold only to what a filter lets through', async () => {
      expect(await ways(['munir', 'aliyev'], { publisher: 'trend' })).toEqual(['munir aliyev']);
      expect(await ways(['munir', 'defence'], { families: ['DIPLOMACY'] })).toEqual([]);
    });

    test.each([undefined, FOLDED])(
      'relations of an entity, best evidenced first, page by page (%j)',
      async (filter) => {
        const asked = { entity: 'munir', ...(filter && { filter }) };
        const first = await relationsPage(reader(graph), asked, { first: 2 });
        expect(first.hasNext).toBe(true);
        const after = first.items.at(-1);
        const rest = await relationsPage(reader(graph), asked, { first: 2, ...(after && { after }) });
        const all = [...first.items, ...rest.items].map(({ item }) => item);
        expect(rest.hasNext).toBe(false);
        expect(
          all
            .map(({ predicate, subject, object, originCount }) => [predicate, subject, object, originCount])
            .slice(0, 1),
        ).toEqual([['MET_WITH', 'aliyev', 'munir', 2]]);
        expect(new Set(all.map(({ id }) => id)).size).toBe(3);
        expect(await countRelations(reader(graph), 'munir', filter)).toBe(3);
      },
    );

    it('relations under a filter sum up only what it lets through', async () => {
      const { items } = await relationsPage(
        reader(graph),
        { entity: 'munir', filter: { publisher: 'trend' } },
        { first: 5 },
      );
      expect(items.map(({ item }) => [item.subject, item.object])).toEqual([['aliyev', 'munir']]);
      expect(await countRelations(reader(graph), 'aliyev', { temporality: ['PLANNED'] })).toBe(1);
    });

    test.each([undefined, FOLDED])('a neighbourhood tells what it leaves out (%j)', async (filter) => {
      const look = (focus: string[], limit: number) =>
        neighbourhood(reader(graph), focus, { limit, ...(filter && { filter }) });
      const all = await look(['munir'], 10);
      expect(all.nodes.map(({ entity }) => entity)).toEqual(['munir', 'aliyev', ...['az', 'hasanov']]);
      expect({ total: all.total, hidden: all.nodes[0]?.hidden, hiddenRelations: all.hiddenRelations }).toEqual({
        total: 3,
        hidden: 0,
        hiddenRelations: 0,
      });
      expect(all.relations).toHaveLength(4); // with the one between two neighbours
      const one = await look(['munir'], 1);
      expect(one).toMatchObject({ total: 3, nodes: [{ entity: 'munir', hidden: 2 }, { entity: 'aliyev' }] });
      expect(one.nodes[1]?.hidden).toBe(filter ? undefined : 2);
      expect((await look(['munir', 'aliyev'], 10)).nodes.map(({ entity }) => entity)).toEqual([
        'munir',
        'aliyev',
        'hasanov',
        'az',
        'erdogan',
      ]);
    });
  });
}

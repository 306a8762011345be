/** Many writers at once lose nothing: what they count together is counted once for each. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { addArticle } from '../../../server/pipeline/adding/add-article.ts';
import { addClaim } from '../../../server/pipeline/adding/add-claim.ts';
import { countClaims } from '../../../server/store/read/claims/claims.ts';
import { entitiesByIds } from '../../../server/store/read/entities/entities.ts';
import { listDyads } from '../../../server/store/read/relations/dyads.ts';
import { reader, writer } from '../../../server/store/run.ts';
import { proveSums } from '../../../server/store/upkeep/prove.ts';
import { saveEntities } from '../../../server/store/write/save-entities.ts';
import { importRows } from '../tables.ts';
import { met, openWorld, stamp, tellAll } from '../world.ts';

const WRITERS = 12;
/** So many that a node with them is kept differently by Neo4j, which then locks less. */
const BEFORE = 60;
const daysFrom = (first: number) =>
  Array.from({ length: BEFORE }, (_, at) => new Date(Date.UTC(2020, 0, first + at + 1)).toISOString().slice(0, 10));

export function writersContract(name: string, open: () => Promise<Graph>): void {
  describe(`many writers on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await openWorld(open);
    });
    afterEach(() => graph.close());
    const person = (country: string, at: number) => ({
      id: `${country}-${at}`,
      kind: 'PERSON' as const,
      name: `${country} ${at}`,
      aliases: [],
      country,
    });

    it('count a dyad, and an entity that all of them name, to the last claim', async () => {
      const numbers = Array.from({ length: WRITERS }, (_, at) => at);
      const people = numbers.flatMap((at) => [person('pk', at), person('az', at)]);
      await graph.write((transaction) => saveEntities(writer(transaction), people, { bySeed: false }));
      await tellAll(graph, [
        { from: 'geo', says: daysFrom(0).map((validFrom) => met('munir', 'aliyev', { validFrom })) },
      ]);
      const articles = await Promise.all(
        numbers.map((at) => addArticle(graph, { title: `Meeting ${at}`, text: `They met. ${at}` }, stamp())),
      );
      const words = { start: 0, end: 9, predicate: 'MET_WITH' as const, validFrom: '2024-01-01' };
      const say = (at: number, subject: string) =>
        addClaim(graph, { ...words, article: articles[at]?.id ?? '', subject, object: `az-${at}` }, stamp());
      await Promise.all(numbers.map((at) => say(at, `pk-${at}`)));
      await Promise.all(numbers.map((at) => say(at, 'munir')));
      const [dyad] = await listDyads(reader(graph), undefined, 1);
      expect(dyad).toMatchObject({ a: 'az', b: 'pk', claimCount: BEFORE + 2 * WRITERS });
      expect(await countClaims(reader(graph), { between: ['pk', 'az'] })).toBe(BEFORE + 2 * WRITERS);
      expect((await entitiesByIds(reader(graph), ['munir'])).get('munir')?.claimCount).toBe(BEFORE + WRITERS);
    });

    // Rows are counted by adding, and nobody locks their ends before: each count must wait for the one that is written beside it.
    it('count the rows of tables that are imported at once', async () => {
      const tables = Array.from({ length: WRITERS }, (_, at) => daysFrom(at * BEFORE));
      await Promise.all(
        tables.map((days, at) =>
          importRows(
            graph,
            `table-${at}`,
            days.map((day) => ({ subject: 'munir', predicate: 'PRAISED', object: 'aliyev', day })),
          ),
        ),
      );
      const [dyad] = await listDyads(reader(graph), undefined, 1);
      expect(dyad).toMatchObject({ claimCount: BEFORE * WRITERS, lastReported: tables.at(-1)?.at(-1) });
      expect((await entitiesByIds(reader(graph), ['munir'])).get('munir')?.claimCount).toBe(BEFORE * WRITERS);
      expect((await proveSums(graph)).differences).toEqual([]);
    });
  });
}

/** Many writers at once lose nothing: what they count together is counted once for each. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../server/domain/errors.ts';
import { type Graph, GraphError } from '../../../server/graph/graph.ts';
import { addArticle } from '../../../server/pipeline/adding/add-article.ts';
import { addClaim } from '../../../server/pipeline/adding/add-claim.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { countClaims } from '../../../server/store/read/claims/claims.ts';
import { entitiesByIds } from '../../../server/store/read/entities/entities.ts';
import { listDyads } from '../../../server/store/read/relations/dyads.ts';
import { reader, writer } from '../../../server/store/run.ts';
import { proveSums } from '../../../server/store/upkeep/prove.ts';
import { settleSums } from '../../../server/store/upkeep/settle.ts';
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

    // Who is one with whom is found from all judgements: one that is made meanwhile must not be missing.
    it('judge what belongs together at once, and all of it is one', async () => {
      await tellAll(graph, [
        { from: 'geo', says: MUNIRS.map((id, at) => met(id, 'aliyev', { validFrom: `2020-01-0${at + 1}` })) },
      ]);
      const same = (left: string, right: string) => judge(graph, { left, right, verdict: 'SAME', ...stamp() });
      await same('munir', 'a-munir');
      await Promise.all([same('munir', 'munir-2'), same('a-munir', 'munir-3')]); // they name no entity in common
      const found = await entitiesByIds(reader(graph), MUNIRS);
      expect(new Set([...found.values()].map(({ id }) => id)).size).toBe(1);
      expect(found.get('munir')?.claimCount).toBe(MUNIRS.length);
      expect((await proveSums(graph)).differences).toEqual([]);
    });

    it.each(HISTORIES)(
      'leave sums that fit, whatever they say, judge, import and take back at once: %#',
      async (lanes) => {
        const article = await addArticle(graph, { title: 'A report', text: 'They met.' }, stamp());
        await Promise.all(lanes.map((deeds) => doAll(graph, article.id, deeds)));
        await settleSums(graph);
        expect((await proveSums(graph)).differences).toEqual([]);
      },
    );
  });
}

const MUNIRS = ['munir', 'a-munir', 'munir-2', 'munir-3'];
const PEOPLE = ['munir', 'a-munir', 'munir-2', 'munir-3', 'aliyev', 'hasanov', 'erdogan'] as const;
interface Deed {
  readonly what: 'say' | 'judge' | 'withdraw' | 'import';
  readonly subject: string;
  readonly object: string;
  readonly predicate: 'MET_WITH' | 'PRAISED';
  readonly day: string;
}
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('say', 'say', 'judge', 'withdraw', 'import'),
  subject: fc.constantFrom(...PEOPLE),
  object: fc.constantFrom(...PEOPLE),
  predicate: fc.constantFrom('MET_WITH', 'PRAISED'),
  day: fc.constantFrom('2020-01-01', '2020-01-02', '2021-05-05'),
});
const listOf = <One>(one: fc.Arbitrary<One>, length: number) => fc.array(one, { minLength: length, maxLength: length });
/** The same on every run: what differs is who comes first. */
const HISTORIES = fc
  .sample(listOf(listOf(deed, 6), 6), { seed: 20_261_130, numRuns: 4 })
  .map((lanes) => [lanes] as const);

/** One after the other, going on where one is refused: two that are one cannot meet, and who gave way too often has written nothing. */
async function doAll(graph: Graph, article: string, deeds: readonly Deed[]): Promise<void> {
  const said: string[] = [];
  for (const { what, subject, object, predicate, day } of deeds.filter((one) => one.subject !== one.object)) {
    const refused = (error: unknown) => {
      if (!(error instanceof DomainError || error instanceof GraphError)) throw error;
    };
    if (what === 'judge')
      await judge(graph, { left: subject, right: object, verdict: 'SAME', ...stamp() }).catch(refused);
    else if (what === 'withdraw') await withdraw(graph, said.pop() ?? 'nothing', stamp()).catch(refused);
    else if (what === 'import')
      await importRows(graph, `of-${day}`, [{ subject, predicate, object, day }]).catch(refused);
    else {
      const words = { article, subject, object, predicate, validFrom: day, start: 0, end: 9 };
      const added = await addClaim(graph, words, stamp()).catch(refused);
      if (added) said.push(added.evidence);
    }
  }
}

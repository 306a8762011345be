/** How many statements people's writes take, and how often they wait for an answer: on a server each costs a millisecond, whatever it does. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph, Transaction } from '../../server/graph/graph.ts';
import { nameOf } from '../../server/graph/queries.ts';
import { addArticle } from '../../server/pipeline/adding/add-article.ts';
import { addClaim } from '../../server/pipeline/adding/add-claim.ts';
import { judge } from '../../server/pipeline/judge.ts';
import { withdraw } from '../../server/pipeline/undoing/withdraw.ts';
import { searchEntities } from '../../server/store/read/entities/search-entities.ts';
import { writer } from '../../server/store/run.ts';
import { everydayStatements } from '../../server/store/upkeep/everyday.ts';
import { embedded } from '../engines.ts';
import { openWorld, stamp } from './world.ts';

interface Taken {
  readonly names: readonly string[];
  /** What is sent before all that was sent has been answered waits for nothing. */
  readonly waits: number;
}

/** The same graph, and what a write takes on it. */
function watching(graph: Graph) {
  let names: string[] = [];
  let waits = 0;
  let sent = 0;
  const watched = ({ run }: Transaction): Transaction => ({
    run: async (query, params) => {
      names.push(nameOf(query));
      if (sent++ === 0) waits += 1;
      return run<never>(query, params).finally(() => {
        sent -= 1;
      });
    },
  });
  const taken = async (work: () => Promise<unknown>): Promise<Taken> => {
    [names, waits] = [[], 0];
    await work();
    return { names: [...names], waits };
  };
  return { graph: { ...graph, write: ((work) => graph.write((one) => work(watched(one)))) as Graph['write'] }, taken };
}

describe('a write', () => {
  let inner: Graph;
  let graph: Graph;
  let taken: ReturnType<typeof watching>['taken'];
  let article: string;
  beforeEach(async () => {
    inner = await openWorld(embedded.open);
    ({ graph, taken } = watching(inner));
    ({ id: article } = await addArticle(graph, { title: 'Meetings', text: 'They met.' }, stamp()));
  });
  afterEach(() => inner.close());

  const days = Array.from({ length: 30 }, (_, at) => `2024-03-${String(at + 1).padStart(2, '0')}`);
  const say = (validFrom: string) =>
    addClaim(
      graph,
      { article, start: 0, end: 9, subject: 'munir', predicate: 'MET_WITH', object: 'aliyev', validFrom },
      stamp(),
    );
  const planned = () => {
    const { first, later } = everydayStatements();
    return new Set([...first, ...later].map(nameOf));
  };
  /** Asked without parameters, or once where much is to follow: not worth planning ahead. */
  const others = ['pending/list', 'pending/save', 'pending/remove'];

  it('of a claim takes few statements, and no more in an article that says much', async () => {
    await say(days[0] ?? '');
    const second = await taken(() => say(days[1] ?? ''));
    expect(second.names.length).toBeLessThanOrEqual(28);
    expect(second.waits).toBeLessThanOrEqual(10);
    for (const day of days.slice(2, -1)) await say(day);
    const last = await taken(() => say(days.at(-1) ?? ''));
    expect(last.names).toEqual(second.names);
  });

  it('asks nothing twice of what cannot have changed', async () => {
    await say(days[0] ?? '');
    const { names } = await taken(() => say(days[1] ?? ''));
    const often = names.filter((name, at) => names.indexOf(name) !== at);
    // Who is named: once before the ends are taken, once after, with all that the words name. Sums: of claims, and their dyads.
    expect(often).toEqual(['entity/briefs-and-countries', 'claim/set-sums']);
  });

  it('of a judgement takes few statements, and taking it back too', async () => {
    for (const day of days.slice(0, 3)) await say(day);
    let id = '';
    const judging = await taken(async () => {
      const { judgement } = await judge(graph, { left: 'a-munir', right: 'munir', verdict: 'SAME', ...stamp() });
      id = judgement.id;
    });
    expect(judging.names.length).toBeLessThanOrEqual(40);
    expect(judging.waits).toBeLessThanOrEqual(15);
    const undoing = await taken(() => withdraw(graph, id, stamp()));
    expect(undoing.names.length).toBeLessThanOrEqual(40);
    for (const name of [...judging.names, ...undoing.names].filter((one) => !others.includes(one)))
      expect([...planned()]).toContain(name);
  });

  it('of a claim runs nothing that is not planned ahead', async () => {
    const { names } = await taken(() => say(days[0] ?? ''));
    for (const name of names) expect([...planned()]).toContain(name);
  });

  it.each([
    ['of few names', undefined],
    ['of very many', 0],
  ])('a search %s runs nothing else either', async (_, many) => {
    const { names } = await taken(() =>
      graph.write((transaction) =>
        searchEntities(writer(transaction), { text: 'm', words: [' m'], prefix: ' m', kinds: null, limit: 1000 }, many),
      ),
    );
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect([...planned()]).toContain(name);
  });
});

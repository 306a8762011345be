/** What is planned ahead: which texts, and that they can do nothing. That Neo4j plans them is seen in neo4j.contract.ts. */
import { describe, expect, it, test } from '@jest/globals';
import { inPortions, planAll } from '../../server/graph/neo4j-plans.ts';
import { nameOf, query } from '../../server/graph/queries.ts';
import { everydayStatements } from '../../server/store/upkeep/everyday.ts';

describe('statements that are planned ahead', () => {
  it('are planned as they are sent: with and without each of their conditions, with their parameters in one map', () => {
    const [texts = []] = inPortions({ first: [query('claim/summands')], later: [] });
    expect(texts).toHaveLength(2);
    expect(texts.map((text) => text.includes('$given.hidden'))).toEqual([false, true]);
    expect(texts.every((text) => text.includes('UNWIND $given.pairs AS pair'))).toBe(true);
  });

  it('are planned few at a time, apart from those that come after something was written', () => {
    const portions = inPortions(everydayStatements());
    expect(Math.max(...portions.map(({ length }) => length))).toBeLessThan(10);
    const begins = portions.map(([text]) => text === 'CREATE ()');
    expect(begins).toEqual(begins.toSorted());
    expect(new Set(begins)).toEqual(new Set([false, true]));
  });

  it('are all tried, whatever becomes of one', async () => {
    const tried: (readonly string[])[] = [];
    await planAll(everydayStatements(), async (texts) => {
      tried.push(texts);
      throw new Error('It cannot be planned.');
    });
    expect(tried).toEqual(inPortions(everydayStatements()));
  });

  const { first, later } = everydayStatements();
  test.each([...new Set([...first, ...later])].map((text) => [nameOf(text), text]))(
    '%s changes nothing where its parameters are absent',
    (_, text) => {
      if (!/\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(text)) return;
      for (const part of text.replace(/^(?:\s*\/\/.*\n)+/, '').split(/^UNION(?: ALL)?$/m))
        expect(part).toMatch(/^\s*(?:UNWIND \$\w+ AS|MATCH \(\w+:\w+ \{id: \$\w+\}\))/);
    },
  );
});

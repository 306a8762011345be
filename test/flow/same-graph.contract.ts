/** Two engines, one graph: what the seeds become has the same ids and says the same, whichever engine holds it. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { read } from '../cypher.ts';
import { difference, dump } from '../dump.ts';
import { type Engine, embedded } from '../engines.ts';
import { openSeeded } from './seeds.ts';

/** One word for all ids that a graph holds. */
async function idsHash(graph: Graph): Promise<string> {
  const rows = await read<{ id: string }>(graph, 'MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id');
  const ids = rows.map(({ id }) => id).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex');
}

export function sameGraphContract({ name, open }: Engine): void {
  describe(`${name} and ${embedded.name}`, () => {
    let [one, other]: Graph[] = [];
    beforeAll(async () => {
      [one, other] = [await openSeeded(open), await openSeeded(embedded.open)];
    });
    afterAll(() => Promise.all([one?.close(), other?.close()]));

    it('give the seeds the same ids, and say the same of them', async () => {
      if (one === undefined || other === undefined) throw new Error('The graphs are not open.');
      expect(difference(await dump(one), await dump(other))).toEqual([]);
      expect(await idsHash(one)).toBe(await idsHash(other));
    });
  });
}

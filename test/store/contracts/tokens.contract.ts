/** Tokens in the graph. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/queries.ts';
import { type Run, reader, writer } from '../../../server/store/run.ts';
import { clearGraph } from '../../../server/store/write/clear.ts';
import { createToken, findUser, hasActiveToken, listTokens, revokeToken } from '../../../server/store/write/tokens.ts';
import { dump } from '../../dump.ts';

const AT = '2026-01-01T00:00:00.000Z';

export function tokensContract(name: string, open: () => Promise<Graph>): void {
  describe(`tokens on ${name}`, () => {
    let graph: Graph;
    let read: Run;
    beforeAll(async () => {
      graph = await open();
      read = reader(graph);
    });
    afterAll(() => graph.close());
    const write = <Result>(work: (run: Run) => Promise<Result>) =>
      graph.write((transaction) => work(writer(transaction)));

    it('let their holder in until they are revoked', async () => {
      expect(await hasActiveToken(read)).toBe(false);
      const { written, id } = await write((run) => createToken(run, { name: ' Ann ', role: 'write', at: AT }));
      expect(await findUser(read, written)).toEqual({ name: 'Ann', role: 'write' });
      expect(await hasActiveToken(read)).toBe(true);
      const other = await write((run) => createToken(run, { name: 'Bob', role: 'read', at: AT }));
      expect(await findUser(read, `${written.slice(0, 21)}${other.written.slice(21)}`)).toBeUndefined();
      expect(await write((run) => revokeToken(run, id, AT))).toMatchObject({ name: 'Ann', revokedAt: AT });
      expect(await findUser(read, written)).toBeUndefined();
      expect(await findUser(read, other.written)).toEqual({ name: 'Bob', role: 'read' });
      await expect(write((run) => revokeToken(run, id, AT))).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(write((run) => revokeToken(run, 'none', AT))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await listTokens(read)).map(({ name }) => name).sort()).toEqual(['Ann', 'Bob']);
    });

    it('leave no secret in the graph', async () => {
      const { written } = await write((run) => createToken(run, { name: 'Cem', role: 'read', at: AT }));
      expect((await dump(graph)).join()).not.toContain(written.slice(21));
    });

    test.each(['', '  ', '—', 'x'.repeat(101)])('are of somebody: not of %j', async (name) => {
      await expect(write((run) => createToken(run, { name, role: 'read', at: AT }))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    });

    it('outlast the emptying of the graph: nobody is locked out', async () => {
      const { written } = await write((run) => createToken(run, { name: 'Dilek', role: 'write', at: AT }));
      await clearGraph(graph);
      expect(await findUser(read, written)).toEqual({ name: 'Dilek', role: 'write' });
    });

    it('do not keep an empty graph from being seeded', async () => {
      expect(await read(query('graph/is-empty'))).toEqual([{ nodes: 0 }]);
    });
  });
}

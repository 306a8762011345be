/** `readout token`: what it shows, and what it never shows. Over the real graph in memory. */
import { describe, expect, it } from '@jest/globals';
import type { Tokens } from '../../server/commands/opened.ts';
import { ConflictError } from '../../server/domain/errors.ts';
import { hashOfSecret, type Token, writeToken } from '../../server/domain/token.ts';
import { GraphError } from '../../server/graph/graph.ts';
import { run } from './sample-terminal.ts';

const secret = 'S'.repeat(43);
const ANN: Token = {
  id: 'aaaaaaaaaaaa',
  name: 'Ann',
  role: 'write',
  hash: hashOfSecret(secret),
  createdAt: '2026-01-01T00:00:00.000Z',
};
const tokens: Tokens = {
  findUser: async () => ANN,
  hasActive: async () => true,
  create: async (user) => ({ ...ANN, ...user, written: writeToken({ id: ANN.id, secret }) }),
  list: async () => [
    ANN,
    { ...ANN, id: 'bbbbbbbbbbbb', name: 'Bob', role: 'read', revokedAt: '2026-02-01T00:00:00.000Z' },
  ],
  revoke: async (id) => {
    if (id !== ANN.id) throw new ConflictError(`The token ${id} is revoked already.`);
    return { ...ANN, revokedAt: '2026-02-01T00:00:00.000Z' };
  },
};
const token = (...args: readonly string[]) => run(['token', ...args], { tokens });

describe('token create', () => {
  it('shows the token once, and closes', async () => {
    const session = token('create', '--name', 'Ann', '--role', 'write');
    expect(await session.ended).toBe(0);
    expect(session.out()).toMatch(/^readout_aaaaaaaaaaaa_S{43}\n\nThis is the token of Ann, to write\./);
    expect(session.done).toEqual(['close']);
  });

  it('answers a program in JSON, without the hash', async () => {
    const session = token('create', '--name', 'Cem', '--role', 'read', '--json');
    expect(await session.ended).toBe(0);
    expect(JSON.parse(session.out())).toEqual({
      id: ANN.id,
      name: 'Cem',
      role: 'read',
      createdAt: ANN.createdAt,
      revokedAt: null,
      token: writeToken({ id: ANN.id, secret }),
    });
  });

  it.each([[['--name', 'Ann']], [['--role', 'read']], [['--name', 'Ann', '--role', 'admin']]])(
    'ends with 2 for %j',
    async (args) => {
      expect(await token('create', ...args).ended).toBe(2);
    },
  );
});

describe('token list', () => {
  it('shows who may what, and nothing secret', async () => {
    const session = token('list');
    expect(await session.ended).toBe(0);
    expect(session.out()).toBe(
      'aaaaaaaaaaaa  write  2026-01-01  Ann\nbbbbbbbbbbbb  read   2026-01-01  revoked 2026-02-01  Bob\n',
    );
    const json = token('list', '--json');
    await json.ended;
    expect(JSON.parse(json.out())).toHaveLength(2);
    expect(json.out()).not.toContain(ANN.hash);
  });

  it('says how to make the first', async () => {
    const session = run(['token', 'list']);
    await session.ended;
    expect(session.out()).toContain('readout token create');
  });
});

describe('token revoke', () => {
  it('says what it did, or why it did not', async () => {
    const session = token('revoke', ANN.id);
    expect(await session.ended).toBe(0);
    expect(session.out()).toContain('of Ann is revoked');
    const again = token('revoke', 'other');
    expect(await again.ended).toBe(1);
    expect(again.err()).toBe('The token other is revoked already.\n');
  });
});

it('says what to do while a server has the graph open', async () => {
  const open = async () => {
    throw new GraphError('LOCKED', 'The folder /data is in use by another Readout (pid 7).');
  };
  const session = run(['token', 'list'], { open });
  expect(await session.ended).toBe(1);
  expect(session.err()).toMatch(
    /in use by another Readout.*stop the server, run this again.*On a Neo4j this works while it runs\.\n$/,
  );
});

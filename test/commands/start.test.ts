/** `readout start`: what it prints, when it answers, how it ends. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { GraphError } from '../../server/graph/graph.ts';
import { addressOf, NO_TOKENS, run } from './sample-terminal.ts';

const claimsAt = async (url: string) => {
  const body = JSON.stringify({ query: '{ stats { claims } }' });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: response.status, body: (await response.json()) as unknown };
};

describe('start', () => {
  it('prints one line when it answers, and ends with 0 and everything closed', async () => {
    const session = run(['start']);
    const url = await addressOf(session);
    expect(session.out()).toBe(`Readout on ${url}\n`);
    expect(session.err()).toBe('');
    expect(await claimsAt(url)).toEqual({ status: 200, body: { data: { stats: { claims: 250 } } } });
    session.stop();
    expect(await session.ended).toBe(0);
    expect(session.done).toEqual(['seed if empty', 'close']);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('seeds nothing with --no-seed, and tells the address in JSON with --json', async () => {
    const session = run(['start', '--no-seed', '--json']);
    const url = await addressOf(session);
    expect(JSON.parse(session.out())).toEqual({ url });
    session.stop();
    await session.ended;
    expect(session.done).toEqual(['close']);
  });

  it('shows progress to people only, and takes it away', async () => {
    const session = run(['start'], { isWatched: true });
    await addressOf(session);
    expect(session.err()).toMatch(/Articles: 1 of 2\r[^ ]*$/);
    session.stop();
    await session.ended;
  });

  it('finishes a running request before it ends', async () => {
    let arrived = 0;
    let allArrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      allArrived = resolve;
    });
    const session = run(['start'], {
      onRequest: () => {
        arrived += 1;
        if (arrived === 5) allArrived();
      },
    });
    const url = await addressOf(session);
    const running = Promise.all(Array.from({ length: 5 }, () => claimsAt(url)));
    await arrival;
    session.stop();
    expect((await running).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await session.ended).toBe(0);
  });

  it('says "starting" while it seeds, and ends at once when it is asked to', async () => {
    let port = 0;
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    port = (probe.address() as AddressInfo).port;
    await new Promise((resolve) => probe.close(resolve));
    let isSeeding = () => {};
    const seeding = new Promise<void>((resolve) => {
      isSeeding = resolve;
    });
    const forever = () => new Promise<void>(() => isSeeding());
    const session = run(['start'], { env: { PORT: String(port) }, whileSeeding: forever });
    await seeding;
    const { status, body } = await claimsAt(`http://127.0.0.1:${port}`);
    expect(status).toBe(503);
    const error = { message: expect.stringContaining('starting'), extensions: { code: 'UNAVAILABLE' } };
    expect(body).toMatchObject({ errors: [error] });
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    session.stop();
    expect(await session.ended).toBe(0);
    expect(session.done).toEqual(['seed if empty', 'close']);
  });

  it('says which port is taken, before it opens anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const session = run(['start'], { env: { PORT: String(port) } });
    expect(await session.ended).toBe(1);
    expect(session.err()).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use.*\\n$`));
    expect(session.done).toEqual([]);
    other.close();
  });

  it.each([{ HOST: '0.0.0.0' }, { PUBLIC_HOSTS: 'readout.example.org' }])(
    'refuses %j while nobody has a token, and says how to make one',
    async (env) => {
      const session = run(['start'], { env });
      expect(await session.ended).toBe(2);
      expect(session.err()).toMatch(
        /others can reach this server.*npm run readout -- token create --name <who> --role write\n$/,
      );
      expect(session.done).toEqual(['close']);
    },
  );

  it('serves others once somebody has a token', async () => {
    const session = run(['start'], { env: { HOST: '0.0.0.0' }, tokens: { ...NO_TOKENS, hasActive: async () => true } });
    const { port } = new URL(await addressOf(session));
    expect((await claimsAt(`http://127.0.0.1:${port}`)).status).toBe(401);
    session.stop();
    expect(await session.ended).toBe(0);
  });

  it('lets go of the port and says one sentence when the graph cannot be opened', async () => {
    const message =
      'The folder /data is in use by another Readout (pid 7). Stop that one, or set READOUT_DATA to another folder.';
    const open = async () => {
      throw new GraphError('LOCKED', message);
    };
    const session = run(['start'], { open });
    expect(await session.ended).toBe(1);
    expect(session.err()).toBe(`${message}\n`);
  });

  it('closes the graph when seeding fails', async () => {
    const whileSeeding = async () => {
      throw new Error('disk full');
    };
    const session = run(['start'], { whileSeeding });
    expect(await session.ended).toBe(1);
    expect(session.err()).toBe('Readout failed: disk full. Run it again with LOG_LEVEL=debug to see where.\n');
    expect(session.done).toEqual(['seed if empty', 'close']);
  });
});

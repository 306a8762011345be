/** The port: what it answers while the program starts and stops. */
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { listen } from '../../../server/commands/start/listen.ts';

/** An application that answers once it is told to. */
function slowApp() {
  let answer = () => {};
  const released = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const app: RequestListener = (_request, response) => {
    arrive();
    void released.then(() => response.end('done'));
  };
  return { app, arrived, answer };
}

/** Rounds of this process's own loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
}

const GET = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

describe('a stop', () => {
  it('lets a running request finish, and takes no other: not even on its connection, nor readiness', async () => {
    const { app, arrived, answer } = slowApp();
    const listener = await listen({ host: '127.0.0.1', port: 0 });
    listener.serve(app);
    const socket = connect(Number(new URL(listener.url).port), '127.0.0.1');
    let received = '';
    socket.on('data', (data) => {
      received += data.toString();
    });
    socket.write(GET('/slow'));
    await arrived;
    const closed = listener.close(60_000);
    await expect(fetch(`${listener.url}/new`)).rejects.toThrow();
    await new Promise<unknown>((resolve) => socket.write(GET('/readyz'), resolve));
    await turns(10); // the server, in this process, has read it: else the connection may be closed as idle before
    answer();
    await once(socket, 'close');
    await closed;
    const [first, second] = received.split(/(?=HTTP\/1\.1)/);
    expect(first).toMatch(/^HTTP\/1\.1 200[\s\S]*done/);
    expect(second).toMatch(/^HTTP\/1\.1 503[\s\S]*Readout is stopping/);
    expect(second).toMatch(/connection: close/i);
  });

  it('waits no longer than it may', async () => {
    const { app, arrived } = slowApp();
    const listener = await listen({ host: '127.0.0.1', port: 0 });
    listener.serve(app);
    const asked = fetch(listener.url);
    asked.catch(() => undefined);
    await arrived;
    await listener.close(1);
    await expect(asked).rejects.toThrow();
  });
});

it('says what to do about an address that this computer does not have', async () => {
  await expect(listen({ host: '192.0.2.1', port: 0 })).rejects.toThrow('This computer has no address 192.0.2.1.');
});

/** A wire between a driver and Neo4j that a test can cut and mend, as a network does. */

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export interface Wire {
  readonly uri: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Listens on a free port of loopback and passes everything on to `target`, a bolt:// address. */
export async function openWire(target: string): Promise<Wire> {
  const { hostname, port: targetPort } = new URL(target);
  const open = new Set<Socket>();
  const join = (near: Socket) => {
    const far = connect(Number(targetPort), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
    }
  };
  const listen = async (port: number): Promise<Server> => {
    const server = createServer(join).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async () => {
    for (const socket of open) socket.destroy();
    open.clear();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    cut,
    async mend() {
      server = await listen(port);
    },
    close: cut,
  };
}

/** A bolt:// address that nothing listens on. */
export async function deadAddress(): Promise<string> {
  const wire = await openWire('bolt://127.0.0.1:1');
  await wire.close();
  return wire.uri;
}

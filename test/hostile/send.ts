/** Sends a message as it is, and gives the answer: a client that minds nothing. */
import { createServer, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostileMessage } from './bodies.ts';

export interface HostileAnswer {
  /** 0: the server closed the connection without an answer. */
  readonly status: number;
  readonly text: string;
}

/** Throws when there is no answer in time. */
export function send(
  url: string,
  { method, path, headers, body }: HostileMessage,
  ms = 60_000,
): Promise<HostileAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    asked.setTimeout(ms, () => asked.destroy(new Error(`No answer within ${ms / 1000} s.`)));
    // A server that refuses a long body may close before all of it is sent.
    asked.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET' ? resolve({ status: 0, text: '' }) : reject(error),
    );
    asked.end(body);
  });
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** An application on a port of its own. */
export async function listenTo(app: RequestListener): Promise<Listening> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The port: taken first, so that nothing is opened or seeded in vain, and answered once there is something to answer with. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What listening is refused with, as a sentence. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

export interface Listener {
  /** Where it is reached: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** From now on requests go here; until then they get 503. */
  readonly serve: (app: RequestListener) => void;
  /** Takes no more requests (on open connections they get 503, readiness too) and lets the running ones finish, for so long at most. */
  readonly close: (patienceMs: number) => Promise<void>;
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Takes the port. Throws a ListenError when that cannot be had. */
export async function listen(place: Place): Promise<Listener> {
  let current: RequestListener = starting;
  const server = createServer((request, response) => current(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(explain(error, place))));
    server.listen(place.port, place.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = place.host.includes(':') ? `[${place.host}]` : place.host;
  return {
    url: `http://${host}:${port}`,
    serve: (app) => {
      current = app;
    },
    close: (patienceMs) => {
      current = stopping;
      return close(server, patienceMs);
    },
  };
}

const unavailable =
  (message: string, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (request, response) => {
    const isAlive = request.url === '/healthz';
    const error = { message, extensions: { code: 'UNAVAILABLE' } };
    const always = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Retry-After': '1' };
    response.writeHead(isAlive ? 200 : 503, { ...always, ...headers });
    response.end(JSON.stringify(isAlive ? { status: 'alive' } : { errors: [error] }));
  };

const starting = unavailable('Readout is starting. Try again in a moment.');
const stopping = unavailable('Readout is stopping. Try again in a moment.', { Connection: 'close' });

function explain({ code, message }: NodeJS.ErrnoException, { host, port }: Place): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use, perhaps by another Readout. Stop that one, or set PORT to another number (0: any free one).`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by you. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `This computer has no address ${host}. Set HOST to 127.0.0.1.`;
  return `Port ${port} on ${host} cannot be opened: ${message}.`;
}

async function close(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connections open; each is closed when its last answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatience);
}

/**
 * Answers only requests that were meant for this server. A page of another site can make its own name point at this machine
 * (DNS rebinding); the browser then lets it read our answers, and only the Host header tells.
 */
import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { sendFailure } from './failure.ts';

type Names = Pick<Config, 'host' | 'publicHosts'>;

/** Lets through requests whose Host names this machine, `host` or one of `publicHosts`, on any port; the rest get 421. */
export function hostCheck({ host, publicHosts }: Names): RequestHandler {
  const own = new Set(['localhost', '127.0.0.1', '[::1]', ...[host, ...publicHosts].map(asInUrl)]);
  // Listening on every address, it cannot know them all. There it needs no names: who has no token gets nothing.
  const isOpen = ANY_ADDRESS.has(host) && publicHosts.length === 0;
  return (request, response, next) => {
    const asked = (request.headers.host ?? '').replace(/:\d*$/, '').toLowerCase();
    if (own.has(asked) || (isOpen && asked !== '')) return next();
    const message = `This server answers at ${[...own].join(', ')} only, not at "${asked}". Use one of these in the address, or add it to the setting PUBLIC_HOSTS.`;
    sendFailure(response, { status: 421, code: 'FORBIDDEN', message });
  };
}

const ANY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);
const asInUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

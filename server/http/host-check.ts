/**
 * Answers only requests that were meant for this server. A page of another site can make its own name point at this machine
 * (DNS rebinding); the browser then lets it read our answers, and only the Host header tells.
 */
import type { RequestHandler } from 'express';
import { sendFailure } from './failure.ts';

/** Lets through requests whose Host names this machine or `host`, on any port; the rest get 421. */
export function hostCheck(host: string): RequestHandler {
  const own = new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host]);
  return (request, response, next) => {
    const asked = (request.headers.host ?? '').replace(/:\d*$/, '').toLowerCase();
    if (own.has(asked)) return next();
    const message = `This server answers at ${[...own].join(', ')} only, not at "${asked}". Use one of these in the address.`;
    sendFailure(response, { status: 421, code: 'FORBIDDEN', message });
  };
}

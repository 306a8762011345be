/** How often one address may ask where others can reach the server. This computer itself is never limited. */
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, MemoryStore, type Options, rateLimit } from 'express-rate-limit';
import { type Config, isLoopback } from '../config.ts';
import { sendFailure } from './failure.ts';

/** A minute's worth of each, for one address (of IPv6, for one subnet). */
export const PER_MINUTE = { requests: 600, changes: 60, wrongTokens: 20 } as const;
const MINUTE_MS = 60_000;

/** Counts for the address of a request. Gives how many seconds to wait once there were too many. */
export type Count = (request: Request) => Promise<number | undefined>;

export interface RateLimits {
  /** Refuses more requests than an address may send. */
  readonly requests: RequestHandler;
  readonly countChange: Count;
  readonly countWrongToken: Count;
  /** The wait of an address that sent too many wrong tokens; counts nothing. */
  readonly wrongTokens: Count;
}

/** The limits of one server; without effect where only this computer is answered. */
export function rateLimits({ host, isPublic }: Pick<Config, 'host' | 'isPublic'>): RateLimits {
  const skip = (request: Request) => !isPublic || isExempt(request, host);
  const changes = counter(PER_MINUTE.changes, skip);
  const wrongTokens = counter(PER_MINUTE.wrongTokens, skip);
  return {
    requests: rateLimit({
      windowMs: MINUTE_MS,
      limit: PER_MINUTE.requests,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      validate: false, // its warnings are about settings that config.ts has checked
      skip,
      keyGenerator: keyOf,
      handler: (request, response) => tooMany(response, waitUntil(request.rateLimit?.resetTime)),
    }),
    countChange: changes.count,
    countWrongToken: wrongTokens.count,
    wrongTokens: wrongTokens.look,
  };
}

declare module 'express-serve-static-core' {
  interface Request {
    readonly rateLimit?: { readonly resetTime: Date | undefined };
  }
}

/** Says how long to wait. */
export const tooMany = (response: Response, seconds: number): void =>
  sendFailure(response.set('Retry-After', String(seconds)), {
    status: 429,
    code: 'RATE_LIMITED',
    message: `Too many requests, or too many wrong tokens, came from your address within a minute. Try again in ${seconds} seconds.`,
  });

const keyOf = ({ ip }: Request): string => ipKeyGenerator(ip ?? '');
const waitUntil = (end: Date | undefined): number =>
  Math.max(1, Math.ceil(((end?.getTime() ?? Date.now() + MINUTE_MS) - Date.now()) / 1000));

function counter(limit: number, skip: (request: Request) => boolean): Readonly<Record<'count' | 'look', Count>> {
  const store = new MemoryStore();
  store.init({ windowMs: MINUTE_MS } as Options);
  return {
    count: async (request) => {
      if (skip(request)) return undefined;
      const { totalHits, resetTime } = await store.increment(keyOf(request));
      return totalHits > limit ? waitUntil(resetTime) : undefined;
    },
    look: async (request) => {
      const known = skip(request) ? undefined : await store.get(keyOf(request));
      return known !== undefined && known.totalHits >= limit ? waitUntil(known.resetTime) : undefined;
    },
  };
}

/**
 * Somebody at this computer, by its own address. Where the server listens on that address alone, whoever comes is a proxy;
 * and so is, anywhere, who asks for another.
 */
const isExempt = ({ ip = '', headers }: Request, host: string): boolean =>
  !isLoopback(host) && isLoopback(ip) && !FORWARDED.some((name) => headers[name] !== undefined);

const FORWARDED = ['x-forwarded-for', 'forwarded', 'via'];

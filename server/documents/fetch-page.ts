/** Reads a page from the web: http and https, public addresses only, at most 5 redirects, 5 MB, 10 seconds in all. */
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { InvalidInputError } from '../domain/errors.ts';
import type { DocumentSource } from './parsed.ts';
import { readBody } from './web/body.ts';
import { type ResolvedAddress, type Target, type TargetRules, toTarget } from './web/target.ts';

export interface FetchOptions extends TargetRules {
  readonly signal?: AbortSignal;
  /** Of Readout, for the name it gives itself. */
  readonly version?: string;
  readonly seconds?: number;
}

const REDIRECTS = 5;
const SECONDS = 10;
const MOVED = [301, 302, 303, 307, 308];

/**
 * The page, ready for `readDocument`; its url is where the redirects led. Throws InvalidInputError with a sentence for whatever
 * hinders, and the signal's reason when that aborts.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<DocumentSource> {
  const { seconds = SECONDS, signal } = options;
  const clock = AbortSignal.timeout(seconds * 1000);
  const all = signal === undefined ? clock : AbortSignal.any([clock, signal]);
  try {
    return await Promise.race([follow(address, { ...options, signal: all }), aborted(all)]);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (clock.aborted)
      throw new InvalidInputError(
        `${hostOf(address)} did not answer in full within ${seconds} seconds. Try again later, or paste the text.`,
      );
    if (error instanceof InvalidInputError) throw error;
    throw new InvalidInputError(
      `${hostOf(address)} cannot be read (${codeOf(error)}). Check the address, try again later, or paste the text.`,
    );
  }
}

interface Run extends FetchOptions {
  readonly signal: AbortSignal;
}

async function follow(address: string, run: Run): Promise<DocumentSource> {
  let next = address;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const target = await toTarget(next, run);
    run.signal.throwIfAborted();
    const response = await ask(target, run);
    try {
      const moved = movedTo(response, target.url);
      if (moved === undefined) return await toSource(response, target.url);
      next = moved;
    } finally {
      response.destroy();
    }
  }
  throw new InvalidInputError(
    `${hostOf(address)} redirects more than ${REDIRECTS} times. Open it in a browser, and add the address where it ends.`,
  );
}

function ask({ url, addresses }: Target, { signal, version = '' }: Run): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? overHttps : overHttp;
  const headers = {
    accept: 'text/html, application/xhtml+xml, text/plain, application/pdf;q=0.9, */*;q=0.1',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': `Readout/${version || '0'} (+reads single pages at a person's request)`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, headers, lookup: pinnedTo(addresses), signal }, resolve);
    sent.on('error', reject);
    sent.end();
  });
}

/** The name was resolved and its addresses checked: asked again, it might lead elsewhere (DNS rebinding). */
const pinnedTo =
  (addresses: readonly ResolvedAddress[]): LookupFunction =>
  (_host, { all }, done) => {
    const [{ address, family } = { address: '', family: 0 }] = addresses;
    if (all === true) done(null, [...addresses]);
    else done(null, address, family);
  };

function movedTo({ statusCode = 0, headers }: IncomingMessage, from: URL): string | undefined {
  if (!MOVED.includes(statusCode) || headers.location === undefined) return undefined;
  return URL.canParse(headers.location, from.href) ? new URL(headers.location, from).href : headers.location;
}

async function toSource(response: IncomingMessage, url: URL): Promise<DocumentSource> {
  const { statusCode = 0, headers } = response;
  if (statusCode < 200 || statusCode > 299)
    throw new InvalidInputError(
      `${url.hostname} answered ${statusCode}: it does not give the page to programs, or has none there. Open it in a browser and paste the text.`,
    );
  const bytes = await readBody(response);
  return { bytes, type: headers['content-type'], name: url.pathname.split('/').at(-1) || undefined, url: url.href };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : 'The address');
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no connection';

/** HTTP requests that no honest client sends. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { hostileJson, hostileText } from './values.ts';

export interface HostileMessage {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset=klingon',
  'application/graphql',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/event-stream',
  '',
  'a/b; c',
  'application/json;'.repeat(50),
];
const PATHS = [
  '/graphql',
  '/graphql?query={stats{claims}}',
  '/export/claims.csv',
  '/export/entities.csv',
  '/claim/none',
  '/claim/%2e%2e%2f',
  '/',
  '/graphiql',
  '/healthz',
  '/readyz',
  '/metrics',
  '/assets/../../package.json',
  '/%00',
  '/%',
  '/%E0%A4%A',
  `/${'a/'.repeat(2000)}`,
  '//evil.example/',
  '/graphql/../..',
  '/upload',
];
const METHODS = ['POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD', 'TRACE'];
const ENCODINGS = ['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip', 'identity', 'x'];

const json = hostileJson.map((value) => Buffer.from(JSON.stringify(value)));
const almostGraphql = fc
  .record(
    {
      query: fc.oneof(hostileText, hostileJson, fc.constant('{ stats { claims } }')),
      variables: hostileJson,
      operationName: hostileJson,
      extensions: hostileJson,
    },
    { requiredKeys: [] },
  )
  .map((value) => Buffer.from(JSON.stringify(value)));
const persisted = fc
  .record({ version: hostileJson, sha256Hash: hostileJson })
  .map((persistedQuery) => Buffer.from(JSON.stringify({ extensions: { persistedQuery } })));
const bytes = fc.uint8Array({ maxLength: 300 }).map((values) => Buffer.from(values));
const large = fc.constantFrom(
  Buffer.alloc(1_100_000, 'a'),
  Buffer.from('['.repeat(200_000)),
  Buffer.from(`{"query":"${'{a'.repeat(100_000)}"}`),
  Buffer.from('{"query":"{ stats { claims } }"'),
);
const plain = fc.oneof({ weight: 3, arbitrary: almostGraphql }, json, persisted, bytes, large);

/** Packed as the header says, packed twice, cut off in the middle, or a small file that becomes a large one. */
const packed = fc
  .tuple(
    plain,
    fc.constantFrom(gzipSync, deflateSync, brotliCompressSync),
    fc.double({ min: 0, max: 1.3, noNaN: true }),
  )
  .map(([body, pack, share]) => {
    const whole = pack(body);
    return whole.subarray(0, Math.floor(share * whole.length));
  });
const bomb = fc.constant(gzipSync(Buffer.alloc(20_000_000)));
const headerText = hostileText.map((text) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 500));

const parameters = fc
  .array(
    fc.tuple(
      fc.constantFrom('between', 'families', 'from', 'to', 'text', 'first', 'query', 'kinds', 'reportedBy', 'entities'),
      hostileText,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pairs) =>
    pairs.map(([name, value]) => `${name}=${encodeURIComponent(Buffer.from(value).toString())}`).join('&'),
  );
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constant('/graphql') },
  fc.constantFrom(...PATHS),
  fc
    .tuple(fc.constantFrom('/export/claims.csv?', '/export/entities.csv?', '/graphql?'), parameters)
    .map((parts) => parts.join('')),
);

export const hostileMessages: fc.Arbitrary<HostileMessage> = fc
  .record({
    method: fc.oneof({ weight: 3, arbitrary: fc.constant('POST') }, fc.constantFrom(...METHODS)),
    path,
    type: fc.oneof({ weight: 2, arbitrary: fc.constant('application/json') }, fc.constantFrom(...TYPES)),
    encoding: fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined, freq: 1 }),
    extra: fc.dictionary(
      fc.constantFrom(
        'accept',
        'cookie',
        'authorization',
        'apollo-require-preflight',
        'x-forwarded-for',
        'range',
        'if-none-match',
        'readout-cost',
        'x-request-id',
      ),
      headerText,
      { maxKeys: 3 },
    ),
    body: fc.oneof({ weight: 4, arbitrary: plain }, { weight: 3, arbitrary: packed }, bomb),
  })
  .map(({ method, path: target, type, encoding, extra, body }) => ({
    method,
    path: target,
    headers: {
      ...extra,
      ...(type !== '' && { 'content-type': type }),
      ...(encoding !== undefined && { 'content-encoding': encoding }),
    },
    body: method === 'GET' || method === 'HEAD' || method === 'TRACE' ? Buffer.alloc(0) : body,
  }));

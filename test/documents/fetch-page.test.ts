/** Pages from a server of our own on this computer, which only tests may read from. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { fetchPage } from '../../server/documents/fetch-page.ts';
import { readDocument } from '../../server/documents/read-document.ts';
import { InvalidInputError } from '../../server/domain/errors.ts';

const MB = 1024 * 1024;
const asked: IncomingMessage[] = [];
let port = 0;

const PAGES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/plain': (response) => response.setHeader('content-type', 'text/plain').end('Two ministers met in the capital.'),
  '/zipped': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('Two ministers met.')),
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(6 * MB))),
  '/large': (response) => response.setHeader('content-length', 6 * MB).end(Buffer.alloc(6 * MB)),
  '/endless': (response) => void response.write(Buffer.alloc(6 * MB)),
  '/slow': (response) => void response.write('It begins'),
  '/silent': () => undefined,
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': 1000 }).write('It begins');
    setImmediate(() => response.destroy());
  },
  '/none': (response) => response.writeHead(404).end('No such page'),
  '/odd': (response) => response.setHeader('content-encoding', 'zstd').end('x'),
  '/broken': (response) => response.setHeader('content-encoding', 'gzip').end('no gzip'),
  '/moved': (response) => response.writeHead(302, { location: '/plain' }).end(),
  '/circle': (response) => response.writeHead(301, { location: '/circle' }).end(),
  '/to-inside': (response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/plain` }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
};

const server = createServer((request, response) => {
  asked.push(request);
  PAGES[request.url ?? '']?.(response);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
beforeAll(() => {
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

/** The server under a name that leads to it, as the one address of this computer that may be read. */
const outside = {
  resolve: async (host: string) => [{ address: host === 'news.example' ? '127.0.0.1' : host, family: 4 }],
  allow: (address: string) => address === '127.0.0.1',
};
const from = (path: string, options = {}) =>
  fetchPage(`http://news.example:${port}${path}`, { ...outside, ...options });

describe('a page', () => {
  it('comes with its type, name and address', async () => {
    const page = await from('/plain', { version: '1.2.3' });
    expect(Buffer.from(page.bytes).toString()).toBe('Two ministers met in the capital.');
    expect(page).toMatchObject({ type: 'text/plain', name: 'plain', url: `http://news.example:${port}/plain` });
    expect(asked.at(-1)?.headers).toMatchObject({
      host: `news.example:${port}`,
      'user-agent': /^Readout\/1\.2\.3 \(\+/,
    });
  });

  it('is read as an article', async () =>
    expect(await readDocument(await from('/plain'))).toMatchObject({
      text: 'Two ministers met in the capital.',
      url: `http://news.example:${port}/plain`,
    }));

  it('is unpacked', async () =>
    expect(Buffer.from((await from('/zipped')).bytes).toString()).toBe('Two ministers met.'));

  it('is followed to where it moved', async () =>
    expect((await from('/moved')).url).toBe(`http://news.example:${port}/plain`));
});

describe('what is refused', () => {
  test.each([
    ['/large', /larger than 5 MB/],
    ['/endless', /larger than 5 MB/],
    ['/bomb', /larger than 5 MB/],
    ['/none', /answered 404/],
    ['/odd', /packs the page as "zstd"/],
    ['/broken', /cannot be read/],
    ['/cut', /cannot be read/],
    ['/circle', /more than 5 times/],
    ['/to-inside', /"127.0.0.2" is not on the public internet/],
    ['/to-file', /only http and https/],
  ])('%s', async (path, sentence) => {
    await expect(from(path)).rejects.toThrow(InvalidInputError);
    await expect(from(path)).rejects.toThrow(sentence);
  });

  test.each(['/slow', '/silent'])('%s, once its time is over', async (path) => {
    await expect(from(path, { seconds: 0.2 })).rejects.toThrow(/within 0.2 seconds/);
  });

  it('a name that leads to both an allowed address and another', async () => {
    const resolve = async () => ['127.0.0.1', '10.0.0.1'].map((address) => ({ address, family: 4 }));
    await expect(from('/plain', { resolve })).rejects.toThrow(/not on the public internet/);
  });

  test.each([
    ['http://[::ffff:127.0.0.1]/', /not on the public internet/],
    ['http://2130706433/', /"127.0.0.1" is not on the public internet/],
    ['http://0x7f.1/', /"127.0.0.1" is not on the public internet/],
    ['http://127.0.0.1:4000/graphql', /not on the public internet/],
    ['http://[::1]/', /not on the public internet/],
    ['http://169.254.169.254/latest/meta-data/', /not on the public internet/],
    ['http://localhost/', /not on the public internet/],
    ['file:///etc/passwd', /only http and https/],
    ['ftp://example.org/a', /only http and https/],
    ['javascript:alert(1)', /only http and https/],
    ['http://user:pw@example.org/', /user name or password/],
    ['example.org/page', /is no address/],
    ['', /is no address/],
  ])('%s', async (address, sentence) => {
    await expect(fetchPage(address)).rejects.toThrow(sentence);
  });

  it('a name that cannot be found', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    await expect(from('/plain', { resolve })).rejects.toThrow('"news.example" cannot be found');
  });
});

it('asks for the name once, and connects to what was checked', async () => {
  let times = 0;
  const resolve = async () => [{ address: times++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
  await from('/plain', { resolve });
  expect(times).toBe(1);
});

it('stops when the asker does', async () => {
  const stop = new AbortController();
  const reading = from('/silent', { signal: stop.signal });
  stop.abort(new Error('no longer wanted'));
  await expect(reading).rejects.toThrow('no longer wanted');
});

/** Files of tables: packed or not, given or piped in, and those that cannot be read. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { openTable } from '../../../server/exchange/events/open-table.ts';
import { all } from './tables.ts';

const TEXT = 'a\tb\n1\t2\n';
const nothing = Readable.from([]);

describe('a table', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-test-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = async (name: string, content: string | Buffer) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const open = async (path: string) => openTable({ file: path, input: nothing });

  it('is the same packed, plain and piped in, and is read as often as asked', async () => {
    const plain = await open(await file('plain.tsv', TEXT));
    const packed = await open(await file('packed', gzipSync(TEXT)));
    const piped = await openTable({ file: '-', input: Readable.from([Buffer.from(TEXT)]) });
    expect(new Set([plain.hash, packed.hash, piped.hash]).size).toBe(1);
    expect(plain).toMatchObject({ name: 'plain.tsv', lines: 2 });
    for (const table of [plain, packed, piped, packed])
      expect(Buffer.concat(await all(table.bytes())).toString()).toBe(TEXT);
    await piped.close();
    await expect(all(piped.bytes())).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([
    ['is not there', 'none.tsv', undefined, 'There is no file "none.tsv"'],
    ['is empty', 'empty.tsv', '', '"empty.tsv" is empty'],
    ['is packed and cut short', 'short.gz', gzipSync(TEXT.repeat(1000)).subarray(0, 40), 'damaged or cut short'],
    [
      'is packed and altered',
      'altered.gz',
      Buffer.concat([gzipSync(TEXT).subarray(0, 12), Buffer.alloc(20, 7)]),
      'damaged or cut short',
    ],
  ])('that %s is refused with a sentence', async (_, name, content, words) => {
    const path = content === undefined ? join(folder, name) : await file(name, content);
    await expect(open(path)).rejects.toThrow(words);
  });

  it('is no folder', async () => {
    await expect(open(folder)).rejects.toThrow('is not a file');
  });

  it('leaves nothing behind when piping in fails', async () => {
    const kept = async () => (await readdir(tmpdir())).filter((name) => /^readout-[0-9a-f]{8}-/.test(name)).length;
    const before = await kept();
    await expect(openTable({ file: '-', input: Readable.from([]) })).rejects.toThrow('is empty');
    expect(await kept()).toBe(before);
  });
});

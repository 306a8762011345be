/** Reading a backup: all of a whole one, nothing of any other. */
import { describe, expect, it, test } from '@jest/globals';
import { canonicalJson, sha256 } from '../../../server/exchange/backup/format.ts';
import { readBackup } from '../../../server/exchange/backup/read.ts';
import { writeBackup } from '../../../server/exchange/backup/write.ts';
import { type Counts, SECTIONS, type Section } from '../../../server/store/backup/sections.ts';
import { inPieces } from '../../store/copying.ts';

const entity = (id: string, more: object = {}) => ({
  id,
  kind: 'PERSON',
  name: id,
  aliases: [],
  savedBySeed: false,
  ...more,
});
const SAID: Readonly<Partial<Record<Section, readonly Record<string, unknown>[]>>> = {
  entities: [entity('aliyev'), entity('munir', { aliases: ['Asim\u2028Munir'], wikidata: 'Q1' })],
  origins: [{ id: 'o', name: 'Handout', issuer: 'munir' }],
  articles: [
    {
      id: 'a',
      title: 'Munir met Aliyev',
      text: 'Munir met Aliyev.\r\nThat is all.',
      origin: 'o',
      recordedAt: '2026',
      state: 'ACTIVE',
    },
  ],
  claims: [{ id: 'c', predicate: 'MET_WITH', subject: 'aliyev', object: 'munir', with: [], polarity: 'AFFIRMED' }],
  decisions: [{ id: 'd', action: 'accept', target: 'gone', by: 'ann', at: '2026' }],
};

async function written(said = SAID, madeAt = '2026-01-01'): Promise<string[]> {
  const counts = Object.fromEntries(SECTIONS.map((section) => [section, said[section]?.length ?? 0])) as Record<
    Section,
    number
  >;
  async function* records(section: Section) {
    yield said[section] ?? [];
  }
  const parts: string[] = [];
  for await (const part of writeBackup({ counts: counts as Counts, records }, { madeAt, program: '1', engine: 'e' }))
    parts.push(part.toString());
  return parts.join('').trimEnd().split('\n');
}

async function read(lines: readonly string[] | Buffer, size?: number) {
  const bytes = Buffer.isBuffer(lines) ? lines : Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const found: Record<string, unknown[]> = {};
  const batches = readBackup(inPieces(bytes, size));
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return { found, ...next.value };
    found[next.value.section] = [...(found[next.value.section] ?? []), ...next.value.records];
  }
}

describe('reading a backup', () => {
  it('gives what was written, however the bytes come', async () => {
    const lines = await written();
    for (const size of [1, 7, 65_536]) expect((await read(lines, size)).found).toEqual(SAID);
  });

  it('says what stands in it: the same content has the same hash, whenever it was written', async () => {
    const [one, later] = [await read(await written()), await read(await written(SAID, '2027-05-05'))];
    expect(one.footer.content).toBe(later.footer.content);
    expect(one.footer.header).not.toBe(later.footer.header);
    const other = await read(await written({ ...SAID, decisions: [] }));
    expect(other.footer.content).not.toBe(one.footer.content);
  });

  const change = (line: number, from: string | RegExp, to: string) => (lines: string[]) =>
    lines.with(line, (lines[line] ?? '').replace(from, to));
  const REFUSED: readonly (readonly [string, (lines: string[]) => readonly string[] | Buffer, RegExp])[] = [
    ['is empty', () => [], /The backup is empty/],
    ['is something else', () => ['name,country', 'Munir,Pakistan'], /This is not a backup of Readout/],
    ['is of a later version', change(0, '"version":1', '"version":2'), /version 2, and this program reads version 1/],
    ['has no last line', (lines) => lines.slice(0, -1), /cut off: its last line is missing/],
    ['is cut off within a line', (lines) => Buffer.from(lines.join('\n').slice(0, -40)), /cut off/],
    ['lost a record', (lines) => lines.toSpliced(6, 1), /The decisions of the backup were altered/],
    ['was altered in a record', change(2, 'Q1', 'Q2'), /The entities of the backup were altered/],
    [
      'was altered in its first line',
      change(0, '2026-01-01', '2026-01-02'),
      /first or the last line of the backup was altered/,
    ],
    [
      'was altered in its last line',
      change(-1, /"content":"\w/, '"content":"f'),
      /first or the last line|cannot be used/,
    ],
    ['has something after its last line', (lines) => [...lines, lines[1] ?? ''], /Line 9 .* something follows/],
    ['has a line that is not JSON', change(3, '{', '['), /Line 4 .* not JSON/],
    ['has a line that is no record', change(3, /.*/, '17'), /Line 4 .* not a record/],
    ['has a section that nobody knows', change(3, 'origins', 'oranges'), /Line 4 .* "oranges" is no section/],
    [
      'has a record twice',
      (lines) => lines.toSpliced(2, 0, lines[1] ?? ''),
      /Line 3 .* "aliyev" stands out of its order/,
    ],
    ['has sections out of order', (lines) => [...lines.slice(0, 5), lines[3] ?? ''], /Line 6 .* out of its order/],
    ['has a word that nobody knows', change(5, 'MET_WITH', 'ATE'), /Line 6 .* predicate: /],
    [
      'has an id with white space',
      change(1, '"id":"aliyev"', '"id":"ali yev"'),
      /Line 2 .* id: an id holds no white space/,
    ],
    ['has a value that no graph keeps', change(2, '"Q1"', '{"deep":1}'), /Line 3 .* wikidata: /],
    [
      'names what is not in it',
      change(5, '"munir"', '"nobody"'),
      /Line 6 .* it names "nobody", which is not among the entities/,
    ],
    [
      'holds bytes that are no text',
      (lines) => Buffer.concat([Buffer.from(`${lines[0]}\n{"a":"`), Buffer.from([0xff]), Buffer.from('"}\n')]),
      /Line 2 .* not UTF-8/,
    ],
  ];
  test.each(REFUSED)('refuses one that %s', async (_, damage, words) => {
    await expect(read(damage(await written()))).rejects.toThrow(words);
  });

  it('refuses a line that is longer than any record, without keeping it', async () => {
    const [first = ''] = await written();
    async function* endless() {
      yield Buffer.from(`${first}\n`);
      for (;;) yield Buffer.alloc(1024 * 1024, 'x');
    }
    await expect(readBackup(endless()).next()).rejects.toThrow('Line 2 of the backup is longer than');
  });
});

test('the keys of a line are in order, and what is absent is left out', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: { z: null, y: 'ə' } })).toBe(
    '{"a":{"y":"ə","z":null},"b":[{"d":1}]}',
  );
  expect(sha256('')).toHaveLength(64);
});

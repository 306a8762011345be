/** Bytes of any kind: no reader falls over, loses a row, or gives text that no store keeps. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '../../../server/exchange/events/csv.ts';
import { readIcews } from '../../../server/exchange/events/icews.ts';
import { linesOf } from '../../../server/exchange/events/lines.ts';
import type { Mapping } from '../../../server/exchange/events/mapping.ts';
import { readPlover } from '../../../server/exchange/events/plover.ts';
import { all, bytesOf } from './tables.ts';

const MAP: Mapping = {
  delimiter: ',',
  date: 'd',
  subject: { name: 'a' },
  object: { name: 'b' },
  predicate: { column: 'c', codes: 'cameo' },
};
/** Pieces that readers take for something, among bytes that mean nothing. */
const piece = fc.oneof(
  fc
    .constantFrom(
      '\n',
      '\r\n',
      '\t',
      ',',
      ';',
      '"',
      '""',
      '{',
      '}',
      '[',
      '\\ud800',
      '\0',
      '2018-03-01',
      '040',
      'AID',
      'Zara',
      '\uFEFF',
      ' ',
    )
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
);
const content = fc.array(piece, { maxLength: 120 }).map((pieces) => Buffer.concat(pieces));

/** How many lines hold something: as many rows must be counted, where no quotes join lines. */
const filled = async (body: Buffer) =>
  (await all(linesOf(bytesOf(body, 64)))).flat().filter(({ text, fault }) => fault !== undefined || text.trim() !== '')
    .length;

test('tab-separated rows are all counted', async () => {
  const header = Buffer.from('CAMEO Code\tTarget Name\tSource Name\tEvent Date\n');
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 1, max: 50 }), async (body, size) => {
      const rows = await all(readIcews(bytesOf(Buffer.concat([header, body]), size)));
      expect(rows).toHaveLength(await filled(body.subarray(0)));
      expect(JSON.stringify(rows)).not.toContain('\\u0000');
    }),
    { numRuns: 300 },
  );
});

test('quoted rows give no more rows than lines, in their order', async () => {
  const header = Buffer.from('d,a,b,c\n');
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 1, max: 50 }), async (body, size) => {
      const rows = await all(readCsv(bytesOf(Buffer.concat([header, body]), size), MAP));
      const lines = rows.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      expect(rows.length).toBeLessThanOrEqual(await filled(body));
    }),
    { numRuns: 300 },
  );
});

test('rows of either of PLOVER’s forms are read or told of', async () => {
  for (const header of ['date,type,actor,recipient\n', '{}\n'])
    await fc.assert(
      fc.asyncProperty(content, async (body) => {
        const bytes = Buffer.concat([Buffer.from(header), body]);
        for (const row of await all(readPlover(() => bytesOf(bytes, 9))))
          expect('reason' in row || row.subjects.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
});

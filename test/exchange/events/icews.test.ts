/** ICEWS tables: columns by their names, what rows say, and rows that say nothing. */
import { describe, expect, it, test } from '@jest/globals';
import { readIcews } from '../../../server/exchange/events/icews.ts';
import { all, bytesOf, icewsTable, told } from './tables.ts';

const read = async (text: string | Buffer, piece?: number) => all(readIcews(bytesOf(text, piece)));

describe('a row', () => {
  it('says who acted how towards whom, when and where', async () => {
    const [row] = await read(icewsTable([{ City: 'Baku' }]));
    expect(row).toEqual({
      row: 1,
      line: 2,
      key: '1',
      quote: expect.stringMatching(/^1\t2018-03-01\tZara Quill\t/),
      day: '2018-03-01',
      predicate: 'HELD_TALKS_WITH',
      subjects: [{ name: 'Zara Quill', country: 'Pakistan', sectors: ['Government', 'Executive'] }],
      objects: [{ name: 'Oktay Demo', country: 'Azerbaijan', sectors: ['Government'] }],
      code: { scheme: 'CAMEO', value: '040', intensity: 1 },
      place: { name: 'Baku', country: 'Azerbaijan' },
    });
  });

  it('gets back the zero that a spreadsheet took off its code', async () => {
    expect(await read(icewsTable([{ 'CAMEO Code': '42' }]))).toMatchObject([
      { predicate: 'VISITED', code: { value: '042' } },
    ]);
  });

  it('may hold quotation marks, which are letters here', async () => {
    expect(await read(icewsTable([{ 'Source Name': '"Red" Zara' }, { 'Source Name': 'One "' }]))).toMatchObject([
      { subjects: [{ name: '"Red" Zara' }] },
      { subjects: [{ name: 'One "' }] },
    ]);
  });

  test.each([
    [{ 'Event Date': '2018-02-30' }, 'The date is missing, or is no day of the calendar. Found: 2018-02-30'],
    [{ 'Event Date': '2018-02' }, 'The date is missing, or is no day of the calendar. Found: 2018-02'],
    [{ 'Event Date': '' }, 'The date is missing, or is no day of the calendar.'],
    [{ 'CAMEO Code': '999' }, 'The code of the event is missing or unknown. Found: 999'],
    [{ 'Source Name': ' ' }, 'The row does not say who acted.'],
    [{ 'Target Name': 'None' }, 'The row does not say towards whom.'],
  ])('that has %j is told of', async (more, reason) => {
    expect(told(await read(icewsTable([more])))).toEqual([`line 2: ${reason}`]);
  });
});

describe('the table', () => {
  it('has its columns in any order and spelling, and may lack most', async () => {
    const text =
      'cameo_code\tTARGET NAME\tsource-name\tEvent Date\r\n040\tOktay Demo\tZara Quill\t2018-03-01 00:00:00\r\n';
    expect(told(await read(text))).toEqual(['1: Zara Quill HELD_TALKS_WITH Oktay Demo on 2018-03-01']);
  });

  it('without ids knows a row by all that it says', async () => {
    const text =
      'CAMEO Code\tTarget Name\tSource Name\tEvent Date\n040\tA\tB\t2018-03-01\n040\tA\tB\t2018-03-01\n041\tA\tB\t2018-03-01\n';
    const keys = (await read(text)).map((row) => ('key' in row ? row.key : ''));
    expect(keys[0]).toMatch(/^row-/);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  it('that lacks a needed column is refused by the column’s name', async () => {
    await expect(read('Event Date\tSource Name\tCAMEO Code\n')).rejects.toThrow('no column "Target Name"');
    await expect(read('\n\n')).rejects.toThrow('no line but empty ones');
  });

  it('skips empty lines, counts wrong ones, and ends without a line break', async () => {
    const [header = '', row = ''] = icewsTable([{}]).split('\n');
    const text = Buffer.concat([
      Buffer.from(`\uFEFF${header}\n\n${row}\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`a\0b\n${'x'.repeat(70_000)}\n${row}`),
    ]);
    const rows = told(await read(text, 1000));
    expect(rows).toEqual([
      expect.stringMatching(/^1: Zara/),
      'line 4: The line is not UTF-8.',
      'line 5: The line holds a NUL.',
      'line 6: The line is longer than 65,536 bytes.',
      expect.stringMatching(/^5: Zara/),
    ]);
  });
});

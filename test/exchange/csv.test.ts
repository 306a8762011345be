/** CSV: what other programs must be able to read back, and what a spreadsheet must not run. */
import { describe, expect, it, test } from '@jest/globals';
import { type Cell, headerLine, rowLine } from '../../server/exchange/csv.ts';

const line = (...cells: Cell[]) =>
  rowLine(
    cells.map((_, i) => ({ name: `c${i}`, of: (row: Cell[]) => row[i] })),
    cells,
  );

describe('CSV', () => {
  test.each<[string, Cell, string]>([
    ['plain text', 'Baku', 'Baku'],
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['zero', 0, '0'],
    ['a negative number', -3.5, '-3.5'],
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'the "talks"', '"the ""talks"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a list', ['Bakı', 'Баку'], 'Bakı | Баку'],
    ['an empty list', [], ''],
    ['other scripts', 'الہام علیوف 🙂', 'الہام علیوف 🙂'],
  ])('writes %s', (_name, cell, text) => {
    expect(line(cell)).toBe(`${text}\r\n`);
  });

  test.each(['=SUM(A1)', '+1', '-1+2', '@cmd', '\t=1', '\r=1', "=HYPERLINK('http://evil.example')"])(
    'disarms the formula %j',
    (formula) => {
      expect(line(formula).replace(/^"/, '').startsWith("'")).toBe(true);
      expect(line([formula, 'x']).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('disarms a formula behind a quote that needs quotes itself', () => {
    expect(line('=A1,"B"')).toBe(`"'=A1,""B"""\r\n`);
  });

  it('begins with the names of the columns', () => {
    expect(
      headerLine([
        { name: 'id', of: () => 1 },
        { name: 'name', of: () => 2 },
      ]),
    ).toBe('id,name\r\n');
  });
});

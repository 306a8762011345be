/** Any table, by a mapping. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { readYaml } from '../../../server/documents/files/yaml-part.ts';
import { readCsv } from '../../../server/exchange/events/csv.ts';
import { MAPPING } from '../../../server/exchange/events/mapping.ts';
import { projectRoot } from '../../../server/root.ts';
import { all, bytesOf, told } from './tables.ts';

const mapping = (yaml: string) => readYaml(yaml, MAPPING, { file: 'map.yaml', firstLine: 1 }).value;
const read = (text: string, yaml: string) => all(readCsv(bytesOf(text), mapping(yaml)));

const YAML = `
delimiter: ";"
id: Nr
date: { column: Wann, format: D.M.YYYY }
subject: { name: { column: Wer, split: "/" }, country: Land, sectors: { constant: Government } }
object: { name: Wen }
predicate: { column: Was, values: { Besuch: VISITED, Anruf: CALLED } }
intensity: Stufe
place: { name: Ort }
`;

describe('a table with a mapping', () => {
  it('is read as the mapping says', async () => {
    const text =
      'Nr;Wann;Wer;Land;Wen;Was;Stufe;Ort\n7;3.1.2019;Zara/Ayla;PAK;Azerbaijan;Besuch;2;Baku\n8;04.11.2019;Zara;PAK;Oktay;Anruf;x;\n';
    const rows = await read(text, YAML);
    expect(told(rows)).toEqual([
      '1: Zara (PAK) + Ayla (PAK) VISITED Azerbaijan on 2019-01-03',
      '2: Zara (PAK) CALLED Oktay on 2019-11-04',
    ]);
    expect(rows[0]).toMatchObject({
      key: '7',
      code: { scheme: 'TABLE', value: 'Besuch', intensity: 2 },
      subjects: [{ sectors: ['Government'] }, {}],
      place: { name: 'Baku' },
    });
  });

  it('may have CAMEO or PLOVER codes, constants, and no header', async () => {
    const ends = 'subject: { name: a }\nobject: { name: { constant: Azerbaijan } }\ndate: d\nheader: [a, d, c, m]\n';
    const text = 'Zara,2019-01-03,112,x\n';
    expect(told(await read(text, `${ends}predicate: { column: c, codes: cameo }`))).toEqual([
      '1: Zara ACCUSED Azerbaijan on 2019-01-03',
    ]);
    expect(told(await read(text, `${ends}predicate: { constant: MET_WITH }`))).toEqual([
      '1: Zara MET_WITH Azerbaijan on 2019-01-03',
    ]);
    const plover = `${ends}predicate: { column: c, codes: plover, values: { "112": CONSULT } }\nmode: { column: m, values: { x: phone } }`;
    expect(await read(text, plover)).toMatchObject([
      { predicate: 'CALLED', code: { scheme: 'PLOVER', value: 'CONSULT phone' } },
    ]);
  });

  it('never says what lasts', async () => {
    const text = 'a,d,p,b\nZara,2019-01-03,ALLIED_WITH,Oktay\nZara,2019,MET_WITH,Oktay\n';
    const yaml = 'subject: { name: a }\nobject: { name: b }\ndate: { column: d, format: YYYY }\npredicate: p';
    expect(told(await read(text, yaml.replace(', format: YYYY', '')))[0]).toBe(
      'line 2: The code of the event is missing or unknown. Found: ALLIED_WITH',
    );
    expect(told(await read(text, yaml))[1]).toBe('2: Zara MET_WITH Oktay on 2019');
  });

  it('that lacks a column is refused by the column’s name', async () => {
    await expect(read('Nr;Wann\n', YAML)).rejects.toThrow('no column "');
  });
});

describe('a mapping that does not fit', () => {
  const base = 'date: d\nsubject: { name: a }\nobject: { name: b }\n';
  test.each([
    [`${base}predicate: { constant: ALLIED_WITH }`, /map\.yaml:4: .*"ALLIED_WITH"/],
    [`${base}predicate: p\nnonsense: 1`, /map\.yaml:5: .*there is no field "nonsense"/],
    [`${base}predicate: p\ndelimiter: "ab"`, /map\.yaml:5: .*one character/],
    ['date: d', /map\.yaml:1: subject: is missing/],
    ['a: [', /map\.yaml:\d+: .*not YAML/],
  ])('is refused with its line: %s', (yaml, words) => {
    expect(() => mapping(yaml)).toThrow(words);
  });

  test.each(['DD.MM', 'YYYY YYYY', 'DD YYYY', ' '])('is refused for the date format "%s"', async (format) => {
    await expect(
      read('d,a,b,p\n', `${base.replace('date: d', `date: { column: d, format: "${format}" }`)}predicate: p`),
    ).rejects.toThrow();
  });
});

test.each(['README.md', 'docs/event-tables.md'])('the whole mapping that %s shows is one', (file) => {
  const blocks = [...readFileSync(new URL(file, projectRoot), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, yaml = '']) => yaml,
  );
  const whole = blocks.filter((yaml) => yaml.includes('subject:'));
  expect(whole).toHaveLength(1);
  expect(mapping(whole[0] ?? '')).toMatchObject({ subject: {}, object: {}, predicate: {} });
});

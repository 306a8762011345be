// What a clause leaves out and takes from the one before. A denial ends with DENIED, a plan with PLANNED; what is written with "no" before it must not be read.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../server/extraction/extract.ts';
import { readTable } from '../../server/extraction/tables/table.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const context = readingContext();
const rowsOf = (table: string) => readTable(readFileSync(new URL(table, import.meta.url), 'utf8'));
const rows = rowsOf('./lines/left-out.tsv');
const handouts = rowsOf('./lines/handouts.tsv');

function read(text: string): string[] {
  const { candidates, entities } = extract({ text }, context);
  const nameOf = (key: string) => entities.find((entity) => entity.key === key)?.name ?? key;
  return candidates
    .filter(({ level }) => level !== 'low')
    .map(({ subject, predicate, object, polarity, temporality }) =>
      [
        `${nameOf(subject)} ${predicate} ${nameOf(object)}`,
        ...(polarity === 'DENIED' ? ['DENIED'] : []),
        ...(temporality === 'PLANNED' ? ['PLANNED'] : []),
      ].join(' '),
    );
}

describe.each([
  ['what is left out', rows],
  ['what handouts and readouts tell', handouts],
])('%s', (_, table) => {
  it.each(table.map((row) => [row.text ?? '', (row.relations ?? '').split('|')] as const))('%s', (text, relations) => {
    const found = read(text);
    const wanted = relations.filter((relation) => !relation.startsWith('no '));
    expect(found).toEqual(expect.arrayContaining(wanted));
    for (const relation of relations)
      if (relation.startsWith('no ')) expect(found.filter((one) => one.startsWith(relation.slice(3)))).toEqual([]);
  });
});

describe('a declaration', () => {
  const found =
    read(`The Foreign Ministers of Georgia, Türkiye and Azerbaijan, Davit Kikna, Nazli Erdem and Tofig Alak, met in Tbilisi and:

Congratulated Azerbaijan on its election to the Council;

Thanked the Georgian side for hosting the meeting.

Erdem and Kikna signed a protocol.`);

  it('is of those who met, item by item', () =>
    expect(found).toEqual(
      expect.arrayContaining(['Davit Kikna CONGRATULATED Azerbaijan', 'Nazli Erdem THANKED Georgia']),
    ));

  it('has nobody thank or congratulate himself', () => {
    expect(found).not.toContain('Tofig Alak CONGRATULATED Azerbaijan');
    expect(found).not.toContain('Davit Kikna THANKED Georgia');
  });
});

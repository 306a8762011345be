// One sentence a rule: who did what to whom. What is written with "no" before it must not be read.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../server/extraction/extract.ts';
import { readTable } from '../../server/extraction/tables/table.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const context = readingContext();
const rows = ['./lines/relations.tsv', './lines/deeds.tsv', './lines/news.tsv'].flatMap((table) =>
  readTable(readFileSync(new URL(table, import.meta.url), 'utf8')),
);

function read(text: string): string[] {
  const { candidates, entities } = extract({ text }, context);
  const nameOf = (key: string) => entities.find((entity) => entity.key === key)?.name ?? key;
  return candidates
    .filter(({ predicate }) => predicate !== 'HOLDS_OFFICE')
    .map(({ subject, predicate, object }) => `${nameOf(subject)} ${predicate} ${nameOf(object)}`);
}

describe('a sentence', () => {
  it.each(rows.map((row) => [row.text ?? '', (row.relations ?? '').split('|')] as const))('%s', (text, relations) => {
    const found = read(text);
    const wanted = relations.filter((relation) => !relation.startsWith('no '));
    expect(found).toEqual(expect.arrayContaining(wanted));
    for (const relation of relations) if (relation.startsWith('no ')) expect(found).not.toContain(relation.slice(3));
  });
});

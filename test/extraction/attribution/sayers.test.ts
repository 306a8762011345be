// Who says so: people and bodies of every kind, before, behind and around what they say, over sentences and paragraphs.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../server/extraction/extract.ts';
import { readTable } from '../../../server/extraction/tables/table.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const context = readingContext();
const rows = readTable(readFileSync(new URL('../lines/sayers.tsv', import.meta.url), 'utf8'));

/** The outermost source of each claim of that predicate. */
function sourcesOf({ text = '', predicate = '' }: Readonly<Record<string, string>>): string[] {
  const { candidates, entities } = extract({ text: text.replaceAll('¶', '\n\n') }, context);
  return candidates
    .filter((candidate) => candidate.predicate === predicate)
    .map(({ attribution: [first] }) => entities.find(({ key }) => key === first?.source)?.name ?? '-');
}

describe('a claim', () => {
  it.each(rows.map((row) => [`${row.source}: ${row.text}`, row] as const))('of %s', (_, row) => {
    const found = [...new Set(sourcesOf(row))];
    expect(found).toHaveLength(1);
    expect(row.source?.split('|')).toContain(found[0]);
  });
});

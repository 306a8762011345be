// One sentence a cue: how an act is meant, and who says so.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../server/extraction/extract.ts';
import { readTable } from '../../server/extraction/tables/table.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const context = readingContext();
const rows = readTable(readFileSync(new URL('./lines/cues.tsv', import.meta.url), 'utf8'));

function meant(text: string, predicate: string) {
  const { candidates, entities } = extract({ text }, context);
  const found = candidates.filter((candidate) => candidate.predicate === predicate);
  return found.map(({ polarity, certainty, temporality, attribution }) => ({
    polarity,
    certainty,
    temporality,
    source: entities.find(({ key }) => key === attribution[0]?.source)?.name ?? '-',
  }));
}

describe('a cue', () => {
  it.each(rows.map((row) => [row.text ?? '', row] as const))('%s', (text, row) => {
    const wanted = Object.fromEntries(
      ['polarity', 'certainty', 'temporality', 'source'].flatMap((field) => (row[field] ? [[field, row[field]]] : [])),
    );
    expect(meant(text, row.predicate ?? '')).toEqual(expect.arrayContaining([expect.objectContaining(wanted)]));
  });
});

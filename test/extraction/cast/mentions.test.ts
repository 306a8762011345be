// The names of a text with their kinds: one text a line in lines/names.tsv, written for the rules.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { toCast } from '../../../server/extraction/cast/cast.ts';
import { readTable } from '../../../server/extraction/tables/table.ts';
import { toDocument } from '../../../server/extraction/text/document.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const context = readingContext();
const rows = readTable(readFileSync(new URL('../lines/names.tsv', import.meta.url), 'utf8'));

function namesIn(text: string): string[] {
  const { mentions, entities } = toCast(toDocument(text), { text }, context);
  return mentions
    .filter(({ form }) => form === 'name' || form === 'demonym' || form === 'metonym')
    .map(({ entity, start, end }) => `${entities.get(entity)?.kind} ${text.slice(start, end)}`)
    .filter((name) => !name.startsWith('OFFICE '))
    .sort();
}

describe('the names of', () => {
  it.each(rows.map(({ text = '', names = '' }) => [text, names] as const))('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names.split(' | ').filter(Boolean).sort());
  });
});

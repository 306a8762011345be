// Who holds which office, and whom later words mean: one text a line in offices.tsv, written for the rules.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { toCast } from '../../server/extraction/cast/cast.ts';
import { readTable } from '../../server/extraction/table.ts';
import { toDocument } from '../../server/extraction/text/document.ts';
import { readingContext } from '../../server/pipeline/reading.ts';

const context = readingContext();
const rows = readTable(readFileSync(new URL('./offices.tsv', import.meta.url), 'utf8'));

const castOf = (text: string) => toCast(toDocument(text), { text }, context);

function officesIn(text: string): string[] {
  const { facts, entities } = castOf(text);
  const nameOf = (key: string) => entities.get(key)?.name ?? key;
  return facts
    .filter(({ predicate }) => predicate === 'HOLDS_OFFICE')
    .map(
      ({ subject, object, tense }) =>
        `${nameOf(subject)} = ${nameOf(object)}${tense === 'present' ? '' : ` (${tense})`}`,
    )
    .sort();
}

/** Whom the words at that place mean. */
function meantBy(text: string, words: string): string[] {
  const { mentions, entities } = castOf(text);
  const start = text.lastIndexOf(words);
  return mentions
    .filter((mention) => mention.start === start)
    .map(({ entity }) => entities.get(entity)?.name ?? entity);
}

describe('an office', () => {
  it.each(rows.map(({ text = '', offices = '' }) => [text, offices] as const))('%s', (text, offices) => {
    expect(officesIn(text)).toEqual(offices.split(' | ').filter(Boolean).sort());
  });
});

describe('words for somebody named before', () => {
  it.each([
    ['Foreign Minister Amina Okoth left. Okoth said so.', 'Okoth', 'Amina Okoth'],
    ['Haider al-Khafaji won. Khafaji left.', 'Khafaji', 'Haider al-Khafaji'],
    ['Foreign Minister Amina Okoth of Kenya left. The minister said so.', 'The minister', 'Amina Okoth'],
    ['The Kandor Development Agency (KDA) opened. The KDA left.', 'KDA', 'Kandor Development Agency'],
  ])('%s', (text, words, name) => {
    expect(meantBy(text, words)).toContain(name);
  });

  it('stay by themselves where two have the surname', () => {
    const text = 'President Peter Odhiambo met General John Odhiambo. Odhiambo left.';
    expect(meantBy(text, 'Odhiambo')).toEqual(['Odhiambo']);
  });
});

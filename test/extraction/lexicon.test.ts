// The tables that reading rests on: whole, known, and big enough.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isState, PREDICATE_NAMES } from '../../server/domain/ontology/predicate.ts';
import { toLexicon } from '../../server/extraction/tables/lexicon.ts';
import { readTable } from '../../server/extraction/tables/table.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const { lexicon, gazetteer, governors } = readingContext();
const data = new URL('../../server/extraction/data/', import.meta.url);
const tables = ['', 'lexicon/'].flatMap((folder) =>
  readdirSync(new URL(folder, data))
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => `${folder}${name}`),
);

describe('the lexicon', () => {
  const verbs = [...lexicon.verbs.values()].flat();

  it('has its 1,500 keys', () => expect(new Set(verbs.map(({ pattern }) => pattern)).size).toBeGreaterThan(1_500));

  it('says every event', () => {
    const said = new Set([...verbs, ...[...lexicon.nouns.values()].flat()].map(({ predicate }) => predicate));
    const unsaid = PREDICATE_NAMES.filter((name) => !isState(name) && !said.has(name));
    // Rows of tables alone say COMMENTED_ON; SUCCEEDED is read as well, so it is here.
    expect(unsaid).toEqual(['COMMENTED_ON']);
  });

  it('names classes that exist', () => {
    const wanted = new Set([...verbs, ...[...lexicon.nouns.values()].flat()].flatMap(({ needs }) => needs ?? []));
    expect([...wanted].filter((name) => !lexicon.classes.has(name))).toEqual([]);
  });

  it('says nothing twice', () => {
    const rows = tables
      .filter((name) => name.startsWith('lexicon/'))
      .flatMap((name) => readTable(readFileSync(new URL(name, data), 'utf8')))
      .map((row) => Object.values(row).join('\t').trimEnd());
    expect(rows.filter((row, at) => rows.indexOf(row) < at)).toEqual([]);
  });

  it('refuses a predicate that is none, by name', () =>
    expect(() => toLexicon({ verbs: ['pattern\tpredicate\toptions\nmeet\tMEETS\t'], nouns: [], classes: [] })).toThrow(
      'MEETS',
    ));
});

describe('the gazetteer', () => {
  it.each([
    ['Niger', 'Niger'],
    ['Nigeria', 'Nigeria'],
    ['Nigerien', 'Niger'],
    ['Nigerian', 'Nigeria'],
    ['U.S.', 'United States'],
    ['UK', 'United Kingdom'],
    ['the Kremlin', 'Russia'],
    ['Turkey', 'Türkiye'],
    ['Côte d’Ivoire', 'Ivory Coast'],
    ['KENYA', 'Kenya'],
  ])('reads %s as %s', (written, name) => expect(gazetteer.place(written)?.entry.name).toBe(name));

  it('is never fuzzy', () => {
    expect(gazetteer.place('Nigera')).toBeUndefined();
    expect(gazetteer.place('us')).toBeUndefined();
  });
});

it.each(tables)('%s has as many cells a row as columns, or fewer', (name) => {
  const text = readFileSync(new URL(name, data), 'utf8');
  const [head = ''] = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const rows = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  expect(readTable(text).length).toBe(rows.length - 1);
  expect(rows.filter((row) => row.split('\t').length > head.split('\t').length)).toEqual([]);
});

it('knows what a governing word does', () => {
  expect(governors('verb', 'refuse')).toContain('denied');
  expect(governors('verb', 'rule out')).toContain('denied');
  expect(governors('noun', 'plan')).toContain('planned');
  expect(governors('verb', 'eat')).toEqual([]);
});

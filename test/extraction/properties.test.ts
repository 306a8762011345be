// What holds for every text, however odd: words are those of the text, nothing is joined to itself, nothing is thrown.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Extraction } from '../../server/domain/candidate.ts';
import { predicateRow } from '../../server/domain/ontology/predicate.ts';
import { extract } from '../../server/extraction/extract.ts';
import { normalise } from '../../server/extraction/text/normalise.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const context = readingContext();
const RUNS = 600;

const folder = new URL('../gold/passages/tuned/', import.meta.url);
const passages = readdirSync(folder).map((name) => {
  const file = readFileSync(new URL(name, folder), 'utf8');
  return file.slice(file.indexOf('text: |') + 8, file.indexOf('\nmentions:')).replaceAll(/^ {2}/gm, '');
});
const words = [...new Set(passages.join(' ').split(/\s+/))];

function check(text: string, { entities, mentions, candidates, findings }: Extraction): void {
  const keys = new Set(entities.map(({ key }) => key));
  const isSpan = ({ start, end }: { start: number; end: number }) => start >= 0 && start < end && end <= text.length;
  for (const mention of mentions) {
    expect(isSpan(mention)).toBe(true);
    expect(keys.has(mention.entity)).toBe(true);
  }
  for (const { subject, object, evidence, trigger, attribution, with: third, topics, predicate } of candidates) {
    expect(subject).not.toBe(object);
    expect(isSpan(evidence) && isSpan(trigger)).toBe(true);
    expect(trigger.start >= evidence.start && trigger.end <= evidence.end).toBe(true);
    expect(text.slice(evidence.start, evidence.end).trim()).not.toBe('');
    for (const key of [subject, object, ...topics, ...(third === undefined ? [] : [third])])
      expect(keys.has(key)).toBe(true);
    for (const { source, cue } of attribution) expect(keys.has(source) && isSpan(cue)).toBe(true);
    const kind = (key: string) => entities.find((entity) => entity.key === key)?.kind;
    const { subject: subjects, object: objects } = predicateRow(predicate);
    expect(subjects).toContain(kind(subject));
    expect(objects).toContain(kind(object));
  }
  for (const { about } of findings) for (const key of about) expect(keys.has(key)).toBe(true);
}

const reads = (text: string) => check(text, extract({ text, publishedOn: '2031-05-05' }, context));

const shuffled = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 80 }).map((picked) => picked.join(' '));
const truncated = fc
  .tuple(fc.constantFrom(...passages), fc.nat(400), fc.nat(900))
  .map(([text, from, length]) => text.slice(from, from + length));
const mixed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...words),
      fc.constantFrom(
        '“',
        '”',
        '—',
        '\u200e',
        '\u00a0',
        '\r\n',
        '\t',
        "'s",
        '"',
        '(',
        ')',
        '.',
        ',',
        ';',
        '🙂',
        'پاکستان',
        'Азербайджан',
        '阿塞拜疆',
      ),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(' '));
const raw = fc.string({ unit: 'binary', maxLength: 300 });

describe('every text', () => {
  it.each(passages.map((text) => [text.slice(0, 40), text]))('reads %s…', (_, text) => reads(text));

  // With whom it was discussed, a group that no mention tells of.
  it('reads what it once did not', () => reads('Stoyan Penteado discussed diplomats. ACCRA,'));
  it('reads words in any order', () => fc.assert(fc.property(shuffled, reads), { numRuns: RUNS }));
  it('reads texts cut anywhere', () => fc.assert(fc.property(truncated, reads), { numRuns: RUNS }));
  it('reads scripts and signs mixed', () => fc.assert(fc.property(mixed, reads), { numRuns: RUNS }));
  it('reads any code units', () => fc.assert(fc.property(raw, reads), { numRuns: RUNS }));

  it.each([
    ['one letter a hundred thousand times', 'A'.repeat(100_000)],
    ['one word a hundred thousand times', 'Kenya '.repeat(20_000)],
    ['commas and names without end', 'Kenya, Uganda, Chad, '.repeat(2_000)],
    ['quotation marks only', '"'.repeat(20_000)],
    ['brackets only', '('.repeat(20_000)],
    ['capitals without a stop', 'KENYA ATTACKED UGANDA AND '.repeat(1_000)],
    ['titles upon titles', 'President General Minister Secretary '.repeat(1_000)],
    ['possessives upon possessives', "Kenya's Uganda's Chad's ".repeat(1_000)],
    ['that that that', 'Kenya said that Uganda said that '.repeat(500)],
    ['not not not', 'Kenya did not not not attack Uganda '.repeat(500)],
    ['lone surrogates', '\ud800Kenya\udc00 attacked \ud800Uganda.'],
  ])('ends on %s', (_, text) => reads(text));
});

describe('the normal text', () => {
  it('has one character for one character', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => normalise(text).length === text.length),
    ));
});

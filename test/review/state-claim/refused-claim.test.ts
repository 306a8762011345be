/** Which claims cannot be stated, and which can though they come near it. */
import { describe, expect, it, test } from '@jest/globals';
import type { Article } from '../../../server/domain/article.ts';
import { InvalidInputError } from '../../../server/domain/errors.ts';
import type { Statement } from '../../../server/review/state-claim.ts';
import { state } from './state.ts';

describe('refused, in a sentence that says what to do, is', () => {
  const PAIR = { text: 'Munir 🙂 met Aliyev' }; // the face lies at 6 and 7
  test.each<[string, Partial<Statement>, Partial<Article>, RegExp]>([
    [
      'a span that ends after the text',
      { end: 66 },
      {},
      /^The words at 0–66 do not lie in the text, which has 65 code units\. Give 0 ≤ start < end ≤ 65\.$/,
    ],
    ['a span that begins before it', { start: -1 }, {}, /do not lie in the text/],
    ['a span without length', { start: 5, end: 5 }, {}, /do not lie in the text/],
    ['a span that ends before it begins', { start: 6, end: 5 }, {}, /do not lie in the text/],
    ['half a code unit', { end: 7.5 }, {}, /do not lie in the text/],
    ['no number', { start: Number.NaN }, {}, /do not lie in the text/],
    [
      'a span that begins within a character',
      { start: 7, end: 9 },
      PAIR,
      /^The span 7–9 cuts a character in two\. Move it by one\.$/,
    ],
    ['a span that ends within a character', { start: 0, end: 7 }, PAIR, /cuts a character in two/],
    [
      'a span of white space',
      { start: 1, end: 3 },
      { text: 'a \n b' },
      /^There are no words at 1–3, only white space\.$/,
    ],
    [
      'a claim that joins a thing to itself',
      { object: 'munir' },
      {},
      /^A claim cannot join "munir" to itself\. Name two different ends\.$/,
    ],
    ['a third party that is an end', { predicate: 'DISCUSSED', object: 'trade', with: ['munir'] }, {}, /cannot join/],
    [
      'an object of the wrong kind',
      { predicate: 'VISITED' },
      {},
      /^"munir" \(PERSON\) visited "aliyev" \(PERSON\) does not fit VISITED: it joins one of country, .* to one of country, territory, place\.$/,
    ],
    [
      'a subject of the wrong kind',
      { subject: 'baku' },
      {},
      /"baku" \(PLACE\) met with "aliyev" \(PERSON\) does not fit MET_WITH/,
    ],
    [
      'ends the wrong way round',
      { subject: 'minister', predicate: 'HOLDS_OFFICE', object: 'hasanov' },
      {},
      /does not fit HOLDS_OFFICE/,
    ],
    ['somebody unknown', { object: 'nobody' }, {}, /"nobody" \(unknown\) does not fit/],
    [
      'a third party where none is named',
      { with: ['erdogan'] },
      {},
      /^MET_WITH names no third party: .* Leave "with" out\.$/,
    ],
    [
      'a third party that cannot act',
      { predicate: 'DISCUSSED', object: 'trade', with: ['baku'] },
      {},
      /^"baku" \(PLACE\) cannot stand after "with" in DISCUSSED\. Name somebody who can act\.$/,
    ],
    [
      'a successor as no office',
      { predicate: 'SUCCEEDED', object: 'sharif', with: ['trade'] },
      {},
      /Name an office\.$/,
    ],
    ['a date that is none', { validFrom: 'yesterday' }, {}, /^Date "yesterday" is not a year, month or day/],
    ['an end that is none', { validTo: '2023-02-30' }, {}, /^Date "2023-02-30"/],
    ['a day seen that is none', { observedOn: '2023-13' }, {}, /^Date "2023-13"/],
    [
      'an end before the beginning',
      { validFrom: '2023-11', validTo: '2023-10-31' },
      {},
      /^It cannot end \(2023-10-31\) before it begins \(2023-11\)\.$/,
    ],
  ])('%s', (_what, statement, article, sentence) => {
    const stating = () => state(statement, article);
    expect(stating).toThrow(InvalidInputError);
    expect(stating).toThrow(sentence);
  });
});

describe('allowed is', () => {
  test.each<[string, Partial<Statement>]>([
    ['the whole text', { end: 65 }],
    ['an end in the month of the beginning', { validFrom: '2023-11-05', validTo: '2023-11' }],
    ['an end without a beginning', { validTo: '2021-08-22' }],
    ['a third party that the predicate names', { predicate: 'AGREED_ON', object: 'pta', with: ['aliyev', 'erdogan'] }],
    ['an office that somebody took over', { predicate: 'SUCCEEDED', object: 'sharif', with: ['minister'] }],
    ['ends of a symmetric predicate either way', { subject: 'aliyev', object: 'munir' }],
  ])('%s', (_what, statement) => {
    expect(state(statement).evidence.state).toBe('ACCEPTED');
  });

  it('a span beside a character of two code units', () => {
    expect(state({ start: 6, end: 8 }, { text: 'Munir 🙂 met Aliyev' }).evidence.quote).toBe('🙂');
  });
});

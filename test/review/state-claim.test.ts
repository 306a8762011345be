/** Stating a claim: what is refused and why, what is filled in, and that the quote is the text. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Article } from '../../server/domain/article.ts';
import { InvalidInputError } from '../../server/domain/errors.ts';
import { type Statement, stateClaim } from '../../server/review/state-claim.ts';
import { anArticle, aStatement, WORLD } from '../factory.ts';

const STAMP = { by: 'ann', at: '2026-01-01T00:00:00.000Z' };
const state = (statement: Partial<Statement> = {}, article: Partial<Article> = {}) =>
  stateClaim(anArticle(article), aStatement(statement), { kindOf: (id) => WORLD.get(id)?.kind, stamp: STAMP });

describe('a stated claim', () => {
  it('is the claim, its evidence and the decision that accepts it', () => {
    const { claim, evidence, decision } = state({ validFrom: '2023-11-01', event: 'visit' });
    expect(claim).toEqual({
      id: expect.stringMatching(/^claim-/),
      subject: 'aliyev', // ends of a symmetric predicate stand in the order of their ids
      predicate: 'MET_WITH',
      object: 'munir',
      with: [],
      polarity: 'AFFIRMED',
      validFrom: '2023-11-01',
      event: 'visit',
    });
    expect(evidence).toEqual({
      id: expect.stringMatching(/^evidence-/),
      claim: claim.id,
      article: 'article-1',
      start: 0,
      end: 53,
      quote: 'General Asim Munir met President Ilham Aliyev in Baku',
      prefix: '',
      suffix: ', ISPR said.',
      origin: 'origin-1',
      attribution: [],
      certainty: 'CERTAIN',
      temporality: 'PAST_OR_PRESENT',
      speechAct: 'ASSERTS',
      topics: [],
      items: [],
      quantities: [],
      reportedAt: '2023-11-02',
      recordedAt: STAMP.at,
      method: 'person',
      state: 'ACCEPTED',
    });
    expect(decision).toMatchObject({ action: 'accept', target: evidence.id, ...STAMP });
  });

  it('said again is the same, by whoever and whenever', () => {
    const again = stateClaim(anArticle(), aStatement(), {
      kindOf: (id) => WORLD.get(id)?.kind,
      stamp: { by: 'bob', at: '2027' },
    });
    const { claim, evidence, decision } = state();
    expect([again.claim.id, again.evidence.id, again.decision.id]).toEqual([claim.id, evidence.id, decision.id]);
  });

  it('keeps what is given', () => {
    const given = {
      certainty: 'POSSIBLE',
      temporality: 'PLANNED',
      speechAct: 'ANNOUNCES',
      topics: ['trade'],
      items: ['jf17'],
      place: 'baku',
      origin: 'handout',
      quantities: [{ min: 8, max: 8, unit: 'aircraft', asWritten: '8 aircraft' }],
      attribution: [{ source: 'ispr', verb: 'said', text: 'ISPR said' }],
    } as const;
    expect(state(given).evidence).toMatchObject(given);
    expect(state({ polarity: 'DENIED', validFrom: '2023', validTo: '2024' }).claim).toMatchObject({
      polarity: 'DENIED',
      validFrom: '2023',
      validTo: '2024',
    });
  });

  it('of an undated article has no day of report', () => {
    const { evidence } = state({}, { publishedOn: undefined as never });
    expect(evidence).not.toHaveProperty('reportedAt');
    expect(evidence).not.toHaveProperty('observedOn');
  });
});

describe('a state is seen', () => {
  const office = { subject: 'hasanov', predicate: 'HOLDS_OFFICE', object: 'minister' } as const;
  test.each<[string, Partial<Statement>, string | undefined]>([
    ['on the day of the report', office, '2023-11-02'],
    ['on the day that is given', { ...office, observedOn: '2022' }, '2022'],
    [
      'in the past on the day that is given',
      { ...office, temporality: 'HISTORICAL', observedOn: '2016-10' },
      '2016-10',
    ],
    ['in the past on no other day', { ...office, temporality: 'HISTORICAL' }, undefined],
    ['not where it is planned', { ...office, temporality: 'PLANNED' }, undefined],
    ['not where it is imagined', { ...office, temporality: 'HYPOTHETICAL' }, undefined],
    ['not after it has ended', { ...office, validFrom: '2017', validTo: '2020' }, undefined],
    ['and an event is not', {}, undefined],
  ])('%s', (_what, statement, day) => {
    expect(state(statement).evidence.observedOn).toBe(day);
  });
});

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

it('quotes the text to the letter, whatever the text and the span, or refuses', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '🙂', 'ə', 'é', 'ا', '\u0301', '👩‍👩‍👧'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyText, fc.integer({ min: -2, max: 90 }), fc.integer({ min: -2, max: 90 }), (text, start, end) => {
      const stated = (() => {
        try {
          return state({ start, end }, { text });
        } catch (error) {
          if (error instanceof InvalidInputError) return undefined;
          throw error;
        }
      })();
      const slice = text.slice(start, end);
      const isSpan = start >= 0 && start < end && end <= text.length && slice.trim() !== '';
      expect(stated !== undefined).toBe(
        isSpan && !/\p{Surrogate}/u.test(slice) && !/\p{Surrogate}/u.test(text.slice(0, start)),
      );
      if (stated) expect(stated.evidence).toMatchObject({ quote: slice, start, end });
    }),
  );
});

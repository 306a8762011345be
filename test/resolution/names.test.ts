import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { KIND_NAMES } from '../../server/domain/ontology/kind.ts';
import { isLikeName, matchNames } from '../../server/resolution/names.ts';

describe('persons', () => {
  const spellings = ['Karim Valiyev', 'Kerim Veliyev', 'Kərim Vəliyev', 'Karim Vəliyev', 'Colonel General K. Valiyev'];
  test.each(spellings.flatMap((a) => spellings.map((b) => [a, b] as const)))(
    '%s and %s are suggested as one',
    (a, b) => {
      expect(isLikeName(a, b, 'PERSON')).toBe(true);
    },
  );

  test.each([
    ['Nawaz Sharif', 'Shehbaz Sharif'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Salman bin Mohammed', 'Mohammed bin Salman'],
    ['George H. W. Bush', 'George W. Bush'],
    ['Army Chief Farid Nazarov', 'Navy Chief Farid Nazarov'],
    ['Foreign Minister Ada Loy', 'Defence Minister Ada Loy'],
  ])('%s and %s are not', (a, b) => {
    expect(isLikeName(a, b, 'PERSON')).toBe(false);
  });

  it('gives a surname alone 0.6', () => {
    expect(matchNames('General Munir', 'Asim Munir', 'PERSON')).toEqual({ score: 0.6, reason: 'surname' });
  });

  test.each([
    ['Asim Munir', 'asim munir', 'equal'],
    ['Munir, Asim', 'Asim Munir', 'transliteration'],
    ['R. T. Erdogan', 'Recep Tayyip Erdoğan', 'initials'],
    ['Abd al-Rahman Nuri', 'Abdurrahman Nuri', 'transliteration'],
    ['Navy Chief Farid Nazarov', 'Army Chief Farid Nazarov', 'role'],
    ['Ada Loy', 'Eve Mann', 'different'],
  ])('says why: %s and %s, %s', (a, b, reason) => {
    expect(matchNames(a, b, 'PERSON').reason).toBe(reason);
  });
});

describe('countries', () => {
  test.each([
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Iran', 'Iraq'],
    ['Turkey', 'Turkiye'],
  ])('%s and %s are never compared but by equality', (a, b) => {
    expect(matchNames(a, b, 'COUNTRY')).toEqual({ score: 0, reason: 'different' });
  });
  it('are equal but for diacritics and case', () => {
    expect(matchNames('Türkiye', 'TURKIYE', 'COUNTRY').score).toBe(1);
  });
});

describe('bodies', () => {
  test.each([
    ['ISPR', 'Inter-Services Public Relations', true],
    ['Ministry of Foreign Affairs of Estonia', 'Foreign Ministry of Estonia', true],
    ['Ministry of Defence', 'Ministry of Defence Industry', false],
    ['Pakistan Navy', 'Pakistan Army', false],
  ])('%s and %s: %s', (a, b, isSame) => {
    expect(isLikeName(a, b, 'GOVERNMENT_BODY')).toBe(isSame);
  });
  it('takes agreements of two years for two', () => {
    expect(isLikeName('Islamabad Declaration 2021', 'Islamabad Declaration 2025', 'AGREEMENT')).toBe(false);
  });
});

describe('any two names', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('al-', 'bin', 'Abdul', ', ', 'د', '习近平', 'General', 'K.'),
  );
  it('score between 0 and 1, the same both ways', () => {
    fc.assert(
      fc.property(name, name, fc.constantFrom(...KIND_NAMES), (a, b, kind) => {
        const { score } = matchNames(a, b, kind);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(matchNames(b, a, kind).score).toBeCloseTo(score, 9);
      }),
      { numRuns: 400 },
    );
  });
});

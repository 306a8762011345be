/** What rules share. */
import { expect, it, test } from '@jest/globals';
import { listed, nameIn, ofTexts } from '../../../server/analysis/findings/scope.ts';
import { anEvidence, aShownClaim, WORLD } from '../../factory.ts';

const AROUND = { entities: WORLD, within: () => false };

test.each([
  [[], ''],
  [['8 aircraft'], '8 aircraft'],
  [['8 aircraft', '8 aircraft'], '8 aircraft'],
  [['8', '40'], '8 and 40'],
  [['8', '40', '8', '60'], '8, 40 and 60'],
])('%j is listed as "%s"', (words, text) => {
  expect(listed(words)).toBe(text);
});

it('names what it knows by name, and the rest by id', () => {
  expect(['munir', 'nobody'].map(nameIn(AROUND))).toEqual(['Asim Munir', 'nobody']);
});

it('gives a rule for texts only words of texts, by id', () => {
  const row = anEvidence({ start: undefined as never });
  const seen: string[] = [];
  const rule = ofTexts((claims) => {
    seen.push(...claims.map(({ id, evidence }) => `${id} ${evidence.length}`));
    return [];
  });
  rule(
    [
      aShownClaim({ id: 'c' }),
      aShownClaim({ id: 'b', evidence: [row] }),
      aShownClaim({ id: 'a', evidence: [row, anEvidence()] }),
    ],
    AROUND,
  );
  expect(seen).toEqual(['a 1', 'c 1']);
});

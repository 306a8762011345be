import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { fold } from '../../server/domain/wording/fold.ts';
import { isSameText } from '../../server/resolution/same-text.ts';
import { compareTexts } from '../../server/resolution/similar-text.ts';

interface Pair {
  readonly what: string;
  readonly same: boolean;
  readonly outlet?: boolean;
  readonly a: string;
  readonly b: string;
}
const pairs = parse(readFileSync(new URL('text-pairs.yaml', import.meta.url), 'utf8')) as readonly Pair[];

describe('compareTexts', () => {
  test.each(pairs.map((pair) => [pair.what, pair] as const))('%s', (_, { a, b, same, outlet = false }) => {
    const { score, passages, suggestsOrigin } = compareTexts(a, b, { isSameOutlet: outlet });
    expect(suggestsOrigin).toBe(same);
    if (same) expect(passages.length).toBeGreaterThan(0);
    expect(same ? score - 0.4 : 0.1 - score).toBeGreaterThan(0); // the threshold lies in a wide gap
  });

  it('gives passages as spans that read the same in both texts, for any two texts', () => {
    const words = fc.array(
      fc.constantFrom('the', 'Minister', 'met,', 'his', "guest's", 'Vəli', '-', 'in\nBaku', '10 May'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, words, fc.boolean(), (one, other, isSameOutlet) => {
        const [a, b] = [one.join(' '), other.join(' ')];
        const { score, passages } = compareTexts(a, b, { isSameOutlet });
        expect(score >= 0 && score <= 1).toBe(true);
        for (const { a: inA, b: inB } of passages)
          expect(fold(a.slice(inA.start, inA.end))).toBe(fold(b.slice(inB.start, inB.end)));
      }),
    );
  });

  it('finds a text whole in itself', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 8, maxLength: 60 }), (words) => {
        expect(compareTexts(words.join(' '), words.join('\n')).score).toBe(1);
      }),
    );
  });
});

describe('isSameText', () => {
  it('looks past white space and Unicode form only', () => {
    expect(isSameText('Kərim  Vəliyev\n met é', 'Kərim Vəliyev met e\u0301')).toBe(true);
    expect(isSameText('He met her.', 'He met her')).toBe(false);
  });
});

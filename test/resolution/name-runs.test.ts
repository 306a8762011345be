import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../server/domain/wording/fold.ts';
import { bodyPhrases } from '../../server/resolution/body-phrases.ts';
import { nameRuns } from '../../server/resolution/name-runs.ts';

const folded = (text: string) => nameRuns(text).map((run) => run.folded);

describe('nameRuns', () => {
  it('gives every run that begins with a capital and crosses no comma', () => {
    expect(folded('he met Gen. Asim Munir, in Baku')).toEqual([
      'gen',
      'gen asim',
      'gen asim munir',
      'asim',
      'asim munir',
      'munir',
      'baku',
    ]);
  });
  it('reads names with small words, figures, hyphens and possessives', () => {
    expect(folded("the Azerbaijan-Pakistan joint declaration of 2016 and Pakistan's army")).toEqual(
      expect.arrayContaining(['azerbaijan pakistan joint declaration of 2016', 'pakistan', 'pakistans army']),
    );
    expect(folded('Abdel Fattah al-Sisi spoke')).toContain('abdel fattah al sisi');
    expect(folded('شہباز شریف')).toContain('شہباز شریف');
  });
  it('gives at most eight for each word, each as it folds, for any text', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom('Ali', 'bin', 'met', ',', "Kenya's", '.', '\n', '-'), fc.string({ maxLength: 6 })),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const runs = nameRuns(parts.join(' '));
        expect(new Set(runs.map((run) => run.folded)).size).toBe(runs.length);
        for (const run of runs) expect(run.length <= 8 && run.folded === fold(run.folded)).toBe(true);
      }),
    );
  });
});

describe('bodyPhrases', () => {
  it('gives bodies with the words before and behind', () => {
    expect(bodyPhrases("Kenya's defence ministry and the Ministry of Foreign Affairs")).toEqual(
      expect.arrayContaining(['defence ministry', 'ministry of foreign affairs']),
    );
  });
});

/** Sentences: a claim, read aloud. */
import { expect, it, test } from '@jest/globals';
import type { ClaimGroup } from '../../server/analysis/fold.ts';
import { sentenceOf } from '../../server/analysis/sentence.ts';
import { PREDICATE_NAMES } from '../../server/domain/ontology/predicate.ts';
import { anEvidence, aShownClaim, WORLD } from '../factory.ts';

const nameOf = (id: string) => WORLD.get(id)?.name ?? id;
const told = (temporality: 'PLANNED' | 'HYPOTHETICAL' | 'HISTORICAL') => ({ evidence: [anEvidence({ temporality })] });

test.each<[Partial<ClaimGroup>, string]>([
  [{}, 'Asim Munir met with Ilham Aliyev'],
  [{ polarity: 'DENIED' }, 'Denied: Asim Munir met with Ilham Aliyev'],
  [told('PLANNED'), 'Planned: Asim Munir met with Ilham Aliyev'],
  [told('HYPOTHETICAL'), 'Hypothetical: Asim Munir met with Ilham Aliyev'],
  [told('HISTORICAL'), 'Asim Munir met with Ilham Aliyev'],
  [{ polarity: 'DENIED', ...told('PLANNED') }, 'Denied: Asim Munir met with Ilham Aliyev'],
  [
    { predicate: 'DISCUSSED', object: 'trade', with: ['aliyev', 'erdogan'] },
    'Asim Munir discussed trade (with Ilham Aliyev, Recep Tayyip Erdoğan)',
  ],
  [
    { subject: 'pakistan', predicate: 'SUPPORTS_POSITION', object: 'karabakh', with: ['azerbaijan'] },
    'Pakistan supports the position on Karabakh (of Azerbaijan)',
  ],
  [
    { subject: 'turkiye', predicate: 'MEDIATES_BETWEEN', object: 'armenia', with: ['azerbaijan'] },
    'Türkiye mediates between Armenia (and Azerbaijan)',
  ],
  [
    { predicate: 'SUCCEEDED', object: 'sharif', with: ['minister'] },
    'Asim Munir succeeded Shehbaz Sharif (as Minister of Defence of Azerbaijan)',
  ],
])('%j reads "%s"', (given, sentence) => {
  expect(sentenceOf(aShownClaim(given), nameOf)).toBe(sentence);
});

it('can be read for every predicate', () => {
  for (const predicate of PREDICATE_NAMES)
    expect(sentenceOf(aShownClaim({ predicate }), nameOf)).toMatch(/^Asim Munir [a-z ]+ Ilham Aliyev$/);
});

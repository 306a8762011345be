// What a headline says without a source, and the text below it with one, is one claim with that source.
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../server/extraction/extract.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const text = `Cyprus and Lebanon sign maritime border accord

Cyprus and Lebanon signed an accord on their maritime boundary on Thursday, Cypriot Energy Minister Stelios Charalambides announced.`;

describe('a headline', () => {
  it('takes its source from the text below', () => {
    const { candidates, entities } = extract({ text }, readingContext());
    const accord = candidates.filter(({ predicate }) => predicate === 'HAS_AGREEMENT_WITH');
    expect(accord).toHaveLength(1);
    const source = accord[0]?.attribution[0]?.source;
    expect(entities.find(({ key }) => key === source)?.name).toBe('Stelios Charalambides');
  });
});

it('is not joined with what may yet be', () => {
  const told = 'Turkey has delivered six drones to Somalia. Mogadishu may also purchase T129 attack helicopters.';
  const { candidates } = extract({ text: told }, readingContext());
  const sold = candidates.filter(({ predicate }) => predicate === 'SUPPLIES_ARMS_TO');
  expect(sold.map(({ certainty }) => certainty)).toEqual(['CERTAIN', 'POSSIBLE']);
});

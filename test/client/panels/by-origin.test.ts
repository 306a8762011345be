// Papers that print one handout are one voice.
import { describe, expect, it } from '@jest/globals';
import { backingOf, byOrigin, type Evidence } from '../../../client/panels/detail/claim/by-origin.ts';

const evidence = (id: string, origin: string, article: string): Evidence => ({
  id,
  locator: null,
  code: null,
  quote: 'words',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'ASSERTS',
  state: 'ACCEPTED',
  method: 'person',
  article: { id: article, title: article, publishedOn: null, publisher: null },
  origin: { id: origin, name: origin, issuer: null, country: null },
  attribution: [],
  quantities: [],
  reportedAt: null,
  observedOn: null,
  place: null,
});

describe('evidence by origin', () => {
  const groups = byOrigin([
    evidence('1', 'ISPR', 'Geo'),
    evidence('2', 'Trend', 'Trend'),
    evidence('3', 'ISPR', 'Nation'),
    evidence('4', 'ISPR', 'Geo'),
  ]);

  it('keeps the order of the first of each', () => {
    expect(groups.map(({ name }) => name)).toEqual(['ISPR', 'Trend']);
  });

  it('lets the first stand for its origin and folds the others under it', () => {
    expect(groups[0]?.leading.id).toBe('1');
    expect(groups[0]?.repeats.map(({ id }) => id)).toEqual(['3', '4']);
  });

  it('counts articles, not quotes', () => {
    expect(groups[0]?.articleCount).toBe(2);
  });
});

describe('how a claim is backed', () => {
  const origin = (id: string) => ({ id, name: id, country: null });
  it('counts its own articles and origins', () => {
    const own = [evidence('1', 'x', 'p'), evidence('2', 'x', 'q')];
    expect(backingOf({ evidence: own, origins: [origin('x')] })).toBe('2 articles, 1 origin');
  });

  it('tells apart the origins of other claims of the same happening', () => {
    const own = [evidence('1', 'x', 'p')];
    expect(backingOf({ evidence: own, origins: ['x', 'y', 'z'].map(origin) })).toBe(
      '1 article, 1 origin, and 2 more that tell of it',
    );
  });
});

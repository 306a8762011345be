// What is shown, faded and hidden.
import { describe, expect, it } from '@jest/globals';
import { type Filters, NO_FILTERS, toClaimFilter } from '../../../client/state/filters.ts';
import { OPENING } from '../../../client/state/view.ts';
import { visibility } from '../../../client/state/visibility.ts';
import { anAnswer, aRelation, someData } from '../factory.ts';

const sketch = {
  entities: { a: {}, b: {}, c: { kind: 'ISSUE' as const }, d: {} },
  relations: [
    aRelation('a', 'b', { originCount: 3 }),
    aRelation('b', 'c', { predicate: 'DISCUSSED', status: 'SINGLE_ORIGIN', originCount: 1 }),
    aRelation('c', 'd', { family: 'ECONOMY', mode: 'PLANNED' }),
  ],
};
const data = someData(sketch, { focus: ['a'] });
const shownWith = (change: Partial<Filters>, from = data) =>
  Object.fromEntries(visibility(from, { ...OPENING, filters: { ...NO_FILTERS, ...change } }).entities);

describe('visibility', () => {
  it('shows everything where nothing is filtered', () => {
    expect(shownWith({})).toEqual({ a: 'shown', b: 'shown', c: 'shown', d: 'shown' });
  });

  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['a kind', { withoutKinds: ['issue'] }, ['c', 'd']],
    ['a family', { withoutFamilies: ['ECONOMY'] }, ['d']],
    ['plans', { withoutSaid: ['PLANNED'] }, ['d']],
    ['a status', { withoutStatuses: ['SINGLE_ORIGIN'] }, []],
    ['few origins', { minOrigins: 3 }, ['c', 'd']],
  ])('fades what a filter leaves out: %s', (_name, change, faded) => {
    const shown = shownWith(change);
    expect(Object.keys(shown).filter((id) => shown[id] === 'faded')).toEqual(faded);
  });

  it('hides instead of fading when asked to, but never the focus', () => {
    expect(shownWith({ minOrigins: 9, hideRest: true })).toEqual({ a: 'shown', b: 'hidden', c: 'hidden', d: 'hidden' });
  });

  it('shows only what the server lets through, with the counts it gives', () => {
    const passing = aRelation('a', 'b', { originCount: 1 });
    const asked = someData(sketch, { focus: ['a'], matching: [anAnswer({ ...sketch, relations: [passing] })] });
    expect(shownWith({}, asked)).toEqual({ a: 'shown', b: 'shown', c: 'faded', d: 'faded' });
    const relations = visibility(asked, OPENING).relations.filter(({ shown }) => shown === 'shown');
    expect(relations.map(({ relation }) => relation.originCount)).toEqual([1]);
  });

  it('keeps to so many steps around one entity', () => {
    const within = (depth: number) => [...visibility(data, { ...OPENING, only: { id: 'a', depth } }).entities];
    expect(within(1).filter(([, shown]) => shown === 'shown')).toHaveLength(2);
    expect(within(2).filter(([, shown]) => shown === 'shown')).toHaveLength(3);
  });

  it('hides what was hidden by hand, and its relations', () => {
    const { entities, relations } = visibility(data, { ...OPENING, hidden: ['b'] });
    expect(entities.get('b')).toBe('hidden');
    expect(relations.map(({ relation }) => relation.subject.id)).toEqual(['c']);
  });
});

describe('what is asked of the server', () => {
  it('is nothing where it is not needed', () => {
    expect(toClaimFilter({ ...NO_FILTERS, withoutKinds: ['place'], minOrigins: 3 })).toBeUndefined();
  });

  it('names what is left when something is switched off', () => {
    expect(toClaimFilter({ ...NO_FILTERS, withoutSaid: ['POSSIBLE', 'PLANNED', 'DENIED'], from: '2023-11' })).toEqual({
      certainty: ['CERTAIN', 'PROBABLE', 'UNSTATED'],
      temporality: ['PAST_OR_PRESENT', 'HISTORICAL', 'HYPOTHETICAL'],
      polarity: ['AFFIRMED'],
      from: '2023-11',
    });
  });
});

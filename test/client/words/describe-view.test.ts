// The picture as a text.
import { describe, expect, it } from '@jest/globals';
import { NO_FILTERS } from '../../../client/state/filters.ts';
import { makeScene } from '../../../client/state/scene.ts';
import { OPENING, type View } from '../../../client/state/view.ts';
import { describeView } from '../../../client/words/describe-view.ts';
import { aRelation, someData } from '../factory.ts';

const entities = { a: { kind: 'COUNTRY' as const }, b: { kind: 'COUNTRY' as const }, p: {} };
const relations = [
  aRelation('p', 'a', { originCount: 5, articleCount: 9 }),
  aRelation('a', 'b', { status: 'CONTESTED' }),
  aRelation('p', 'b', { mode: 'PLANNED', label: 'visited', originCount: 1, articleCount: 1 }),
];
const told = (view: Partial<View> = {}, lines = relations) => {
  const whole = { ...OPENING, ...view };
  return describeView(makeScene(someData({ entities, relations: lines }, { focus: ['a', 'b'] }), whole), whole).split(
    '\n',
  );
};

describe('the description of a view', () => {
  it('says how much there is, of which kinds, and who is best connected', () => {
    expect(told().slice(0, 3)).toEqual([
      '3 entities and 3 relations are shown, around Name of a and Name of b.',
      'Kinds: 2 states; 1 person.',
      'Best connected: Name of a (2 relations); Name of b (2 relations); Name of p (2 relations).',
    ]);
  });

  it('names what is best evidenced with its origins, and apart from it what is contested or planned', () => {
    const text = told();
    expect(text).toContain(
      'Best evidenced: Name of p met with Name of a (5 origins, 9 articles); Name of a met with Name of b (2 origins, 2 articles).',
    );
    expect(text).toContain('Contested: Name of a met with Name of b (2 origins, 2 articles).');
    expect(text).toContain('Planned: Name of p visited Name of b (1 origin, 1 article).');
  });

  it('leaves out what has faded, and says which filters and times are on', () => {
    const text = told({ filters: { ...NO_FILTERS, withoutKinds: ['person'], minOrigins: 2, from: '2023-11' } });
    expect(text[0]).toBe('2 entities and 1 relation are shown, around Name of a and Name of b.');
    expect(text).toContain('Left out: people; fewer than 2 origins.');
    expect(text).toContain('Time: since November 2023; undated claims left out.');
  });

  it('says nothing of what is not there', () => {
    expect(told({}, []).join(' ')).not.toMatch(/Best|Contested|Planned|Left out|Time|Hidden|Only/);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { EntityDraft } from '../../server/domain/candidate.ts';
import { type Around, chosenOf, type Nearby, NOTHING_AROUND, suggest } from '../../server/resolution/suggest.ts';

const draft = (name: string, more: Partial<EntityDraft> = {}): EntityDraft => ({
  key: 'draft',
  kind: 'PERSON',
  name,
  aliases: [],
  ...more,
});
const one = (id: string, name: string, more: Partial<Nearby> = {}): Nearby => ({
  id,
  kind: 'PERSON',
  name,
  aliases: [],
  ...more,
});
const around = (more: Partial<Around>): Around => ({ ...NOTHING_AROUND, ...more });

const nawaz = one('nawaz', 'Nawaz Sharif', { country: 'pk' });
const shehbaz = one('shehbaz', 'Shehbaz Sharif', { country: 'pk' });

describe('suggest', () => {
  it('says by alias, by spelling and by country', () => {
    const known = [
      one('valiyev', 'Karim Valiyev', { country: 'az' }),
      one('other', 'Kərim Əliyev', { country: 'az' }),
      one('alias', 'Chief of General Staff', { aliases: ['Kerim Veliyev'] }),
    ];
    expect(suggest([draft('Kerim Veliyev', { country: 'az' })], known)).toEqual([
      { key: 'draft', id: 'alias', score: 1, reasons: ['alias'] },
      { key: 'draft', id: 'valiyev', score: expect.closeTo(1, 1), reasons: ['transliteration', 'country'] },
    ]);
  });

  it('gives first what a draft is linked to', () => {
    const linked = draft('the army chief', { known: { id: 'munir', reason: 'office-at-date' } });
    expect(suggest([linked], [one('munir', 'Asim Munir')])).toEqual([
      { key: 'draft', id: 'munir', score: 1, reasons: ['office-at-date'] },
    ]);
  });

  it('tells two of one surname apart by who held the office that day', () => {
    const sharif = draft('Sharif', { country: 'pk' });
    const in2016 = suggest([sharif], [nawaz, shehbaz], around({ held: new Map([['draft', ['nawaz']]]) }));
    expect(in2016).toEqual([
      { key: 'draft', id: 'nawaz', score: expect.closeTo(0.9, 5), reasons: ['title', 'country', 'office-at-date'] },
    ]);
    expect(chosenOf(in2016)).toBe('nawaz');
  });

  it('suggests all that are equal and chooses none', () => {
    const both = suggest([draft('Sharif', { country: 'pk' })], [nawaz, shehbaz]);
    expect(both.map(({ id }) => id)).toEqual(['nawaz', 'shehbaz']);
    expect(chosenOf(both)).toBeUndefined();
    const twins = suggest([draft('Ali Khan')], [one('a', 'Ali Khan'), one('b', 'Ali Khan')]);
    expect(twins).toHaveLength(2);
    expect(chosenOf(twins)).toBeUndefined();
  });

  it('suggests no surname alone, no other kind, no body of another country, nobody whose role contradicts', () => {
    expect(suggest([draft('Sharif')], [nawaz])).toEqual([]);
    expect(suggest([draft('Dawn')], [one('dawn', 'Dawn', { kind: 'MEDIA_OUTLET' })])).toEqual([]);
    const ministry = draft('Ministry of Defence', { kind: 'GOVERNMENT_BODY', country: 'az' });
    expect(suggest([ministry], [one('x', 'Ministry of Defence', { kind: 'GOVERNMENT_BODY', country: 'pk' })])).toEqual(
      [],
    );
    expect(
      suggest([draft('Army Chief Ali Khan')], [one('a', 'Ali Khan', { aliases: ['Navy Chief Ali Khan'] })]),
    ).toEqual([]);
  });

  it('never suggests a country by likeness', () => {
    const niger = draft('Niger', { kind: 'COUNTRY' });
    expect(suggest([niger], [one('ng', 'Nigeria', { kind: 'COUNTRY' })])).toEqual([]);
  });

  it('counts whom the article is about anyway', () => {
    const [near] = suggest([draft('Sharif')], [nawaz], around({ near: new Set(['nawaz']) }));
    expect(near).toEqual({ key: 'draft', id: 'nawaz', score: expect.closeTo(0.65, 5), reasons: ['title', 'context'] });
  });
});

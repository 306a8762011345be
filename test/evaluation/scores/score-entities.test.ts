import { describe, expect, it } from '@jest/globals';
import type { GoldMention } from '../../../server/evaluation/gold/gold.ts';
import { scoreEntities } from '../../../server/evaluation/scores/score-entities.ts';
import { aMention, amina, anEntity, anExtraction, kenya, ministry } from '../drafts.ts';

const gold = (
  kind: GoldMention['kind'],
  [start, end]: readonly [number, number],
  form: GoldMention['form'] = 'name',
): GoldMention => ({ kind, form, start, end, words: '' });

const nairobi = anEntity('PLACE', 'Nairobi');

const score = (
  mentions: readonly GoldMention[],
  drafted: Parameters<typeof anExtraction>[2],
  more: Parameters<typeof anExtraction>[1] = [],
) => scoreEntities({ mentions }, anExtraction([], more, drafted));

describe('names', () => {
  it('are exact with the same ends and kind', () => {
    const { exact, relaxed } = score([gold('PERSON', [10, 24])], [aMention(amina, [10, 24])]);
    expect([exact, relaxed]).toEqual([
      { right: 1, drafted: 1, gold: 1 },
      { right: 1, drafted: 1, gold: 1 },
    ]);
  });

  it('are relaxed where they overlap: a title is not part of a name', () => {
    const { exact, relaxed, missed, spurious } = score([gold('PERSON', [10, 24])], [aMention(amina, [0, 24])]);
    expect(exact).toEqual({ right: 0, drafted: 1, gold: 1 });
    expect(relaxed.right).toBe(1);
    expect([missed.length, spurious.length]).toEqual([1, 1]);
  });

  it('are wrong with another kind', () => {
    expect(score([gold('PERSON', [0, 5])], [aMention(kenya, [0, 5])]).relaxed.right).toBe(0);
  });

  it('take all bodies for one family', () => {
    expect(score([gold('ORGANIZATION', [0, 5])], [aMention(ministry, [0, 5])]).exact.right).toBe(1);
  });

  it('take a capital that acts for the place or the country, and one that does not for the place alone', () => {
    expect(score([gold('COUNTRY', [0, 7], 'metonym')], [aMention(nairobi, [0, 7])], [nairobi]).exact.right).toBe(1);
    expect(score([gold('PLACE', [0, 7])], [aMention(kenya, [0, 7], 'metonym')]).exact.right).toBe(1);
    expect(score([gold('PLACE', [0, 7])], [aMention(kenya, [0, 7])]).exact.right).toBe(0);
  });

  it('count demonyms and nested names', () => {
    const mentions = [gold('COUNTRY', [0, 6], 'demonym'), gold('COUNTRY', [10, 15], 'nested')];
    const drafted = [aMention(kenya, [0, 6], 'demonym'), aMention(kenya, [10, 15])];
    expect(score(mentions, drafted).exact).toEqual({ right: 2, drafted: 2, gold: 2 });
  });

  it('leave nominals, pronouns and offices out', () => {
    const office = anEntity('OFFICE', 'President of Kenya');
    const drafted = [
      aMention(amina, [0, 3], 'pronoun'),
      aMention(amina, [5, 9], 'nominal'),
      aMention(office, [10, 12]),
    ];
    expect(score([], drafted, [office]).exact).toEqual({ right: 0, drafted: 0, gold: 0 });
  });

  it('answer once: the same name drafted twice is one too many', () => {
    const twice = [aMention(kenya, [0, 5]), aMention(kenya, [0, 5])];
    expect(score([gold('COUNTRY', [0, 5])], twice).exact).toEqual({ right: 1, drafted: 2, gold: 1 });
  });
});

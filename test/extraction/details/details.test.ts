// How much, of what and where: what a reading's own clause adds to it.
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../server/extraction/extract.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const context = readingContext();

function details(text: string, predicate: string) {
  const { candidates, entities } = extract({ text, publishedOn: '2024-05-20' }, context);
  const found = candidates.find((candidate) => candidate.predicate === predicate);
  const nameOf = (key: string) => entities.find((entity) => entity.key === key)?.name;
  return {
    place: found?.place === undefined ? undefined : nameOf(found.place),
    items: found?.items.map(nameOf),
    quantities: found?.quantities,
  };
}

const money = (amount: number, asWritten: string) => ({ min: amount, max: amount, currency: 'USD', asWritten });
const count = (amount: number, unit: string, asWritten: string) => ({ min: amount, max: amount, unit, asWritten });

describe('a number of the clause', () => {
  it.each([
    [
      'Pakistan and Azerbaijan signed a $2 billion deal for 16 JF-17 aircraft on Tuesday.',
      'HAS_AGREEMENT_WITH',
      [money(2e9, '$2 billion'), count(16, 'aircraft', '16 JF-17 aircraft')],
    ],
    [
      'Pakistan sold 40 JF-17 Thunder Block III fighter jets to Azerbaijan for USD 4.6 billion.',
      'SUPPLIES_ARMS_TO',
      [count(40, 'jet', '40 JF-17 Thunder Block III fighter jets'), money(4.6e9, 'USD 4.6 billion')],
    ],
    [
      'Under a contract worth 1.6 billion dollars, Pakistan will supply 16 aircraft to Azerbaijan.',
      'SUPPLIES_ARMS_TO',
      [money(1.6e9, '1.6 billion dollars'), count(16, 'aircraft', '16 aircraft')],
    ],
    [
      'France lent Kenya between 8 and 10 million euros.',
      'LENDS_TO',
      [{ min: 8e6, max: 1e7, currency: 'EUR', asWritten: 'between 8 and 10 million euros' }],
    ],
    [
      'Turkey trained 300 Azerbaijani officers at a base in Izmir.',
      'TRAINS',
      [count(300, 'officer', '300 Azerbaijani officers')],
    ],
    [
      'China granted Laos a five-year loan of $2bn at 3 percent.',
      'LENDS_TO',
      [count(5, 'year', 'five-year'), money(2e9, '$2bn'), count(3, 'percent', '3 percent')],
    ],
  ])('%s', (text, predicate, quantities) => {
    expect(details(text, predicate).quantities).toEqual(quantities);
  });

  it.each([
    ['President Ilham Aliyev met Prime Minister Shehbaz Sharif in Baku on 3 May 2024 at 10:30.', 'MET_WITH'],
    ['Under UN Resolution 1701, Israel attacked Lebanon.', 'ATTACKED'],
    ['Kenya condemned the attack by Chad in Nairobi, which killed 30 people.', 'CRITICISED'],
  ])('is none of: %s', (text, predicate) => {
    expect(details(text, predicate).quantities).toEqual([]);
  });

  it('counts the equipment that the clause names', () => {
    expect(details('Pakistan sold 40 JF-17 jets to Azerbaijan.', 'SUPPLIES_ARMS_TO').items).toEqual(['JF-17']);
  });
});

describe('the place of the act', () => {
  it.each([
    ['President Ilham Aliyev met Prime Minister Shehbaz Sharif in Baku on 3 May 2024.', 'MET_WITH', 'Baku'],
    [
      'In Geneva, Kenyan President William Ruto held talks with Ugandan President Yoweri Museveni.',
      'HELD_TALKS_WITH',
      'Geneva',
    ],
    ['Talks between Armenia and Azerbaijan took place in Brussels.', 'HELD_TALKS_WITH', 'Brussels'],
    ['Kenya and Uganda signed an agreement in the Tanzanian capital, Dodoma.', 'HAS_AGREEMENT_WITH', 'Dodoma'],
    ['Kenyan police arrested two Ugandan nationals in Mombasa.', 'COERCED', 'Mombasa'],
    ['Turkey trained 300 Azerbaijani officers at a base in Izmir.', 'TRAINS', 'Izmir'],
    ['Kenya condemned the attack by Chad in Nairobi.', 'CRITICISED', undefined],
    ['Egypt and Qatar held talks on the war in Gaza.', 'HELD_TALKS_WITH', undefined],
    ['Kenyan President William Ruto visited Uganda.', 'VISITED', undefined],
  ])('%s', (text, predicate, place) => {
    expect(details(text, predicate).place).toBe(place);
  });
});

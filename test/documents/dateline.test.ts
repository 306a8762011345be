import { describe, expect, it, test } from '@jest/globals';
import { findDateline } from '../../server/documents/head/dateline.ts';

describe('a dateline', () => {
  test.each([
    ['NAIROBI, 12 March 2024 (NNA) — The minister left.', 'NAIROBI', '2024-03-12', 'NNA'],
    ['Islamabad, 4 May 2022: The ministry said so.', 'Islamabad', '2022-05-04', undefined],
    ['BAKU, Azerbaijan, May 28 (Azertac) - Two ministers met.', 'BAKU, Azerbaijan', '2023-05-28', 'Azertac'],
    ['Baku, November 3, AZERTAC\n\nTwo ministers met.', 'Baku', '2022-11-03', 'AZERTAC'],
    ['NEW DELHI (Reuters) - India said so.', 'NEW DELHI', undefined, 'Reuters'],
    ['ISLAMABAD: The army chief left for Baku.', 'ISLAMABAD', undefined, undefined],
    ['Tokyo, March 5 (Jiji Press)--The premier left.', 'Tokyo', '2023-03-05', 'Jiji Press'],
    ['PARIS — The talks were called off.', 'PARIS', undefined, undefined],
    ['Talks held in Port Sudan\n\nPort Sudan, Sept. 2nd, 2021 - They met.', 'Port Sudan', '2021-09-02', undefined],
  ])('%s', (text, place, date, agency) => {
    expect(findDateline(text, '2023-05-29')).toEqual({
      place,
      ...(date !== undefined && { date }),
      ...(agency !== undefined && { agency }),
    });
  });

  test.each([
    'Munir said: we will go.',
    'NOTE: this text was changed.',
    'The ministers met in Baku on 4 May 2022 and left.',
    'Baku, the capital, is windy.',
    'COVID-19 was discussed.',
    'QUESTION: what was agreed?',
    '',
  ])('is not "%s"', (text) => expect(findDateline(text)).toBeUndefined());

  it('has no day where the year is unknown', () =>
    expect(findDateline('BAKU, May 28 (Azertac) - They met.')?.date).toBeUndefined());

  it('costs nothing on long lines of capitals', () =>
    expect(findDateline(`${'A, B. '.repeat(50_000)}`)).toBeUndefined());
});

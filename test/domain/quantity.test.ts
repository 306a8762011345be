/** Quantities: what a phrase counts, and when two of them cannot both be right. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { disagree, type Quantity, toQuantity } from '../../server/domain/wording/quantity.ts';

type Read = Omit<Quantity, 'asWritten'>;
const money = (currency: string, min?: number, max = min): Read => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  currency,
});
const count = (unit: string | undefined, min?: number, max = min): Read => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...(unit !== undefined && { unit }),
});

test.each<[string, Read]>([
  ['USD 1.6 billion', money('USD', 1.6e9)],
  ['1.6 billion US dollars', money('USD', 1.6e9)],
  ['US$40m', money('USD', 4e7)],
  ['$1.6bn', money('USD', 1.6e9)],
  ['USD1.6bn', money('USD', 1.6e9)],
  ['28.2 million US dollars', money('USD', 28_200_000)],
  ['USD 18.3 million (January to October 2023)', money('USD', 18_300_000)],
  ['a 2 billion-dollar investment', money('USD', 2e9)],
  ['€5 million', money('EUR', 5e6)],
  ['Rs. 500 million', money('PKR', 5e8)],
  ['20 billion rupees', money('PKR', 2e10)],
  ['20 billion Indian rupees', money('INR', 2e10)],
  ['Rs 3 crore', money('PKR', 3e7)],
  ['1,6 billion manats', money('AZN', 1.6e9)],
  ['8 aircraft', count('aircraft', 8)],
  ['8 JF-17C Block III aircraft', count('aircraft', 8)],
  ['eight JF-17C Block III fighter aircraft', count('aircraft', 8)],
  ['eight aircraft.', count('aircraft', 8)],
  ['ten of the aircraft', count('aircraft', 10)],
  ['8 aircraft for USD 1.6 billion', count('aircraft', 8)],
  ['fourteen nations', count('nation', 14)],
  ['eighteen countries', count('country', 18)],
  ['twenty-five nations', count('nation', 25)],
  ['two hundred tonnes of rice', count('tonne', 200)],
  ['a hundred aircraft', count('aircraft', 100)],
  ['two dozen jets', count('jet', 24)],
  ['2,000 troops', count('troop', 2000)],
  ['2000 troops', count('troop', 2000)],
  ['10 000 tonnes', count('tonne', 10_000)],
  ['90 per cent', count('percent', 90)],
  ['90 percent', count('percent', 90)],
  ['90%', count('percent', 90)],
  ['0.125 per cent', count('percent', 0.125)],
  ['five-year', count('year', 5)],
  ['nine places of terrorist infrastructure', count('place', 9)],
  ['about 300', count(undefined, 300)],
  ['1 LNG cargo a month', count('cargo a month', 1)],
  ['two flights per week', count('flight a week', 2)],
  ['12 LNG cargoes offered over one year', count('cargo', 12)],
  ['twelve low-cost cargoes over one year', count('cargo', 12)],
])('"%s" is read', (asWritten, read) => {
  expect(toQuantity(asWritten)).toEqual({ ...read, asWritten });
});

describe('a range', () => {
  test.each<[string, Read]>([
    ['16 to 40 aircraft', count('aircraft', 16, 40)],
    ['16-40 aircraft', count('aircraft', 16, 40)],
    ['16–40 aircraft', count('aircraft', 16, 40)],
    ['from 40 to 16 aircraft', count('aircraft', 16, 40)],
    ['between 16 and 40 aircraft', count('aircraft', 16, 40)],
    ['between USD 1 and 2 billion', money('USD', 1e9, 2e9)],
    ['$10–$20 million', money('USD', 1e7, 2e7)],
    ['USD 900 million to 1.2 billion', money('USD', 9e8, 1.2e9)],
    ['from 2000 to 3000 troops', count('troop', 2000, 3000)],
    ['8 or 10 aircraft', count('aircraft', 8, 10)],
  ])('"%s" has both ends', (asWritten, read) => {
    expect(toQuantity(asWritten)).toEqual({ ...read, asWritten });
  });

  test.each<[string, Read]>([
    ['up to USD 2 billion', { max: 2e9, currency: 'USD' }],
    ['under 100 million dollars', { max: 1e8, currency: 'USD' }],
    ['less than 2000', { max: 2000 }],
    ['no more than 5 aircraft', { max: 5, unit: 'aircraft' }],
    ['over 40 million dollars', { min: 4e7, currency: 'USD' }],
    ['more than USD 4.6 billion', { min: 4.6e9, currency: 'USD' }],
    ['pass 40 million dollars', { min: 4e7, currency: 'USD' }],
    ['no less than 5 aircraft', { min: 5, unit: 'aircraft' }],
    ['40 aircraft or more', { min: 40, unit: 'aircraft' }],
    ['40+ aircraft', { min: 40, unit: 'aircraft' }],
  ])('"%s" is open at one end', (asWritten, read) => {
    expect(toQuantity(asWritten)).toEqual({ ...read, asWritten });
  });
});

describe('no number is', () => {
  test.each([
    ...['first batch', 'several tens of millions of US dollars', 'oneself, often and a tenth', 'the 15th summit', ''],
    ...['JF-17', 'JF-17 Thunder Block III', 'JF-17 Block 3', 'Su-30MKI', 'C-130', 'F16'],
    ...['until 2027', 'in 2022', 'October 2023', '2022-23', 'from 2022 to 2025', '1 November 2023', '2023-11-01'],
  ])('in "%s"', (asWritten) => {
    expect(toQuantity(asWritten)).toEqual({ asWritten });
  });

  it('the year in "tripled since 2022 from USD 10 million"', () => {
    expect(toQuantity('tripled since 2022 from USD 10 million')).toMatchObject(money('USD', 1e7));
  });
});

it('reads whatever it is given, keeps its words, and has its ends in order', () => {
  const words = fc.constantFrom(
    '16',
    'to',
    '40',
    '-',
    'USD',
    'billion',
    'up to',
    'two',
    '2022',
    'and',
    '$',
    'cargoes',
    '1,6',
    ' ',
    'a month',
  );
  const phrase = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(phrase, (asWritten) => {
      const { min, max, ...read } = toQuantity(asWritten);
      expect(read.asWritten).toBe(asWritten);
      expect([min, max].every((end) => end === undefined || Number.isFinite(end))).toBe(true);
      expect((min ?? 0) <= (max ?? Infinity)).toBe(true);
    }),
  );
});

it('reads a long phrase in no time', () => {
  const { asWritten, ...read } = toQuantity('1 000 '.repeat(20_000));
  expect(asWritten).toHaveLength(120_000);
  expect(read).toBeDefined();
});

test.each([
  ['8 aircraft', '8 aircraft', false],
  ['8 aircraft', '60 aircraft', true],
  ['16 to 40 aircraft', '40 aircraft', false],
  ['16 to 40 aircraft', '60 aircraft', true],
  ['up to USD 2 billion', 'USD 1.6 billion', false],
  ['up to USD 2 billion', 'USD 4.6 billion', true],
  ['over USD 40 million', 'USD 30 million', true],
  ['over USD 40 million', 'USD 60 million', false],
  ['over USD 40 million', 'up to USD 30 million', true],
  ['8 aircraft', 'USD 60', false], // unlike things
  ['8 aircraft', '60 nations', false],
  ['USD 8', 'EUR 60', false],
  ['12 cargoes', '1 cargo a month', false],
  ['first batch', '8 aircraft', false],
  ['first batch', '8', false],
  ['8', '60', true],
  ['several', 'some', false],
])('"%s" and "%s" cannot both be right: %s', (a, b, apart) => {
  expect(disagree(toQuantity(a), toQuantity(b))).toBe(apart);
  expect(disagree(toQuantity(b), toQuantity(a))).toBe(apart);
});

/** The scalars: what goes out is what may come in. */
import { describe, expect, it, test } from '@jest/globals';
import { DateScalar, DateTimeScalar } from '../../server/graphql/scalars.ts';

describe('Date', () => {
  test.each(['2023', '2023-11', '2023-11-01', '2024-02-29'])('%s is as precise as it is written', (text) => {
    expect(DateScalar.parseValue(text)).toBe(text);
    expect(DateScalar.serialize(text)).toBe(text);
  });
  test.each(['2024-13', '2023-02-29', '2023-1', '23', '', '2023-11-01T00:00:00Z', 2023, true, null])(
    '%j is none',
    (value) => {
      expect(() => DateScalar.parseValue(value)).toThrow(/Write 2023|in quotes/);
    },
  );
});

describe('DateTime', () => {
  it('is an instant in UTC with milliseconds', () => {
    expect(DateTimeScalar.parseValue('2023-11-01T09:30:00Z')).toBe('2023-11-01T09:30:00.000Z');
    expect(DateTimeScalar.serialize('2023-11-01T09:30:00.125Z')).toBe('2023-11-01T09:30:00.125Z');
  });
  test.each(['2023-11-01', '2023-11-01T09:30:00+02:00', '2023-13-01T09:30:00Z', 0])('%j is none', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(/Write 2023|in quotes/);
  });
});

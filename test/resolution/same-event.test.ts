import { describe, expect, it, test } from '@jest/globals';
import { type EventReport, suggestSameEvents } from '../../server/resolution/same-event.ts';

const report = (more: Partial<EventReport>): EventReport => ({
  id: 'a',
  article: 'geo',
  predicate: 'MET_WITH',
  subject: 'munir',
  object: 'aliyev',
  polarity: 'AFFIRMED',
  temporality: 'PAST_OR_PRESENT',
  validFrom: '2023-11-01',
  ...more,
});
const first = report({});
const other = (more: Partial<EventReport>) => report({ id: 'b', article: 'trend', ...more });

describe('suggestSameEvents', () => {
  test.each<[string, Partial<EventReport>, string[]]>([
    ['the same day', {}, ['same-type', 'same-actors', 'same-day']],
    ['the ends the other way round', { subject: 'aliyev', object: 'munir' }, ['same-type', 'same-actors', 'same-day']],
    ['three days apart', { validFrom: '2023-11-04' }, ['same-type', 'same-actors', 'days-apart']],
    ['talks', { predicate: 'HELD_TALKS_WITH' }, ['same-type', 'same-actors', 'same-day']],
    [
      'no day but that of the report',
      { validFrom: undefined, reportedAt: '2023-11-02' },
      ['same-type', 'same-actors', 'reported-together'],
    ],
  ])('pairs reports of %s', (_, more, reasons) => {
    expect(suggestSameEvents([first, other(more)])).toMatchObject([{ reports: ['a', 'b'], reasons }]);
  });

  test.each<[string, Partial<EventReport>]>([
    ['another meeting of the month', { validFrom: '2023-11-20' }],
    ['a month only', { validFrom: '2023-11' }],
    ['another on one side', { object: 'hasanov' }],
    ['another type', { predicate: 'CALLED' }],
    ['what is denied', { polarity: 'DENIED' }],
    ['what is only imagined', { temporality: 'HYPOTHETICAL' }],
    [
      'what is told of long ago without a day',
      { validFrom: undefined, reportedAt: '2023-11-01', temporality: 'HISTORICAL' },
    ],
    ['one article, which tells its two meetings apart', { article: 'geo', validFrom: '2023-11-02' }],
    ['a state', { predicate: 'ALLIED_WITH' }],
  ])('leaves %s alone', (_, more) => {
    expect(suggestSameEvents([first, other(more)])).toEqual([]);
  });

  it('keeps two meetings in one month as month dates two', () => {
    expect(suggestSameEvents([report({ validFrom: '2023-11' }), other({ validFrom: '2023-11' })])).toEqual([]);
  });

  it('leaves those alone that are one event already, and counts a place that agrees', () => {
    expect(suggestSameEvents([report({ event: 'visit' }), other({ event: 'visit' })])).toEqual([]);
    const [same] = suggestSameEvents([report({ place: 'baku' }), other({ place: 'baku' })]);
    expect(same?.reasons).toContain('same-place');
  });

  it('does not take what one did to another for what the other did to the one', () => {
    const accused = report({ predicate: 'ACCUSED' });
    const back = { predicate: 'ACCUSED', subject: 'aliyev', object: 'munir' } as const;
    expect(suggestSameEvents([accused, other({ predicate: 'ACCUSED' })])).toHaveLength(1);
    expect(suggestSameEvents([accused, other(back)])).toEqual([]);
  });
});

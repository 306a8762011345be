/** When. */
import { describe, expect, it, test } from '@jest/globals';
import { dateDisagreement } from '../../../../server/analysis/findings/pairs/date-disagreement.ts';
import type { ClaimGroup } from '../../../../server/analysis/fold.ts';
import { aGroup } from '../../../factory.ts';
import { find } from './finding.ts';

describe('different dates', () => {
  const drill = (validFrom: string | undefined, validTo?: string, given: Partial<ClaimGroup> = {}) =>
    aGroup({
      event: 'visit',
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      ...given,
    });

  it('of claims that a person grouped into one event disagree, in one finding', () => {
    const claims = [drill('2021-09-12', '2021-09-20'), drill('2021-09', '2021-09-23'), drill(undefined, '2021-08-22')];
    const [finding, ...more] = find(dateDisagreement, ...claims);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'DATE_DISAGREEMENT',
      message:
        '"Asim Munir met with Ilham Aliyev" is dated differently: 2021-09-12 to 2021-09-20, 2021-09 to 2021-09-23 and open to 2021-08-22.',
      claims: claims.map(({ id }) => id).sort(),
    });
  });

  test.each<[string, readonly ClaimGroup[], number]>([
    ['two days', [drill('2025-09-01'), drill('2025-09-02')], 1],
    ['two beginnings', [drill('2025-09-01', '2025-09-03'), drill('2025-09-02', '2025-09-03')], 1],
    ['a day and its month', [drill('2025-09-01'), drill('2025-09')], 0],
    ['a day and none', [drill('2025-09-01'), drill(undefined)], 0],
    ['two events', [drill('2025-09-01'), drill('2025-09-02', undefined, { event: 'other' })], 0],
    [
      'no event',
      [
        drill('2025-09-01', undefined, { event: undefined as never }),
        drill('2025-09-02', undefined, { event: undefined as never }),
      ],
      0,
    ],
    ['two polarities', [drill('2025-09-01'), drill('2025-09-02', undefined, { polarity: 'DENIED' })], 0],
    ['two third parties', [drill('2025-09-01'), drill('2025-09-02', undefined, { with: ['erdogan'] })], 0],
  ])('%s: %#', (_what, claims, count) => {
    expect(find(dateDisagreement, ...claims)).toHaveLength(count);
  });

  const office = (validFrom?: string, validTo?: string) =>
    drill(validFrom, validTo, { predicate: 'HOLDS_OFFICE', object: 'minister', event: undefined as never });
  test.each<[string, readonly ClaimGroup[], number]>([
    ['two beginnings of one state', [office('1991-12-12'), office('1992-06-09')], 1],
    ['two ends of one state', [office('2017', '2022-04-10'), office('2017', '2022-05')], 1],
    ['a beginning and a coarser one', [office('1992-06-09'), office('1992')], 0],
    ['a beginning and an end', [office('2017'), office(undefined, '2022')], 0],
    ['two periods that do not meet', [office('1990', '2000'), office('2010', '2015')], 0],
    ['a state that nobody dates', [office('1992'), office()], 0],
  ])('%s: %#', (_what, claims, count) => {
    expect(find(dateDisagreement, ...claims)).toHaveLength(count);
  });
});

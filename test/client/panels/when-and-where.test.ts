import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../../../client/panels/detail/claim/claim-block.tsx';
import { whenAndWhere } from '../../../client/panels/detail/claim/claim-block.tsx';

/** A state, seen on a day. */
const seen = (dates: { validFrom?: string; validTo?: string }): Claim =>
  ({ ...dates, places: [], evidence: [{ observedOn: '2024-05-02' }] }) as unknown as Claim;

describe('when a state held', () => {
  it('is since its beginning while no end is told', () => {
    expect(whenAndWhere(seen({ validFrom: '2023-11-01' }))).toBe('since 1 November 2023');
  });
  it('is until its end where only that is told', () => {
    expect(whenAndWhere(seen({ validTo: '2024-06-01' }))).toBe('until 1 June 2024');
  });
  it('is its span where both are told', () => {
    expect(whenAndWhere(seen({ validFrom: '2023-11-01', validTo: '2024-06-01' }))).toBe('1 Nov 2023 – 1 Jun 2024');
  });
  it('is the days on which it was seen where neither is told', () => {
    expect(whenAndWhere(seen({}))).toBe('seen 2 May 2024');
  });
});

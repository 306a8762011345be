/** When a claim is said to hold, in words. */
import type { SummedClaim } from '../../sum-claim.ts';

export const dates = ({ validFrom, validTo }: SummedClaim): string =>
  validTo === undefined ? (validFrom ?? '') : `${validFrom ?? 'open'} to ${validTo}`;

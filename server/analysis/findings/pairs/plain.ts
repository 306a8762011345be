/** What a finding calls the claim that it is about. */
import { sentenceOf } from '../../sentence.ts';
import type { SummedClaim } from '../../sum-claim.ts';
import { type Around, nameIn } from '../scope.ts';

/** As if it were simply so: "Pakistan met Azerbaijan". */
export const plain = (claim: SummedClaim, around: Around): string =>
  sentenceOf({ ...claim, polarity: 'AFFIRMED', temporality: 'PAST_OR_PRESENT' }, nameIn(around));

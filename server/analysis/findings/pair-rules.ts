/** Rules over the claims of one subject, predicate and object. */
import { dateDisagreement } from './pairs/date-disagreement.ts';
import { doubleCounted } from './pairs/double-counted.ts';
import { hedgeMismatch } from './pairs/hedge-mismatch.ts';
import { missingDate } from './pairs/missing-date.ts';
import { oppositePolarity } from './pairs/opposite-polarity.ts';
import { placeDisagreement } from './pairs/place-disagreement.ts';
import { quantityDisagreement } from './pairs/quantity-disagreement.ts';
import { ofTexts, type Rule } from './scope.ts';

export const PAIR_RULES: readonly Rule[] = [
  oppositePolarity,
  ...[quantityDisagreement, dateDisagreement, placeDisagreement, hedgeMismatch, doubleCounted, missingDate].map(
    ofTexts,
  ),
];

/** The errors that a reader must never meet: a denial drafted as its opposite, a plan drafted as done. */
import type { Candidate } from '../../domain/candidate.ts';
import { hasHappened } from '../../domain/wording/words.ts';
import type { GoldRelation } from '../gold/gold.ts';

export const REVERSALS = [
  'denied drafted as affirmed',
  'planned drafted as done',
  'affirmed drafted as denied',
] as const;
export type Reversal = (typeof REVERSALS)[number];

type Said = Pick<GoldRelation | Candidate, 'polarity' | 'temporality'>;

/** Of a candidate and all of the gold that it could answer: right if it says what one of them says. */
export function reversalOf(draft: Candidate, gold: readonly GoldRelation[]): Reversal | undefined {
  if (gold.length === 0) return undefined;
  const sayIt = gold.filter(({ polarity }) => polarity === draft.polarity);
  if (sayIt.length === 0) return isDenied(draft) ? 'affirmed drafted as denied' : 'denied drafted as affirmed';
  const isDone = (said: Said) => !isDenied(said) && hasHappened(said.temporality);
  return isDone(draft) && !sayIt.some(isDone) ? 'planned drafted as done' : undefined;
}

const isDenied = ({ polarity }: Said): boolean => polarity === 'DENIED';

/** Two states that a headline joins by a comma alone. */
import type { Sentence, Slot } from '../shapes.ts';
import { isOpenEnded } from '../text/open-ended.ts';

/** A sentence, and what its words and slots are. */
export interface Where {
  readonly sentence: Sentence;
  readonly isPlace: (slot: Slot) => boolean;
  /** The lexicon knows the lemma as a verb. */
  readonly isVerb: (lemma: string) => boolean;
}

/** "FRANCE, MALI SIGN PACT": a comma is all that a headline spends on "and". */
export function isHeadlinePair(slots: readonly Slot[], start: number, where: Where): boolean {
  const { sentence, isPlace } = where;
  const { tokens } = sentence;
  const [first, second] = slots;
  return (
    start === 0 &&
    first?.from === 0 &&
    second !== undefined &&
    [first, second].every((slot) => slot.use === 'plain' && slot.form === 'name' && !isPlace(slot)) &&
    second.from === first.to + 1 &&
    tokens[first.to]?.word === ',' &&
    isHeadlineVerb(where, second.to) &&
    isOpenEnded(tokens)
  );
}

/** "discuss", "to sign", and what wink calls nouns: "sign", "vow". */
function isHeadlineVerb({ sentence: { tokens }, isVerb }: Where, at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  if (first?.lower === 'to') return second?.pos === 'VERB';
  // "Ethiopia, Somalia talks put back again".
  if (/^(talks|summit|meeting|deal|pact|accord|truce|drills?|exercise|ties|relations|trade)$/.test(first?.lower ?? ''))
    return second !== undefined;
  return first?.pos === 'VERB' || (first?.pos === 'NOUN' && first.word === first.lemma && isVerb(first.lemma));
}

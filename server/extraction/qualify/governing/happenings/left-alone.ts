/** Nouns that a verb leaves as they are, though it would do something to most. */
import type { Reading } from '../../../relations/reading.ts';
import type { Clause } from '../../../shapes.ts';

/** Verbs that would do something to most nouns, and do nothing to this one. */
export function isLeftAlone({ reasons, predicate, trigger: [, to] }: Reading, { verb, voice, from }: Clause): boolean {
  // "dismissed the charge": whoever dismisses it does not say that it was not made.
  if (reasons[0] === 'model' && predicate === 'ACCUSED' && /^(dismiss|reject|deny|refute|rebut)$/.test(verb.lemma))
    return true;
  // "has not rejected the proposal": to reject is what is told.
  if (reasons[0] === 'model' && predicate === 'REJECTED') return true;
  // "its request was turned down": it was made; "denied any request" says there was none.
  if (
    predicate === 'REQUESTED' &&
    /^(reject|turn|refuse|decline|dismiss|rebuff|spurn|ignore|block|veto|ditch|drop)$/.test(verb.lemma)
  )
    return true;
  // "offered his condolences": with the offer it is done.
  if (/^(CONDOLED|CONGRATULATED|THANKED|PRAISED)$/.test(predicate) && verb.lemma === 'offer') return true;
  // "his visit was aimed at Ghana": what for, and no plan.
  if (to <= from && voice === 'passive' && verb.lemma === 'aim') return true;
  // "the talks were pushed to May": nobody pushes for them.
  return to <= from && voice === 'passive' && /^(push|press)$/.test(verb.lemma);
}

/** Effects of a governing word on a meaning: "refused to", "denied that", "plans to", "is said to have", "a promise to". */

import type { Effect } from '../../tables/governors.ts';
import { because, flipped, type Meaning, planned } from '../meaning.ts';
import { SURE_WHEN_DENIED } from '../verb-classes.ts';

/** The governing word, and whether it is denied itself: "did not agree to", "has not refused to". */
export interface Governing {
  readonly isNegated: boolean;
  readonly word: string;
  /** The verb as it stands: "prevents" tells of what may be, "prevented" of what was. */
  readonly verb?: string;
}
const PREVENTS = /^(prevents|stops|bars|keeps|hinders|precludes|forbids|prohibits)$/;

/** Denials first, then plans, then how sure it is. */
export function applied(meaning: Meaning, effects: readonly Effect[], governing: Governing): Meaning {
  const { word } = governing;
  const has = (effect: Effect) => effects.includes(effect);
  let now = denied(meaning, effects, governing);
  if (has('planned') || has('pledged')) now = planned(now, word);
  if (has('pledged')) now = because(now, word, { speechAct: 'PLEDGES' });
  if (has('probable'))
    now = because(now, word, {
      certainty: 'PROBABLE',
      temporality: now.temporality === 'PAST_OR_PRESENT' && has('planned') ? 'PLANNED' : now.temporality,
    });
  // "Media reports suggest that": nobody in particular says so.
  else if (has('possible') && !(word === 'suggest' && now.speechAct === 'REPORTS'))
    now = because(now, word, { certainty: 'POSSIBLE' });
  if (has('hypothetical')) now = because(now, word, { temporality: 'HYPOTHETICAL' });
  if (has('unstated')) now = because(now, word, { certainty: 'UNSTATED', speechAct: 'REPORTS' });
  if (has('requested')) now = because(now, word, { temporality: 'HYPOTHETICAL', isOnlySaid: true });
  if (has('idle')) now = because(now, word, { isOnlySaid: true });
  // Who accuses states it, and is named beside it: as sure as "said that".
  if (has('accused')) now = because(because(now, word, {}), 'accused', { isOnlySaid: true });
  return now;
}

/** Whoever denies that he refused has not said that he did. */
const REFUSED = /^governed-(refuse|decline|reject|turn|rule|block|prevent|fail)/;

/** "refused to" denies; "denied that" denies in somebody's words; "did not refuse to" leaves it in doubt. */
function denied(meaning: Meaning, effects: readonly Effect[], { isNegated, word, verb = '' }: Governing): Meaning {
  const [falls, isDenial] = [effects.includes('denied'), effects.includes('denial')];
  let now = meaning;
  // "came close to attacking but relented", "is under no duty to arm it, and does not": the two say the same.
  if (meaning.polarity === 'DENIED' && meaning.reasons.includes('taken-back') && (falls || isNegated)) return meaning;
  if (falls) now = flipped(now, `governed-${word}`);
  if (isDenial && !falls) now = because(flipped(now, `denied-${word}`), 'denial', { speechAct: 'DENIES' });
  else if (isDenial && now.speechAct === 'ASSERTS' && word !== 'reject')
    now = because(now, 'denial', { speechAct: 'DENIES' });
  if (isDenial && meaning.reasons.some((reason) => REFUSED.test(reason)))
    now = because(now, 'refusal-denied', { isDoubtful: true });
  if (!isNegated) return now;
  // "is not averse to signing": it may.
  if (/^(averse|opposed)$/.test(word))
    return because(planned(meaning, 'not-averse'), 'not-averse', { certainty: 'POSSIBLE' });
  // "nothing prevents Brazil from lending": it may.
  if (falls && PREVENTS.test(verb)) return because(meaning, 'not-excluded', { certainty: 'POSSIBLE' });
  const twice = flipped(now, 'negated');
  return falls || isDenial ? because(twice, 'twice', { isDoubtful: !SURE_WHEN_DENIED.has(word) }) : twice;
}

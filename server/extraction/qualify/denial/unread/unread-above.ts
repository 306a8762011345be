/** Words of denial above an act, or right behind it, that no rule took. */

import type { Clause, Token } from '../../../shapes.ts';
import type { Governors } from '../../../tables/governors.ts';
import { isInTime } from '../../governing/above.ts';
import { effectsOfVerb } from '../../governing/effects-of-verb.ts';
import { goesOn, isKept } from '../../governing/governed.ts';
import { isCalledUntrue, plainWords } from '../phrases.ts';
import { isNegative } from './negative-cue.ts';

/** No sentence has more verbs above one another. */
const DEEPEST = 8;

/** A verb above that denies, or a "not" beside it; or the words behind call it false. */
export function isDeniedAround(clause: Clause, governors: Governors): boolean {
  let below = clause;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { parent, link } = below;
    if (!parent || link === 'relative' || link === 'adverbial' || link === 'coordinate' || isInTime(below)) break;
    // "kept its promise to lend".
    const isDone = (isKept(parent) && below.leader?.pos === 'NOUN') || goesOn(below, parent);
    if (hasCue(parent, below) || (!isDone && effectsOfVerb(parent, governors).some((effect) => effect === 'denied')))
      return true;
    below = parent;
  }
  return isUntrueBehind(clause, governors);
}

const hasCue = ({ sentence: { tokens }, from }: Clause, below: Clause): boolean =>
  tokens.slice(from, below.from).some((token: Token) => isNegative(tokens, token));

/** How far behind the clause it may be called false. */
const REACH = 8;

/** "… attacked Croatia were untrue": the verb behind has no subject but what stands in this clause. */
const isUntrueBehind = ({ sentence: { tokens }, to, until }: Clause, governors: Governors): boolean =>
  isCalledUntrue(plainWords(tokens.slice(Math.max(to, until - 1), until + REACH)), governors);

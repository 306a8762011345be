/** What is taken back by a conjunction and the words behind it: "but did not", "; it never came", "yet thought better of it". */

import type { Token } from '../../../shapes.ts';
import type { Governors } from '../../../tables/governors.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { phraseLengths } from '../phrases.ts';

/** No subject of its own but a pronoun. */
const OPENING =
  /^(, )?(but|yet|though|although|only|and|[;:])( (then|in the end|eventually|so far|still|ultimately|in the event|in (practice|reality|truth|fact)))?( ,)?( (it|he|she|they|we|i|both|neither)( (sides|countries|states|governments|parties|side|country|state|government))?)? /;

/** Nothing behind but why and when. */
const BEHIND =
  '( ?[.,;!]|$| ?(because|after|when|as|until|so far|due to|last|on|at the last|in protest|(a|two|three) (day|week)s?|hours|days|weeks)\\b)';
const END = new RegExp(`^${BEHIND}`);

const AUXILIARY = 'did|does|do|could|can|would|will|wo|was|were|is|are|has|have|had|ca';
const NOT_DONE = new RegExp(
  `^((${AUXILIARY}) (not|n't|never)( yet| actually| in the end)?( do so| done so| so| managed to| able to)?` +
    `|cannot|(did|does|will|wo) (not|n't) (come|go|attend|(show|turn) up|make it|appear|arrive)|failed to (come|attend|(show|turn) up|make it|appear|arrive|do so)|(is|are|was|were) not (coming|going)` +
    `|(has|have|had)? ?never (did|has|have|had|was|were|would|managed to|got round to it)|never (came|went|arrived|appeared)` +
    `|(chose|opted|decided|preferred|elected) not to( do so)?|(chose|decided|opted|advised|voted) against (it|doing so)` +
    `|(sent|gave|delivered|paid|provided|supplied|built) (none|nothing|neither|not a \\w+)|stayed in \\w+)${BEHIND}`,
);

/** `at`: the conjunction. */
export function isGivenUp(tokens: readonly Token[], at: number, governors: Governors): boolean {
  const opening = OPENING.exec(lowerOf(tokens.slice(at)))?.[0].trim();
  return opening !== undefined && tellsSo(tokens.slice(at + opening.split(' ').length), governors);
}

/** Of a sentence whose subject is a pronoun: "It did not." */
export const isGivenUpBy = (next: readonly Token[], governors: Governors): boolean => tellsSo(next.slice(1), governors);

function tellsSo(rest: readonly Token[], governors: Governors): boolean {
  return (
    NOT_DONE.test(lowerOf(rest)) ||
    phraseLengths(rest, 'given-up', governors).some((length) => END.test(lowerOf(rest.slice(length))))
  );
}

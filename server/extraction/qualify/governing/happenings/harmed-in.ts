/** The deed by which somebody was harmed, which the harm does not undo. */
import type { Reading } from '../../../relations/reading.ts';
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';

const HARMS = /^(kill|wound|injure|destroy|damage|displace|hurt|hit|burn|capture|sink|die|lose)$/;
/** "were killed in a raid", "the attack killed two", "fired, killing two, in the worst clash". */
export const isHowHarmed = (reading: Reading, clause: Clause): boolean =>
  HARMS.test(clause.verb.lemma) &&
  ((reading.trigger[1] <= clause.from && clause.voice === 'active') ||
    /,|\b(in|by|during|amid)( \w+){0,3}$/.test(wordsUpTo(reading, clause)));
const wordsUpTo = ({ sentence, trigger }: Reading, { to }: Clause): string =>
  lowerOf(sentence.tokens.slice(to, trigger[0]));

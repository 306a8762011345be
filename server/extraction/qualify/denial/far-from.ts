/** What somebody is far from doing, or not among those who do: "some way off approving", "nowhere to be found among those rapping". */
import type { Clause } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';

const FAR =
  /\b(some way off|a (long|fair) way (off|from)|no (closer|nearer) to|not close to|some distance from|(miles|light years|years|decades) (away )?from|too \w+ for( [^ ,;]+){1,4}|no (question|thought|prospect|chance|likelihood) of( [^ ,;]+){1,4})$/;
const NOTHING =
  /^(" )?(but |so far |in the end |yet )?(nothing|little) (came|has come|had come|ever came|will come) of\b/;

/** "Gone are the days when Togo invested in Ghana." */
const PAST = /^(" )?(long )?gone (is|are) the (days?|times?|era|years|age) (when|that|of)\b/;

/** Of the words before the clause, and of what the sentence begins with. */
export const isFarFrom = ({ sentence: { tokens }, from }: Pick<Clause, 'sentence' | 'from'>): boolean =>
  FAR.test(lowerOf(tokens.slice(Math.max(0, from - 8), from))) ||
  NOTHING.test(lowerOf(tokens)) ||
  (PAST.test(lowerOf(tokens)) && !tokens.slice(0, from).some(({ word }) => /^[.;]$/.test(word)));

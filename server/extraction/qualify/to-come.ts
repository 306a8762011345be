/** What is to come, or is off, by the words beside it: "tomorrow", "due on Monday", "off the table". */
import type { Clause, Token } from '../shapes.ts';
import { lowerOf, lowerText } from './lower-text.ts';

/** "Tomorrow Kazakhstan signs": the present of what is to come. */
export const isToCome = (clause: Clause): boolean => isPresentWithDay(clause) || isArranged(clause);

const isPresentWithDay = ({ sentence, form, from, verb, modal }: Clause): boolean =>
  form === 'finite' &&
  modal === undefined &&
  ((from === verb.index && (verb.lower === verb.lemma || /s$/.test(verb.lower))) ||
    (/ing$/.test(verb.lower) && /^(is|are|am)$/.test(sentence.tokens[from]?.lower ?? ''))) &&
  /\b(tomorrow|soon|next (week|month|year|\w+day)|later (today|this (week|month|year))|(in|over) the coming (days|weeks|months|years))\b/.test(
    lowerText(sentence.tokens),
  );

/** "meets", "leaves": with a day they tell of what is to come. */
const ARRANGED = /^(meets|visits|travels|leaves|flies|arrives|receives|hosts|departs)$/;

/** "she meets President X on Wednesday". */
const isArranged = ({ sentence, verb, from }: Clause): boolean =>
  from === verb.index &&
  ARRANGED.test(verb.lower) &&
  /\bon (mon|tues|wednes|thurs|fri|satur|sun)day\b/.test(lowerText(sentence.tokens));

/** "talks due on Monday", "a visit planned for May", "a summit next month": said behind the noun. */
export const isToComeBehind = (tokens: readonly Token[], from: number): boolean =>
  /^[^,;]*?\b((due|planned|scheduled|slated|expected|set|billed|pencilled in|earmarked) (for|on|in|to|at|next|later)|tomorrow|next (week|month|year|\w+day)|later this (week|month|year))\b/.test(
    lowerOf(tokens.slice(from, from + 12)),
  );

/** "is out of the question", "went unsigned", "was put on ice": said behind the noun. */
export const isOffBehind = (tokens: readonly Token[], from: number): boolean =>
  /\b((is|are|was|were|remains?|remained|went|goes|stays?|put|stayed) (\w+ )?(out of the question|off the table|unthinkable|unsigned|unratified|unfulfilled|on ice|on hold|dead|a non-starter|nowhere)|on ice|came to nothing|come to nothing|lapsed|never materiali[sz]ed|did not materiali[sz]e|fell apart)\b/.test(
    lowerOf(tokens.slice(from, from + 16)),
  );

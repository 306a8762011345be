/** What is to come, by the words beside it: "tomorrow", "due on Monday". */
import type { Clause, Token } from '../shapes.ts';
import { lowerOf, lowerText } from './lower-text.ts';

/** "Tomorrow Kazakhstan signs": the present of what is to come. */
export const isToCome = ({ sentence, form, from, verb, modal }: Clause): boolean =>
  form === 'finite' &&
  modal === undefined &&
  ((from === verb.index && (verb.lower === verb.lemma || /s$/.test(verb.lower))) ||
    (/ing$/.test(verb.lower) && /^(is|are|am)$/.test(sentence.tokens[from]?.lower ?? ''))) &&
  /\b(tomorrow|soon|next (week|month|year|\w+day)|later (today|this (week|month|year))|(in|over) the coming (days|weeks|months|years))\b/.test(
    lowerText(sentence.tokens),
  );

/** "talks due on Monday", "a visit planned for May", "a summit next month": said behind the noun. */
export const isToComeBehind = (tokens: readonly Token[], from: number): boolean =>
  /^[^,;]*?\b((due|planned|scheduled|slated|expected|set|billed|pencilled in|earmarked) (for|on|in|to|at|next|later)|tomorrow|next (week|month|year|\w+day)|later this (week|month|year))\b/.test(
    lowerOf(tokens.slice(from, from + 12)),
  );

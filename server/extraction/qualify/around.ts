/** Which words of a sentence belong to a clause, and whether somebody is said to say it. */
import type { Clause, Token } from '../shapes.ts';

/** The words of the clause: from behind its subject, or a little before the verb, to where the next begins. */
export const around = ({ sentence, subject, from, to, until }: Clause): Token[] => [
  ...opening(sentence.tokens, subject?.from ?? from),
  ...sentence.tokens.slice(Math.max(subject?.to ?? 0, from - 4, 0), to),
  ...sentence.tokens.slice(to, Math.min(until, to + 3)),
];

/** "Perhaps Georgia thanked", "In all likelihood Qatar lent": right before the subject. */
function opening(tokens: readonly Token[], subject: number): Token[] {
  const words = tokens.slice(Math.max(0, subject - 4), subject);
  const border = words.findLastIndex(
    ({ word, pos }, at) => pos === 'VERB' || (/^[,;:"]$/.test(word) && at < words.length - 1),
  );
  return words.slice(border + 1);
}

/** The clause hangs on a verb of saying; "said that … and would support". */
export const isSaid = ({ link, parent, modal }: Clause): boolean =>
  link === 'that' ||
  (link === 'coordinate' && (parent?.link === 'that' || (modal === 'would' && SAYS.test(parent?.verb.lemma ?? ''))));
const SAYS = /^(say|tell|add|state|announce|declare)$/;

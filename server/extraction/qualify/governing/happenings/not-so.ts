/** What is not so of a happening that took place all the same: "was not announced in advance", "have never been closer". */
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';

/** "ties have never been closer", "could hardly have been warmer in its praise": they are. */
export const isNeverBetter = ({ negation, modal, to, sentence: { tokens } }: Clause): boolean =>
  (negation?.lower === 'never' || (negation !== undefined && modal === 'could')) &&
  (/^(so |as |this )?(better|good|close|strong|worse|more \w+)\b/.test(lowerOf(tokens.slice(to, to + 2))) ||
    (tokens[to]?.pos === 'ADJ' && /er$/.test(tokens[to]?.lower ?? '')));

/** "the visit, which was not announced in advance", "talks that were not open to the press": what they were not, they were held. */
export const isOnlyNotSo = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  (verb.lemma === 'go' && /^(well|smoothly|far|badly|unnoticed|as planned)\b/.test(lowerOf(tokens.slice(to)))) ||
  (verb.lemma === 'announce' && /\b(in advance|beforehand|publicly|earlier)\b/.test(lowerOf(tokens.slice(to)))) ||
  (verb.lemma === 'be' && IS_NOT_SO.test(lowerOf(tokens.slice(to, to + 4))));
const IS_NOT_SO =
  /^(not |n't |never )?(always |very |so |entirely |exactly |without )?(un(?!der|til|ity|signed|ratified)\w+|limitless|absolute|automatic|infinite|eternal|blind|the (first|last|only|best|same)|a (success|surprise|secret|failure)|open|easy|public|smooth|new|enough|perfect|cheap|popular|secret|simple|welcome|friendly|productive|limited|in (question|doubt|dispute|danger|jeopardy|peril)|at (risk|stake)|under threat|aimed|directed|linked|related|about|meant|intended)\b/;

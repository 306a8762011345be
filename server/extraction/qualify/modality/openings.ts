/** What stands before the main clause and is to come with it, or for its sake: "Before visiting Chad, she will …", "To meet him, she flew …". */
import type { Clause, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';

/** "Before visiting Chad, the president will meet Y", "Before attacking, Chad must pay": with what comes next. */
export const isOpeningBefore = ({ link, leader, sentence, until }: Clause): boolean =>
  link === 'gerund' &&
  /^(before|after|besides|on|upon)$/.test(leader?.lower ?? '') &&
  NEXT_TO_COME.test(lowerOf(fromVerb(sentence.tokens.slice(until))));
const NEXT_TO_COME =
  /^(will|shall|must|should|can|may|has to|have to|is to|are to|needs? to|wants? to|hopes? to|plans? to|intends? to)\b/;

/** "By attacking Chad, it would break its law". */
export const isOpeningBy = ({ link, leader, sentence, until }: Clause): boolean =>
  link === 'gerund' &&
  leader?.lower === 'by' &&
  /^(would|could|might|may|can|will)\b/.test(lowerOf(fromVerb(sentence.tokens.slice(until))));

/** "To recognise Chad would be a mistake": said of it, and not for it. */
export const isJudged = ({ to, sentence: { tokens } }: Clause): boolean =>
  /^[^,;:]*\b(would|will|could|might|may|is|was)\b/.test(lowerOf(tokens.slice(to)));

/** "To thank Chad, Togo will name a street", "In order to meet him, she flew to Lomé": what is done for it comes first. */
export const isOpeningPurpose = ({ form, leader, from, sentence: { tokens } }: Clause): boolean =>
  form === 'infinitive' &&
  !/^(ADJ|VERB)$/.test(leader?.pos ?? '') &&
  tokens[from]?.lower === 'to' &&
  /^(" )?(in order|so as)?$/.test(lowerOf(tokens.slice(0, from)));

const fromVerb = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(
    Math.max(
      0,
      tokens.findIndex(({ pos, word }) => pos === 'AUX' || (pos === 'VERB' && /^\p{Ll}/u.test(word))),
    ),
  );

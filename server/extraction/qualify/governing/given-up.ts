/** What was meant and not done, and what somebody is warned off: "had wanted to visit Chad, but", "warned Togo against attacking Chad". */
import type { Clause } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';

/** "warned Togo against attacking Chad": nobody says that it will not. */
export const isWarnedOff = ({ link, leader, subject }: Clause, { verb, subject: warner }: Clause): boolean =>
  link === 'gerund' &&
  leader?.lower === 'against' &&
  /^(warn|caution|advise|counsel|urge)$/.test(verb.lemma) &&
  subject?.from !== warner?.from;

const INTENDS = words('want hope plan intend mean wish aim expect schedule set slate');

/** "had wanted to visit Chad, but", "had been due to visit Chad, but": a wish that is past when another thing happens. */
export const isGivenUp = ({ link, to, leader }: Clause, { verb, from, sentence: { tokens } }: Clause): boolean =>
  link === 'infinitive' &&
  tokens.slice(from, verb.index).some(({ lower }) => lower === 'had') &&
  (INTENDS.has(verb.lemma)
    ? tokens.slice(to).some(({ lower }) => /^(but|yet|however|instead|until)$/.test(lower))
    : verb.lemma === 'be' && DUE.has(leader?.lower ?? '') && BUT.test(` ${lowerOf(tokens.slice(to))}`));

const DUE = words('due set supposed ready about');
/** Not "had been due in May but was put off until June". */
const BUT =
  /^[^;:]* (but|yet|however|instead)\b(?! (it |they |he |she |the \w+ )?(was|were|has been|had been) (postponed|put off|moved|delayed))/;

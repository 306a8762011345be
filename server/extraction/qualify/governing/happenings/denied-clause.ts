/** Whether what denies a clause denies the happening that it names, too. */
import type { Reading } from '../../../relations/reading.ts';
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { denierOf } from '../../denial/negation.ts';

export const isDeniedWith = (reading: Reading, clause: Clause): boolean =>
  (clause.negation !== undefined || isOfNobody(reading, clause)) && !isApartFrom(reading, clause);

const OF_NOBODY = /^(neither|nobody|none|no)$/;

/** "Neither side accepted Kenya's mediation": who denies the subject denies what it does. */
const isOfNobody = ({ trigger: [at] }: Reading, clause: Clause): boolean => {
  const denier = at >= clause.to && clause.form === 'finite' ? denierOf(clause, [clause.from, clause.to]) : undefined;
  // "no date has been set for the visit": of the visit nothing is denied.
  const isObject = clause.sentence.tokens.slice(clause.to, at).every(({ pos }) => pos !== 'ADP');
  return isObject && denier !== undefined && denier.index < clause.from && OF_NOBODY.test(denier.lower);
};

/** "is not involved in the talks between A and B", "oil was not raised at the talks between A and B": the two talk all the same. */
const isApartFrom = ({ reasons, subject, object, trigger: [at], sentence }: Reading, clause: Clause): boolean => {
  const before = lowerOf(sentence.tokens.slice(Math.max(0, clause.to - 1), at));
  const isOwn = clause.subject?.refs.some((key) => key === subject || key === object) === true;
  if (clause.to > at || isOwn) return false;
  return SETTING.test(before) || (reasons.includes('between') && clause.subject !== undefined && PARTY.test(before));
};
const SETTING =
  /\b(during|at|after|following|before|throughout) (the|their|a|an|its|his|her|this|that|last|recent)( [^ ,;]+){0,3}$/;
const PARTY =
  /\b(party to|involved in|part (of|in)|included in|invited to|informed of|aware of|privy to|affected by|mentioned in|covered by|bound by) (the|those|these|any)( \w+){0,3}$/;

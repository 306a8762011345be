/** What is to come, by the words beside it: "tomorrow", "due on Monday". */

import { isPresent } from '../../clauses/present.ts';
import type { Clause, Sentence, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const SOON = new RegExp(
  `\\b(tomorrow|soon|next (week|month|year|\\w+day|spring|summer|autumn|fall|winter|${MONTH})|later (today|this (week|month|year))|(in|over|for|during) the coming (days|weeks|months|years?|month|week|season)|before the (week|month|year)|in (\\w+ )?(days|weeks|months|years)( '?s?'?)? time|tonight|this (evening|afternoon|weekend)|(at|over) the weekend|on (the|his|her|its|their) (agenda|calendar|programme|schedule|diary) (for|on))\\b`,
);
const ON_A_DAY = new RegExp(
  `\\b((on|for) ((mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2} (${MONTH})|(${MONTH}) \\d{1,2})|in (the (first|second|third|last) (week|half|days) of |early |mid |late )?(mid-)?(${MONTH})|on the \\d{1,2}(st|nd|rd|th)|(from|between) (the )?(\\d{1,2}(st|nd|rd|th)?|(${MONTH}) \\d{1,2}) (to|and|until) )\\b`,
);

/** "Under the plan, Germany lends": the present of what is proposed. */
const UNDER_PLAN =
  /^(" )?under (the|a|an|its|their|his|her|this|that) (\w+ ){0,3}(plans?|proposals?|scheme|draft|bill|blueprint|roadmap)\b/;
/** "Under the contract Turkey delivers twelve cars by 2037". */
const UNDER_TERMS =
  /^(" )?under (the|a|an|its|their|this|that) (\w+ ){0,3}(contract|deal|agreement|accord|terms)\b.* by (the end of |early |late )?(\d{4}|the (spring|summer|autumn|winter)|next \w+)/;

/** Their present with a day is of a timetable: "arrives on Saturday", "begin on Monday". */
const TIMETABLED = words(
  'arrive leave go come travel fly depart begin start open resume head sail convene kick set jet return meet visit tour attend address hold receive host sign land take assume become join succeed deliver',
);
const GOES = words('travel go fly head continue move proceed sail drive');
/** "travels to Tonga, where she will open a school". */
const WHERE_WILL =
  /, where (he|she|it|they|both|the \w+) (will|is to|are to|is due to|are due to|is expected to|plans to)\b/;

/** "Tomorrow Kazakhstan signs": the present of what is to come; "before leaving tomorrow". */
export const isToCome = (clause: Clause): boolean =>
  isPresent(clause)
    ? SOON.test(wordsUntil(clause, 0)) ||
      UNDER_PLAN.test(lowerOf(clause.sentence.tokens.slice(0, clause.from))) ||
      UNDER_TERMS.test(lowerOf(clause.sentence.tokens)) ||
      isUnderDay(clause) ||
      (TIMETABLED.has(clause.verb.lemma) && ON_A_DAY.test(wordsUntil(clause, startOf(clause)))) ||
      // "travels there this week": "is meeting them this week" may be now.
      (GOES.has(clause.verb.lemma) &&
        clause.from === clause.verb.index &&
        /\bthis (week|month)\b/.test(wordsUntil(clause, startOf(clause)))) ||
      (GOES.has(clause.verb.lemma) && WHERE_WILL.test(lowerOf(clause.sentence.tokens.slice(clause.to))))
    : /^(gerund|infinitive)$/.test(clause.form) && SOON.test(wordsUntil(clause, clause.from));

const DAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** "Wednesday: the president begins a visit": the present under a day is of the days to come. */
const isUnderDay = ({ sentence: { tokens } }: Clause): boolean =>
  DAY.test(tokens[0]?.lower ?? '') && tokens.slice(1, 4).some(({ word }) => /^[:–—-]$/.test(word));

/** "On June 3 he met the secretary, who is visiting Tokyo": the day is not the visit's. */
const startOf = ({ link, leader }: Clause): number => (link === 'relative' ? (leader?.index ?? 0) : 0);

/** What the next clause says is its own. */
const wordsUntil = ({ sentence, until }: Clause, from: number): string => lowerOf(sentence.tokens.slice(from, until));

const BEHIND = [
  '(due|planned|scheduled|slated|expected|set|billed|pencilled in|earmarked|agreed|arranged|fixed) (for|on|in|to(?! (expire|end|lapse|run out|finish|conclude|cease|stop|stay|remain|last|continue|be (lifted|eased|extended|renewed|reviewed|ended)))|at|with|next|later)',
  '(has|have|had|was|were) (been )?(delayed|postponed|put off|pushed back|pushed|moved|moved up|brought forward) (until|to|till)',
  '(put back|put off|postponed|delayed|pushed back) (again|until|till|to|by)',
  '(has|have|had) (slipped|drifted|slid) (to|into|until|till)|(slipped|slid) (to|into) (early |late |mid-?)?(the |next |\\d{4}|spring|summer|autumn|winter)',
  '(is|are|was|were) (still |now |currently )?being (discussed|considered|planned|prepared|arranged|negotiated|mooted|weighed|debated|studied|organised|organized|drafted|finali[sz]ed|explored|lined up)',
  '(has been|have been|had been|was|were|is|are|remains?|came up) (\\w+ )?(mooted|floated|considered|contemplated|(under|for) (discussion|consideration|negotiation|review|study|preparation))',
  'to (begin|start|open|resume|convene|take place|kick off|get under way)',
  '(is|are|was|were|remains?) (still )?(upcoming|forthcoming|imminent|pending|planned|scheduled|foreseen|envisaged|in the offing)',
  '(will|is to|are to) (\\w+ )?(begin|start|open|resume|take place|be held|kick off|get under way|happen)',
  '(begins?|starts?|opens?|takes? place|kicks? off) ((in|at|near|off) \\w+ )?(on (mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next)',
  '(is|are|was|were|seems?|looks?|remains?) (\\w+ )?(within|in) (reach|sight|the making|the offing|the works|the pipeline)',
  '(is|are|was|were|remains?|made|makes?) (\\w+ ){0,2}a (pre)?(condition|requirement|prerequisite|must|priority|goal|aim|dream|possibility)',
  '(is|are|was|were) (only |just |merely )?a (matter|question) of (time|days|weeks|months)',
  '(is|are|was|were) (\\w+ )?on the (cards|horizon|calendar|schedule|programme)',
  'awaits? (its )?(signature|signing|ratification|approval)',
  'to be (?!(lifted|eased|extended|renewed|reviewed|tightened|widened|ended|cut|halted|suspended|withdrawn|welcomed|seen|found|expected|stopped|cancelled|scrapped|dropped|abandoned|called)\\b)(signed|held|paid|sent|put|\\w{3,}(ed|en|wn|ld))',
  '(is|are|was|were|remains?) (still )?(at least |only |just )?(\\w+ )?(decades|years|months|weeks|days|hours) (away|off)',
  '(is|are|remains?) (now |still )?(long |years |months )?overdue',
  'tomorrow',
  'next (week|month|year|\\w+day)',
  'later this (week|month|year)',
].join('|');
/** In an aside of its own the words must open it: "the visit, due in May, …". */
const BEHIND_NOUN = new RegExp(`^([^,;]*? ?|[^,;]*? , (which (is|are|was|were|had been|has been) )?)\\b(${BEHIND})\\b`);

/** "talks due on Monday", "a visit planned for May", "a treaty, to be signed in May": said behind the noun. */
export const isToComeBehind = (tokens: readonly Token[], from: number): boolean =>
  BEHIND_NOUN.test(lowerOf(tokens.slice(from, endOfOwn(tokens, from))));

/** "A meeting of X and Y is on the agenda": no dispute is to come by being talked of. */
export const isOnAgenda = (tokens: readonly Token[], from: number): boolean =>
  /^[^,;:]*\b(is|are|was|were) (\w+ )?on the (agenda|table)\b/.test(lowerOf(tokens.slice(from, from + 12)));

/** "have a meeting scheduled for May": right behind the words of the pattern. */
export const isScheduledNext = (tokens: readonly Token[], at: number): boolean =>
  /^(scheduled|planned|slated|due|pencilled|arranged|fixed|lined up|set) (in |up )?(for|on|in|next|later|at|with)\b/.test(
    lowerOf(tokens.slice(at, at + 4)),
  );

/** "condemned the attack on Israel and agreed to help": what is done next says nothing of the attack. */
function endOfOwn(tokens: readonly Token[], from: number): number {
  const and = tokens.findIndex(
    ({ lower, index }) =>
      index > from && index < from + 12 && /^(and|but)$/.test(lower) && AGREES.test(tokens[index + 1]?.lower ?? ''),
  );
  return and < 0 ? from + 12 : and;
}
const AGREES = /^(agreed|expected|planned|set|arranged|promised|pledged|decided)$/;

/** "Preparations are under way for the premier's visit", "an agreement was reached on a state visit": said before the noun. */
export const isPreparedFor = (tokens: readonly Token[], at: number): boolean =>
  FINE_TUNED.test(lowerOf(tokens.slice(0, at))) ||
  /\b(preparations?|arrangements|groundwork|security|dates?|venue|timetable)\b[^,;]*\bfor [^,;]*$|\b(agreement|understanding|consensus)\b[^,;]*\bon (a|an|the|his|her|their)( \w+)?$/.test(
    lowerOf(tokens.slice(0, at)),
  );

/** "are ironing out the last details of his meeting with". */
const FINE_TUNED =
  /\b(iron(s|ing|ed)? out|finali[sz](e|es|ing)|work(s|ing)? out|fine-tun(e|es|ing)|draw(s|ing)? up|settl(e|es|ing)|discuss(es|ing|ed)?) (the |some |a few |last |final |remaining )*(details|arrangements|agenda|programme|program|logistics|modalities|itinerary|schedule|date|dates) (of|for) [^,;]*$/;

/** "The long-planned visit took place": what was to come has come. */
export const hasComeBehind = ({ tokens }: Sentence, from: number): boolean =>
  /^[^;:]*?\b(took place|went ahead|got under way|was held|were held|has taken place|have taken place|ended|concluded|began|opened|(was|were|has been|have been) (paid|disbursed|delivered|signed|handed over|sealed|granted|transferred)|came through)\b/.test(
    lowerOf(tokens.slice(from, from + 10)),
  );

/** "Until Chad signs, the border will stay closed", "The day Chad signs, the border will open": at the start, where no verb stands above. */
export const isAwaited = (clause: Clause): boolean =>
  (isPresent(clause) || isPerfected(clause) || isShiftedBack(clause)) &&
  (/^(until|till|before)$/.test(clause.leader?.lower ?? '') ||
    ((/^(when|once|after|as)$/.test(clause.leader?.lower ?? '') || isDayOf(clause)) && WILL.test(wordsBehind(clause))));
/** "As soon as Kenya ratified the treaty, China would release the money": the past of what would follow. */
const isShiftedBack = ({ leader, form, sentence: { tokens }, to }: Clause): boolean =>
  form === 'finite' &&
  /^(until|till|once|as|after|when)$/.test(leader?.lower ?? '') &&
  /^[^;:"]*?, [^,;:"]{0,60}\bwould\b(?! (have|often|always|usually))/.test(lowerOf(tokens.slice(to)));
const WILL = /^[^;:"]*?\b(will|shall|can|may|must|would|is to|are to|'ll)\b/;
const wordsBehind = ({ sentence: { tokens }, to }: Clause): string => lowerOf(tokens.slice(to));
const isDayOf = ({ sentence: { tokens }, subject, from, link }: Clause): boolean =>
  link === undefined &&
  /^(" )?(on |from )?the (day|moment|minute|hour|week|year)( that| when)?$/.test(
    lowerOf(tokens.slice(0, subject?.from ?? from)),
  );

/** "will not sign until Chad has met Mali", "would not decide before she had met him". */
export const isPerfected = ({ sentence, from, to }: Clause): boolean =>
  sentence.tokens.slice(from, to).some(({ lower }) => /^(has|have|had|'ve|'d)$/.test(lower));

/** "are negotiating", "are finalising". */
export const isBeingMade = ({ verb, from }: Clause): boolean =>
  from < verb.index && /^(negotiat|finali[sz]|draft|prepar|discuss)ing$/.test(verb.lower);

/** "is sending its envoy to Chad": he is not there yet. */
export const isSending = ({ verb, from }: Clause): boolean =>
  from < verb.index && /^(sending|dispatching|flying)$/.test(verb.lower);

/** What the model may not read, however sure it is: whose pledge it is, who is fought, who is only spoken of. */
import { isSymmetric, type Predicate, predicateRow } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { isOfPapers } from '../of-papers.ts';
import type { Stage } from '../reading.ts';
import { ownerOfStance } from '../stances.ts';
import { isConveyed } from '../verbs/conveyed.ts';
import { isThingMet } from '../verbs/things-met.ts';

interface Typed {
  readonly predicate: Predicate;
  readonly first: Slot;
  readonly second: Slot;
  readonly clause: Clause;
  /** The second does it to the first. */
  readonly isReverse: boolean;
}

export const isNeverSo = (stage: Stage, { predicate, first, second, clause, isReverse }: Typed): boolean =>
  (second.use === 'possessive' && isConveyed(stage, clause)) ||
  isWhere(stage.sentence.tokens, second) ||
  areInRow(stage, predicate, [first, second]) ||
  [first, second].some((slot) => isOfPapers(stage.sentence.tokens, slot)) ||
  doSameToThird(stage, predicate, [first, second]) ||
  isPledgersOwn(stage, predicate, second) ||
  isFought(stage.sentence.tokens, predicate, second) ||
  isSentAlong(predicate, clause) ||
  isAggressor(stage.sentence.tokens, predicate, second) ||
  isOwnConcern(stage.sentence.tokens, predicate, second) ||
  isSaidOfSide(stage, predicate, [first, second]) ||
  isBesideMatter(stage.sentence.tokens, isReverse ? second : first) ||
  isOnTheWay(stage.sentence.tokens, predicate, isReverse ? first : second) ||
  isOnlyJudged(predicate, clause) ||
  isLender(stage.sentence.tokens, predicate, isReverse ? first : second) ||
  (predicate === 'MET_WITH' && isThingMet(stage.sentence.tokens, clause)) ||
  (predicate === 'VISITED' && isAdvice(stage.sentence.tokens)) ||
  (predicate === 'CRITICISED' && isVictim(stage.sentence.tokens, second)) ||
  isObjectOfAnother(stage.clauses, [first, second]) ||
  (!isReverse && isOwnerBehind(clause, first)) ||
  (!isReverse && actsOnItsOwn(stage.clauses, [first, second]));

/** "its loan from Japan", "was refused a loan by the World Bank": whoever lends does not borrow. */
const isLender = (tokens: readonly Token[], predicate: Predicate, { from }: Slot): boolean =>
  predicate === 'LENDS_TO' &&
  /\b(loans?|credits?|lending|money|funds|tranche) (from|by)( the)?$/.test(
    lowerOf(tokens.slice(Math.max(0, from - 3), from)),
  );

/** "held talks in Togo's capital": where it was, and with whom nobody says. */
const isWhere = (tokens: readonly Token[], { use, to }: Slot): boolean =>
  use === 'possessive' && /^(capital|city|town|port)$/.test(tokens[to]?.lower ?? '');

/** "A and B promised troops": what both do, neither does to the other. */
const areInRow = ({ slots }: Stage, predicate: Predicate, pair: readonly Slot[]): boolean =>
  !isSymmetric(predicate) && slots.some(({ members = [] }) => pair.every((slot) => members.includes(slot)));

const MATTERS = words(
  'issue issues dispute disputes question questions conflict conflicts problem problems crisis crises',
);
export const isMatterNoun = (token: Token | undefined): boolean => token !== undefined && MATTERS.has(token.lower);

/** "with regard to the problem between A and B": what is between them has been said. */
export const isOfMatter = (tokens: readonly Token[], first: Slot, second: Slot): boolean =>
  tokens[second.from - 1]?.lower === 'and' &&
  second.from - first.to <= 2 &&
  /\b(issue|dispute|question|conflict|problem|crisis|row) between( the)?$/.test(
    lowerOf(tokens.slice(Math.max(0, first.from - 3), first.from)),
  );

/** "reaffirmed the U.S. commitment to Japan": whose commitment it is, is not pledged to. */
const isPledgersOwn = (stage: Stage, predicate: Predicate, { refs: [own = ''] }: Slot): boolean =>
  /^(PLEDGED_COOPERATION|SUPPORTS|VOICED_SUPPORT_FOR|CRITICISED)$/.test(predicate) &&
  ownerOfStance(stage, 0)?.refs.includes(own) === true;

/** "sends the first migrants to Albania": no help. */
const isSentAlong = (predicate: string, { verb, to, sentence: { tokens } }: Clause): boolean =>
  predicate === 'PROVIDES_AID_TO' &&
  /^(send|fly|ship|take|transfer|deport|return|move|ferry)$/.test(verb.lemma) &&
  tokens
    .slice(to, to + 6)
    .some(({ lower }) =>
      /^(migrants|deportees|prisoners|detainees|asylum-seekers|seekers|convicts|inmates)$/.test(lower),
    );

/** "the Global Coalition to Defeat ISIS", "support in combating ISIL": whoever is fought is no friend. */
const isFought = (tokens: readonly Token[], predicate: Predicate, { from }: Slot): boolean =>
  predicateRow(predicate).family !== 'CONFLICT' &&
  tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => FIGHTS.has(lower));
const FIGHTS = words(
  'defeat defeating fight fighting combat combating counter countering against destroy destroying eliminate degrade confront',
);

/** "shared the view that Russia's aggression shakes the order": no friend of his. */
const isAggressor = (tokens: readonly Token[], predicate: Predicate, { use, to }: Slot): boolean =>
  /^(VOICED_SUPPORT_FOR|SUPPORTS|PRAISED|THANKED|SUPPORTS_POSITION)$/.test(predicate) &&
  use === 'possessive' &&
  tokens
    .slice(to, to + 3)
    .some(({ lower }) => /^(aggression|invasion|attacks?|war|occupation|annexation|threats?|strikes?)$/.test(lower));

/** "conveyed Canada's concerns about the killing": they are Canada's, and not about it. */
const isOwnConcern = (tokens: readonly Token[], predicate: Predicate, { use, to }: Slot): boolean =>
  predicate === 'EXPRESSED_CONCERN_ABOUT' &&
  use === 'possessive' &&
  tokens.slice(to, to + 3).some(({ lower }) => /^(concerns?|worry|worries|alarm|unease)$/.test(lower));

/** "has advised against all travel to Lebanon": nobody goes. */
const isAdvice = (tokens: readonly Token[]): boolean =>
  /\b(advis\w+|warn\w*) against\b.* travel\b/.test(lowerOf(tokens));

/** "recalled the tension with India and thanked X": who stands behind such a preposition does nothing. */
const isBesideMatter = (tokens: readonly Token[], { from, to }: Slot): boolean =>
  /^(with|against|for|about|over|on)$/.test(tokens[from - 1]?.lower ?? '') &&
  // "too early for Togo to recognise Kosovo".
  tokens[to]?.lower !== 'to';

/** "shipped shells to Chad through Togo", "thanked her for the stance on Karabakh": it is done to another. */
const isOnTheWay = (tokens: readonly Token[], predicate: Predicate, { from }: Slot): boolean =>
  (predicate === 'HOSTED' && /^(at|in)$/.test(tokens[from - 1]?.lower ?? '')) ||
  (isOfJudgement(predicate) && FOR_DEED.test(lowerOf(tokens.slice(0, from)))) ||
  /^(through|via)$/.test(tokens[from - 1]?.lower ?? '') ||
  (/^(on|over)$/.test(tokens[from - 1]?.lower ?? '') && predicateRow(predicate).family !== 'CONFLICT');

const isOfJudgement = (predicate: Predicate): boolean => /^(THANKED|PRAISED|CRITICISED)$/.test(predicate);
/** "thanked X for Latvia's help to": whom somebody helped is not thanked. */
const FOR_DEED =
  / for [^,;]* (support|help|aid|assistance|contributions?|backing|solidarity|commitment) (to|with|in|for)( the)?$/;

/** "welcomed the strikes on Chad": whoever judges a deed has not done it. */
const isOnlyJudged = (predicate: Predicate, { verb }: Clause): boolean =>
  /^(ATTACKED|MOBILISED_AGAINST|COERCED|SANCTIONED)$/.test(predicate) && JUDGES.has(verb.lemma);
const JUDGES = words(`
  welcome condemn praise hail condone deplore denounce criticise criticize applaud decry mourn commemorate regret protest discuss mention
  justify defend`);

/** "condemned the sentencing of the opposition leader": for his sake. */
const isVictim = (tokens: readonly Token[], { from }: Slot): boolean =>
  /\b(sentencing|arrest|detention|jailing|imprisonment|killing|murder|assassination|trial|abduction|kidnapping|torture|poisoning|expulsion|conviction|execution) of( \w+){0,3}$/.test(
    lowerOf(tokens.slice(Math.max(0, from - 5), from)),
  );

/** "invited the minister to visit Chad": whoever visits it is another. */
const isObjectOfAnother = (clauses: readonly Clause[], [first, second]: readonly [Slot, Slot]): boolean =>
  clauses.some(
    ({ subject, complements, from, link }) =>
      link === 'infinitive' &&
      from >= first.to &&
      subject !== undefined &&
      !subject.refs.some((ref) => first.refs.includes(ref)) &&
      complements.some(({ slot }) => slot === second),
  );

/** "praised Pakistan's role and assured Oman of help": whoever owns what was praised does not do what follows. */
const isOwnerBehind = ({ subject, from, link }: Clause, { use, to, refs }: Slot): boolean =>
  use === 'possessive' &&
  (link === undefined || link === 'coordinate') &&
  to <= from &&
  subject !== undefined &&
  subject.to < to &&
  !subject.refs.some((ref) => refs.includes(ref));

/** "said that she would visit Chad and that Togo would pay": the second does what its own verb behind it says. */
const actsOnItsOwn = (clauses: readonly Clause[], [first, second]: readonly [Slot, Slot]): boolean =>
  clauses.some(
    ({ subject, verb, form, from }) =>
      subject === second && form === 'finite' && verb.index >= second.to && from > first.to && subject !== first,
  );

/** "The general reaffirmed the navy's readiness to train them": the same is said of another of his side. */
function isSaidOfSide({ cast, before, sentence }: Stage, predicate: Predicate, slots: readonly Slot[]): boolean {
  const side = (key = ''): string => cast.entities.get(key)?.country ?? key;
  const sides = slots.map(({ refs }) => side(refs[0]));
  return before.some(
    (one) =>
      one.predicate === predicate &&
      one.sentence.index === sentence.index &&
      sides.includes(side(one.subject)) &&
      sides.includes(side(one.object)),
  );
}

/** "A and B are committed to working with C": the deed of both, and not between them. */
const doSameToThird = ({ before, sentence: { index } }: Stage, predicate: Predicate, slots: readonly Slot[]): boolean =>
  slots.every(({ refs: [key] }) =>
    before.some((one) => one.sentence.index === index && one.predicate === predicate && one.subject === key),
  );

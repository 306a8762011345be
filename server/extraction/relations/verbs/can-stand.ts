/** Whether what a pattern says of two can be meant of these two: "instructed their ministers" trains nobody. */
import type { Clause } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { fitted, kindOf } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';

/** Somebody at one end and somebody at the other may be joined so; else a less demanding pattern is tried. */
export const canStand = ({ cast }: Stage, { predicate, subject, object, clause }: Match): boolean =>
  !isContest(cast, { predicate, subject, object }, clause) &&
  !isSentBack(predicate, clause) &&
  !isTurn(predicate, clause) &&
  !isSaidOfNone(predicate, clause) &&
  !isOrder(predicate, clause) &&
  !isOwnOrder(cast, { predicate, subject, object }, clause) &&
  !(predicate === 'PROTESTED' && object.refs.every((ref) => isJudge(cast, ref))) &&
  !(predicate === 'MEDIATES_BETWEEN' && object.refs.every((ref) => subject.refs.includes(ref))) &&
  !(isFlight(predicate, clause) && subject.refs.some((ref) => kindOf(cast, ref) === 'PERSON')) &&
  subject.refs.some((from) => object.refs.some((to) => fitted(cast, predicate, { subject: from, object: to })));

/** "will send back 230 Cuban doctors": no help. */
const isSentBack = (predicate: string, clause: Clause | undefined): boolean =>
  /^(PROVIDES_AID_TO|SUPPLIES_ARMS_TO)$/.test(predicate) &&
  clause?.verb.lemma === 'send' &&
  clause.sentence.tokens[clause.to]?.lower === 'back';

/** "took over the presidency of the Union from Chad": whose turn it is. */
const isTurn = (predicate: string, clause: Clause | undefined): boolean =>
  predicate === 'COERCED' &&
  clause?.verb.lemma === 'take' &&
  clause.sentence.tokens.slice(clause.to, clause.to + 6).some(({ lower }) => TURNS.has(lower));
const TURNS = words(
  'presidency chairmanship chair leadership command helm role reins lead duties seat debt debts loan loans',
);

/** "lodged a complaint with the World Trade Organization over tariffs": who is to judge is not protested against. */
const isJudge = (cast: Stage['cast'], ref: string): boolean =>
  /^(World Trade Organization|UN Security Council|International (Court|Criminal|Civil|Maritime|Atomic)|.* Court\b)/.test(
    cast.entities.get(ref)?.name ?? '',
  );

/** "instructed their ministers to conclude": an order. */
const isOrder = (predicate: string, clause: Clause | undefined): boolean =>
  predicate === 'TRAINS' &&
  clause?.verb.lemma === 'instruct' &&
  clause.sentence.tokens
    .slice(clause.to, clause.to + 8)
    .some(({ lower, index }) => lower === 'to' && clause.sentence.tokens[index + 1]?.pos === 'VERB');

/** "was elected, defeating X": of two persons one has won, and nobody fought. */
const isContest = (
  cast: Stage['cast'],
  { predicate, subject, object }: Pick<Match, 'predicate' | 'subject' | 'object'>,
  clause: Clause | undefined,
): boolean =>
  predicate === 'ATTACKED' &&
  /^(defeat|beat|trounce|crush|overcome)$/.test(clause?.verb.lemma ?? '') &&
  [subject, object].every(({ refs }) => refs.every((ref) => kindOf(cast, ref) === 'PERSON'));

/** "Lebanon's premier ordered the army to prevent attacks": his own. */
const isOwnOrder = (
  { entities }: Stage['cast'],
  { predicate, subject, object }: Pick<Match, 'predicate' | 'subject' | 'object'>,
  clause: Clause | undefined,
): boolean => {
  const sideOf = (key = '') => entities.get(key)?.country ?? key;
  return (
    predicate === 'COERCED' &&
    /^(order|instruct|command|direct)$/.test(clause?.verb.lemma ?? '') &&
    object.refs.every((ref) => sideOf(ref) === sideOf(subject.refs[0]))
  );
};

/** "The minister flew to Moscow to ask for missiles": he travels and brings none. */
const isFlight = (predicate: string, clause: Clause | undefined): boolean =>
  /^(SUPPLIES_ARMS_TO|PROVIDES_AID_TO)$/.test(predicate) && clause?.verb.lemma === 'fly';

/** "said no call to X had been made": nobody said no to him. */
const isSaidOfNone = (predicate: string, clause: Clause | undefined): boolean =>
  predicate === 'REJECTED' &&
  clause?.verb.lemma === 'say' &&
  clause.sentence.tokens[clause.to]?.lower === 'no' &&
  !/^(to|,|")$/.test(clause.sentence.tokens[clause.to + 1]?.word ?? '');

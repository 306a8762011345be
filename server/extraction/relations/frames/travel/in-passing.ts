/** "X, in Lisbon for talks, said", "during his stay in Lisbon, X met", "while in Lisbon": a journey that is told by the way. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

/** Right before the place. */
const STAY =
  /\b((while|whilst) (still )?in|(during|after|ending|on|of) (his|her|their) ([\w-]+ ){0,3}(stay|sojourn|stop|stopover|layover|time) (in|at))( the)?$/;
/** What takes him there, right behind it, where nothing but a comma stands between him and "in". */
const FOR = /^(for|on an?|to (attend|meet|hold|sign|discuss|open|take|address)|as part of) /;
/** How far before the place the words may begin. */
const LEAD = 9;

export function inPassing(stage: Stage, clause: Clause): Match[] {
  const { subject, form, negation } = clause;
  if (form !== 'finite' || !subject || subject.refs.length > 1 || negation || !isPerson(stage, subject)) return [];
  const side = sideOf(stage, subject.refs[0]);
  const place = stage.slots.find(
    (slot) =>
      isPlace(stage, slot) && slot.use === 'plain' && (isStay(stage, clause, slot) || isAside(stage, subject, slot)),
  );
  const host = sideOf(stage, place?.refs[0]);
  if (!place || side === undefined || host === undefined || host === side) return [];
  const rest = { predicate: 'VISITED' as const, reasons: ['frame', 'in-passing'], trust: 0.72 };
  return [match(clause, { subject, object: place }, rest)];
}

/** In the same clause, or before its subject at the start of the sentence. */
const isStay = ({ sentence: { tokens } }: Stage, { from, to, until, subject }: Clause, place: Slot): boolean =>
  STAY.test(lowerOf(tokens.slice(Math.max(0, place.from - LEAD), place.from))) &&
  ((place.from >= to && place.from < until) ||
    (place.to <= (subject?.from ?? from) && place.from < LEAD + 2 && !hasOther(tokens.slice(place.to, subject?.from))));

/** Another verb between the place and the subject: the stay is told of its own. */
const hasOther = (between: readonly { pos: string }[]): boolean => between.some(({ pos }) => pos === 'VERB');

/** ", in Lisbon for talks,", behind whoever is there. */
const isAside = ({ sentence: { tokens } }: Stage, { to }: Slot, place: Slot): boolean =>
  place.from === to + 2 &&
  tokens[to]?.word === ',' &&
  tokens[to + 1]?.lower === 'in' &&
  FOR.test(`${lowerOf(tokens.slice(place.to, place.to + 3))} `);

/** "In a telephone conversation on Sunday, President X and his Kazakh counterpart went over", "told X by phone that": they spoke by phone. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf, lowerText } from '../../../text/lower-text.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, match, sideOf } from '../frame.ts';

const BY_PHONE =
  /\b(in|during|on|over|by) (a|an|the|their|another) (\w+ ){0,2}((tele)?phone|video) (call|conversation|talk|discussion|conference)s?\b/;

export const phoned = (stage: Stage, clause: Clause): Match[] => [...together(stage, clause), ...told(stage, clause)];

function together(stage: Stage, clause: Clause): Match[] {
  const { subject, parent } = clause;
  if (parent || subject?.use !== 'plain' || subject.refs.length !== 2) return [];
  const [first, second] = subject.refs.map((key) => sideOf(stage, key) ?? key);
  if (first === second) return [];
  return BY_PHONE.test(lowerText(stage.sentence.tokens)) ? [called(clause, subject, subject)] : [];
}

/** What stands right behind whoever is told something. */
const TOLD_SO =
  /^(by|over|on) (the )?((tele)?phone|video ?link|video)\b|^(in|during) (a|an|the|their) (\w+ ){0,2}((tele)?phone|video) (call|conversation|talk)\b/;
/** Words of such a phrase. */
const FAR = 7;
const TELLS =
  /^(tell|inform|assure|ask|urge|thank|congratulate|brief|warn|remind|promise|invite|press|reassure|notify|update)$/;

/** "told the chancellor by phone that", "In a phone call, he thanked her for". */
function told(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, complements, negation, form, link } = clause;
  if (!subject || voice === 'passive' || negation || form !== 'finite' || !TELLS.test(verb.lemma)) return [];
  const whom = complements.find(({ preposition, slot }) => preposition === undefined && slot.use === 'plain')?.slot;
  if (!whom || !isPerson(stage, subject) || !isPerson(stage, whom) || isRead(stage, clause, 'CALLED')) return [];
  if (sideOf(stage, subject.refs[0]) === sideOf(stage, whom.refs[0]) && sideOf(stage, whom.refs[0]) !== undefined)
    return [];
  const { tokens } = stage.sentence;
  const isSaid = TOLD_SO.test(lowerOf(tokens.slice(whom.to, whom.to + FAR)));
  const opening = link === undefined ? lowerOf(tokens.slice(0, subject.from)) : '';
  return isSaid || (subject.from <= FAR * 2 && BY_PHONE.test(opening)) ? [called(clause, subject, whom)] : [];
}

const called = (clause: Clause, subject: Slot, object: Slot): Match =>
  match(clause, { subject, object }, { predicate: 'CALLED', reasons: ['frame', 'phone'], trust: 0.74 });

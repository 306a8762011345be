/** "confirmed a contract with South Korea, under which Norway will receive howitzers": whoever the contract is with delivers. */
import type { Clause, Slot } from '../../../../shapes.ts';
import { words } from '../../../../tables/word-list.ts';
import { isRead } from '../../../is-read.ts';
import type { Match, Stage } from '../../../reading.ts';
import { hasClass } from '../../../verbs/fit/class-words.ts';
import { match, sideOf } from '../../frame.ts';

const GETS = words('receive get obtain acquire buy purchase procure');
const LEADS = /^(under|through|by|in|with)$/;
/** How far before "under which" the partner may stand. */
const NEAR = 4;

export function getsUnder(stage: Stage, clause: Clause): Match[] {
  const { subject, link, leader, verb, voice } = clause;
  const { tokens } = stage.sentence;
  if (link !== 'relative' || !leader || subject?.use !== 'plain' || voice === 'passive' || !GETS.has(verb.lemma))
    return [];
  if (!LEADS.test(tokens[leader.index - 1]?.lower ?? '') || isRead(stage, clause)) return [];
  const partner = partnerBefore(stage, leader.index - 1);
  if (!partner || sideOf(stage, partner.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  if (!hasClass(stage, clause, { needs: 'arms' })) return [];
  const ends = { subject: partner, object: subject };
  const rest = { reasons: ['frame', 'gets-under'], trust: 0.72 };
  return [match(clause, ends, { predicate: 'SUPPLIES_ARMS_TO', ...rest }), ...contractOf(stage, clause, ends)];
}

/** The contract is there, whatever will be delivered under it. */
function contractOf(stage: Stage, { parent }: Clause, { subject, object }: Pick<Match, 'subject' | 'object'>): Match[] {
  const { clauses, before, sentence } = stage;
  const main =
    parent ?? clauses.find(({ form, link, to }) => form === 'finite' && link === undefined && to <= subject.from);
  const isTold = before.some(
    ({ predicate, sentence: { index } }) => predicate === 'HAS_AGREEMENT_WITH' && index === sentence.index,
  );
  if (!main || isTold) return [];
  const ends = { subject: object, object: subject };
  return [match(main, ends, { predicate: 'HAS_AGREEMENT_WITH', reasons: ['frame', 'gets-under'], trust: 0.7 })];
}

/** "with South Korea" before the comma. */
const partnerBefore = ({ slots, sentence: { tokens } }: Stage, end: number): Slot | undefined =>
  slots.findLast(
    ({ from, to, use }) =>
      use === 'plain' && to <= end && end - to < NEAR && /^(with|from|the)$/.test(tokens[from - 1]?.lower ?? ''),
  );

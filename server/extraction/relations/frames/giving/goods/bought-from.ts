/** "inducted howitzers bought from South Korea", "flew jets supplied by France": what somebody has in hand tells who sold or gave it. */
import type { Clause, Slot } from '../../../../shapes.ts';
import { words } from '../../../../tables/word-list.ts';
import type { Match, Stage } from '../../../reading.ts';
import { hasClass } from '../../../verbs/fit/class-words.ts';
import { match, sideOf } from '../../frame.ts';

const BOUGHT = words('buy purchase acquire order procure obtain import receive');
const GIVEN = words('supply donate deliver provide sell gift build make manufacture produce');
/** What is done with what one has. */
const HAS = words(`
  induct use deploy operate unveil display parade receive fly commission field test fire launch welcome showcase lose send station
  park take accept integrate showcase`);
/** How far behind the verb the participle may stand. */
const FAR = 10;

export function boughtFrom(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, negation } = clause;
  const owner = subject?.use === 'plain' ? sideOf(stage, subject.refs[0]) : undefined;
  if (!subject || owner === undefined || voice === 'passive' || negation || !HAS.has(verb.lemma)) return [];
  const seller = sellerBehind(stage, to);
  if (!seller || sideOf(stage, seller.refs[0]) === owner || !hasClass(stage, clause, { needs: 'arms' })) return [];
  return [
    match(
      clause,
      { subject: seller, object: subject },
      { predicate: 'SUPPLIES_ARMS_TO', reasons: ['frame', 'bought-from'], trust: 0.7 },
    ),
  ];
}

/** "bought from B", "supplied by B", right behind what it is. */
function sellerBehind({ slots, sentence: { tokens } }: Stage, start: number): Slot | undefined {
  const seller = slots.find(
    ({ from, use }) =>
      use === 'plain' && from > start + 1 && from <= start + FAR && LEADS.test(tokens[from - 1]?.lower ?? ''),
  );
  const participle = tokens[(seller?.from ?? 0) - 2];
  const by = tokens[(seller?.from ?? 0) - 1]?.lower;
  const isGiven = by === 'by' ? GIVEN : BOUGHT;
  const isReduced = participle !== undefined && /^(NOUN|PROPN|ADJ)$/.test(tokens[participle.index - 1]?.pos ?? '');
  return seller && isReduced && isGiven.has(participle.lemma) ? seller : undefined;
}
const LEADS = /^(from|by)$/;

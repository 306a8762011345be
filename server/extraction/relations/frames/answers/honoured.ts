/** "hosted a dinner in honour of X", "held a bilateral meeting in honor of his counterpart, X": X is received. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, match } from '../frame.ts';

const GIVES = words('host hold give offer throw organise organize arrange');

export function honoured(stage: Stage, clause: Clause): Match[] {
  const { subject } = clause;
  const guest = subject && isActing(stage, clause) ? guestOf(stage, clause) : undefined;
  return guest && subject
    ? [match(clause, { subject, object: guest }, { predicate: 'HOSTED', reasons: ['frame', 'honoured'], trust: 0.76 })]
    : [];
}

/** In whose honour it is. */
export function guestOf(stage: Stage, { verb, voice, to }: Clause): Slot | undefined {
  if (voice === 'passive' || !GIVES.has(verb.lemma)) return undefined;
  const { tokens } = stage.sentence;
  return stage.slots.find(
    (slot) => slot.from >= to && slot.use === 'plain' && isPerson(stage, slot) && isHonoured(tokens, slot.from),
  );
}

const isActing = ({ cast }: Stage, { subject }: Clause): boolean =>
  subject !== undefined && subject.refs.every((ref) => cast.entities.get(ref)?.kind !== 'EVENT');

const isHonoured = (tokens: Stage['sentence']['tokens'], at: number): boolean => {
  const [lead, honour, of] = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return lead === 'in' && /^hono(u)?r$/.test(honour ?? '') && of === 'of';
};

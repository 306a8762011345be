/** "hosted a dinner in honour of X", "held a bilateral meeting in honor of his counterpart, X": X is received. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, match, sideOf } from '../frame.ts';

const GIVES = words('host hold give offer throw organise organize arrange');

export function honoured(stage: Stage, clause: Clause): Match[] {
  const { subject } = clause;
  const guest = subject && isActing(stage, clause) ? (guestOf(stage, clause) ?? guestBefore(stage, clause)) : undefined;
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

/** How many words of the meal stand before "in his honour", and how many sentences back the guest may. */
const MEAL = 5;
const BACK = 2;

/** "hosted a dinner in his honour": whoever of another side came or was met just before. */
function guestBefore(stage: Stage, { subject, verb, voice, to }: Clause): Slot | undefined {
  const { tokens, index } = stage.sentence;
  const said = lowerOf(tokens.slice(to, to + MEAL + 3));
  if (voice === 'passive' || !GIVES.has(verb.lemma) || !/\bin (his|her|their) hono(u)?r\b/.test(said)) return undefined;
  const own = sideOf(stage, subject?.refs[0]);
  const isGuest = (key: string): boolean =>
    kindOf(stage.cast, key) === 'PERSON' && !subject?.refs.includes(key) && sideOf(stage, key) !== own;
  const guest = stage.before
    .filter(
      ({ predicate, sentence }) =>
        /^(VISITED|MET_WITH|HELD_TALKS_WITH)$/.test(predicate) && sentence.index >= index - BACK,
    )
    .flatMap((one) => [one.subject, one.object])
    .findLast(isGuest);
  return subject && guest !== undefined
    ? { ...subject, refs: [guest], members: undefined, reasons: ['visitor-before'] }
    : undefined;
}

const isActing = ({ cast }: Stage, { subject }: Clause): boolean =>
  subject !== undefined && subject.refs.every((ref) => cast.entities.get(ref)?.kind !== 'EVENT');

const isHonoured = (tokens: Stage['sentence']['tokens'], at: number): boolean => {
  const [lead, honour, of] = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return lead === 'in' && /^hono(u)?r$/.test(honour ?? '') && of === 'of';
};

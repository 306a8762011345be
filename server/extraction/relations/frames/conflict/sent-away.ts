/** "gave the Belgian ambassador 48 hours to leave", "four Armenian diplomats were told to leave Belarus", "traders are barred from Chad's markets", "two envoys were thrown out of Mali": who must go, or may not come. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const ORDERS = words('tell order ask instruct force give');
const BARS = words('bar ban block exclude expel deport evict banish');
/** "were thrown out of Chad". */
const THROWS = words('throw kick boot');
const LEAVES = words('leave quit depart pack');
const TIME = /\b(hours?|days?|weeks?|until|till|month)\b/;
/** How far behind the verb the leaving may stand. */
const FAR = 12;

export function sentAway(stage: Stage, clause: Clause): Match[] {
  const ends =
    clause.voice === 'passive'
      ? (toldToLeave(stage, clause) ?? keptOut(stage, clause))
      : (given(stage, clause) ?? ordered(stage, clause));
  if (!ends) return [];
  const [own, other] = [sideOf(stage, ends.subject.refs[0]), sideOf(stage, ends.object.refs[0])];
  if (own === undefined || other === undefined || own === other) return [];
  const whole = (slot: Slot, side: string): Slot => ({ ...slot, use: 'plain', refs: [side], members: undefined });
  return [
    match(
      clause,
      { subject: whole(ends.subject, own), object: whole(ends.object, other) },
      {
        predicate: clause.verb.lemma === 'deport' ? 'COERCED' : 'SANCTIONED',
        reasons: ['frame', 'sent-away'],
        trust: 0.72,
      },
    ),
  ];
}

interface Ends {
  readonly subject: Slot;
  readonly object: Slot;
}

const leaving = (stage: Stage, clause: Clause): Clause | undefined =>
  stage.clauses.find(
    ({ verb, from, form }) =>
      form === 'infinitive' && from >= clause.to && from < clause.to + FAR && LEAVES.has(verb.lemma),
  );

/** "gave the Belgian ambassador 48 hours to leave". */
function given(stage: Stage, clause: Clause): Ends | undefined {
  const { subject, verb, complements, to } = clause;
  const object = complements.find(({ preposition }) => preposition === undefined)?.slot;
  const leave = leaving(stage, clause);
  if (verb.lemma !== 'give' || !subject || !object || !leave) return undefined;
  const between = stage.sentence.tokens.slice(to, leave.from).map(({ lower }) => lower);
  return TIME.test(between.join(' ')) ? { subject, object } : undefined;
}

const STAFF = words('diplomat envoy ambassador consul attaché attache staff official chargé commissioner nuncio');

/** "ordered six Canadian diplomats to leave", "ordered out 45 Russian diplomats": of those whom a state may send home, they are expelled. */
export function isOrderedOut(stage: Stage, clause: Clause): boolean {
  const { verb, voice, to, until, sentence } = clause;
  const isTold = voice === 'active' && /^(tell|order|instruct)$/.test(verb.lemma);
  const behind = sentence.tokens.slice(to, Math.max(until, to + FAR));
  // "ordered its diplomats to leave Sudan": it calls them home.
  if (behind.slice(0, 3).some(({ lower }) => /^(its|their|his|her|own|our)$/.test(lower))) return false;
  if (!isTold || !behind.some(({ lemma, pos }) => pos === 'NOUN' && STAFF.has(lemma))) return false;
  return behind[0]?.lower === 'out' || leaving(stage, clause) !== undefined;
}

/** Whom the order is given. */
function ordered(stage: Stage, clause: Clause): Ends | undefined {
  const { subject, to } = clause;
  const object = isOrderedOut(stage, clause)
    ? stage.slots.find(({ from, use }) => from >= to && from < to + FAR && use !== 'possessive')
    : undefined;
  return subject && object ? { subject, object } : undefined;
}

/** "were told to leave Belarus", where nobody says by whom. */
function toldToLeave(stage: Stage, clause: Clause): Ends | undefined {
  const object = clause.subject;
  const leave = ORDERS.has(clause.verb.lemma) && isUnsaid(clause) ? leaving(stage, clause) : undefined;
  const place = leave?.complements.find(({ preposition }) => preposition === undefined)?.slot;
  return object && place ? { subject: place, object } : undefined;
}

/** "are barred from Senegal's markets", "were thrown out of Chad". */
function keptOut(_stage: Stage, clause: Clause): Ends | undefined {
  const object = clause.subject;
  const leads = BARS.has(clause.verb.lemma) ? 'from' : THROWS.has(clause.verb.lemma) ? 'of' : undefined;
  const place = clause.complements.find(({ preposition }) => preposition === leads)?.slot;
  return leads && isUnsaid(clause) && object && place ? { subject: place, object } : undefined;
}

const isUnsaid = ({ complements }: Clause): boolean => complements.every(({ preposition }) => preposition !== 'by');

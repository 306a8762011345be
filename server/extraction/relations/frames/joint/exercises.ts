/** "Troops from A and B took part in exercise X", "the drill brought together units of A and B": who takes part in one exercise exercises together. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const EXERCISE = /^(exercises?|drills?|manoeuvres|maneuvers|wargames?)$/;
const HOLDS =
  /^(hold|begin|start|conduct|stage|conclude|complete|finish|end|launch|open|carry|wrap|run|join|plan|practi[sc]e|take|participate|kick)$/;
const GATHERS = /^(bring|gather|involved?|include|feature|see|unite|assemble|draw|attract)$/;
/** "held talks on exercises", "met during a drill": behind other words the exercise is not what is held. */
const LEADS = /^(of|in|out|up|off|with|together|for)$/;
/** How far from the verb the exercise may be named. */
const FAR = 9;

export function exercises(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, subject } = clause;
  if (voice === 'passive') return [];
  if (GATHERS.test(verb.lemma)) {
    const gathered = isBefore(stage, clause) ? clause.complements.find(({ slot }) => areApart(stage, slot)) : undefined;
    const sided = gathered && ofSides(stage, gathered.slot);
    return sided ? [exercised(clause, sided, sided)] : [];
  }
  if (!subject || !HOLDS.test(verb.lemma) || !(isBehind(stage, clause) || isBefore(stage, clause))) return [];
  if (areApart(stage, subject)) return [exercised(clause, subject, subject)];
  const host = verb.lemma === 'join' ? clause.complements.find(({ preposition }) => !preposition)?.slot : undefined;
  return host && areApart(stage, { ...host, refs: [...subject.refs, ...host.refs] })
    ? [exercised(clause, subject, host)]
    : [];
}

/** "involve personnel and aircraft from A and B": A and B. */
const ofSides = (stage: Stage, slot: Slot): Slot =>
  slot.refs.every((ref) => kindOf(stage.cast, ref) !== 'GROUP')
    ? slot
    : { ...slot, members: undefined, refs: [...new Set(slot.refs.map((ref) => sideOf(stage, ref) ?? ref))] };

function exercised(clause: Clause, subject: Slot, object: Slot): Match {
  const sense = clause.verb.lemma === 'plan' ? ({ temporality: 'PLANNED' } as const) : {};
  const rest = { predicate: 'EXERCISED_WITH', reasons: ['frame', 'exercise'], trust: 0.72, sense } as const;
  return match(clause, { subject, object }, rest);
}

function isBehind(stage: Stage, { to, until, sentence: { tokens } }: Clause): boolean {
  const end = Math.min(until, to + FAR);
  const stop = tokens.findIndex(
    ({ pos, lower }, at) => at >= to && at < end && (/VERB|PUNCT/.test(pos) || (pos === 'ADP' && !LEADS.test(lower))),
  );
  return namesExercise(stage, to, stop < 0 ? end : stop);
}

/** Of a relative clause before the pronoun: "exercise X, in which A and B take part". */
function isBefore(stage: Stage, { from, leader, link, verb }: Clause): boolean {
  const end = link === 'relative' ? leader?.index : GATHERS.test(verb.lemma) ? from : undefined;
  return end !== undefined && namesExercise(stage, end - FAR, end);
}

/** The noun, or an event that is called so. */
const namesExercise = ({ sentence: { tokens }, cast, slots }: Stage, from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).some(isExercise) &&
  slots.every(
    (slot) => slot.to <= from || slot.from >= to || slot.refs.every((ref) => kindOf(cast, ref) !== 'AGREEMENT'),
  );

/** "the drill involved": a verb to wink. */
const isExercise = ({ lower, pos }: Token, at: number, tokens: readonly Token[]): boolean =>
  EXERCISE.test(lower) && (pos !== 'VERB' || tokens[at - 1]?.pos === 'DET');

/** Two sides or more: a minister and his own army exercise with nobody. */
const areApart = (stage: Stage, { refs, use }: Slot): boolean =>
  use === 'plain' && new Set(refs.map((ref) => sideOf(stage, ref)).filter((side) => side !== undefined)).size > 1;

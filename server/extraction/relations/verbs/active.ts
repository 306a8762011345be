/** The ends of a pattern in the active: the subject, and the object that the pattern asks for. */
import type { Clause, Slot } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import { otherThanSelf } from '../other-than-self.ts';
import type { Match, Stage } from '../reading.ts';
import type { VerbFit } from './fit/verb-fit.ts';
import { isNotMeant } from './not-meant.ts';
import { objectsOf } from './objects/objects.ts';
import { peopleOfSides } from './people-of-sides.ts';

/** "A met B"; "A and B met": a plural alone where the pattern says so. */
export function active(stage: Stage, clause: Clause, fit: VerbFit): Match[] {
  const { subject } = clause;
  if (!subject) return [];
  const objects = objectsOf(stage, clause, fit).filter(({ slot }) => !isOwnState(stage, subject, slot));
  if (isNotMeant(fit.entry.predicate, { stage, clause, subject, objects: objects.map(({ slot }) => slot) })) return [];
  // "traded fire along the Line of Control": where two do it is none of them.
  const isTogether = fit.entry.together && subject.refs.length > 1 && !isOfOthers(stage, subject, fit);
  if (
    objects.length > 0 &&
    !(
      isTogether &&
      objects.every(
        ({ slot }) =>
          /^(PLACE|TERRITORY|EVENT|ISSUE)$/.test(kindOf(stage.cast, slot.refs[0] ?? '') ?? '') ||
          isOfOwnBodies(stage, fit, slot),
      )
    )
  )
    return objects.map(({ slot }) =>
      slot.use === 'plain' && !isStatePronoun(stage, clause, slot)
        ? fit.match({ subject, object: slot }, 'object', 0.8)
        : fit.match(
            { subject, object: otherThanSelf(stage, { subject, object: slot }) },
            ...asOwner(stage, clause, slot),
          ),
    );
  if (isTogether && fit.entry.predicate === 'PLEDGED_COOPERATION') {
    const partner = partnerPledged(stage, clause);
    if (partner) return [fit.match({ subject, object: partner }, 'object', 0.76)];
  }
  const third = isTogether && objects.length === 0 ? whomBeside(stage, clause, fit) : undefined;
  if (third) return [fit.match({ subject, object: third }, 'object', 0.78)];
  const both = (TALKS.test(fit.entry.predicate) && peopleOfSides(stage, subject)) || subject;
  return isTogether && !isAgainstThings(stage, clause, fit)
    ? [fit.match({ subject: both, object: both }, 'together', 0.8)]
    : [];
}

/** "the two are to continue the cooperation between X and Y": what is told is between others. */
function isOfOthers({ sentence: { tokens }, slots, cast }: Stage, { refs }: Slot, { end }: VerbFit): boolean {
  if (tokens[end]?.lower !== 'between') return false;
  const own = new Set(refs.flatMap((ref) => [ref, cast.entities.get(ref)?.country ?? ref]));
  const other = slots.find(({ from }) => from > end && from <= end + 4);
  return other !== undefined && (!other.refs.every((ref) => own.has(ref)) || other.refs.length === 1);
}

/** "Ghana and Brazil signed an agreement between their banks": two who sign for others sign with each other. */
const isOfOwnBodies = ({ sentence: { tokens }, cast }: Stage, { end }: VerbFit, { from, refs }: Slot): boolean =>
  tokens.slice(end, from).some(({ lower }) => lower === 'between') &&
  refs.every((ref) => kindOf(cast, ref) !== 'COUNTRY');

/** "A and B work closely with C", "announced a truce with C": right behind the words, a third. */
const whomBeside = ({ cast }: Stage, { complements, subject }: Clause, { end }: VerbFit): Slot | undefined =>
  complements.find(
    ({ preposition, at = 0, slot }) =>
      preposition === 'with' &&
      at >= end &&
      at <= end + 1 &&
      !slot.refs.some((ref) => subject?.refs.some((own) => own === ref || cast.entities.get(own)?.country === ref)),
  )?.slot;

/** "A and B are committed to working with the UN": not to each other. */
function partnerPledged({ clauses }: Stage, clause: Clause): Slot | undefined {
  const named = clauses.filter(({ parent }) => parent === clause).flatMap(({ complements }) => complements);
  const first = named.findIndex(
    ({ preposition, slot }) =>
      preposition === 'with' && !slot.refs.every((ref) => clause.subject?.refs.includes(ref) === true),
  );
  if (first < 0) return undefined;
  const rest = named.slice(first);
  return (rest.find(({ slot }) => slot.use === 'plain') ?? rest[0])?.slot;
}

const TALKS = /^(HELD_TALKS_WITH|DISCUSSED)$/;

/** "The Australian premier agreed to lift tariffs on Australian lobster": what is his own state's. Rebels fight their own. */
const isOwnState = ({ cast }: Stage, { refs }: Slot, { use, refs: [object = ''] }: Slot): boolean =>
  use !== 'plain' &&
  refs.length === 1 &&
  kindOf(cast, refs[0] ?? '') !== 'GROUP' &&
  cast.entities.get(refs[0] ?? '')?.country === object;

/** "signed a pact to fight piracy": what both fight is no other party. */
const isAgainstThings = ({ sentence: { tokens } }: Stage, { to }: Clause, { entry }: VerbFit): boolean =>
  entry.predicate === 'ATTACKED' && entry.words.length === 0 && tokens[to]?.pos === 'NOUN';

/** "criticised it", "trains its pilots". */
const isStatePronoun = ({ cast }: Stage, { link }: Clause, { form, refs, reasons }: Slot): boolean =>
  form === 'pronoun' &&
  (link === 'coordinate' || reasons.includes('hand-of-state')) &&
  kindOf(cast, refs[0] ?? '') === 'COUNTRY';

/** "attacked the Yemeni port of Mocha": what is hit is the state's as surely as its name says. */
const isWhereItIs = ({ sentence: { tokens } }: Stage, { use, to }: Slot): boolean =>
  use === 'adjective' &&
  /^(city|town|village|port|province|district|region|island|base|capital)$/.test(tokens[to]?.lower ?? '') &&
  /^(of|at)$/.test(tokens[to + 1]?.lower ?? '');

/** "trains its pilots", where the pronoun stands with the hand of a state, names the state itself. */
function asOwner(stage: Stage, { form }: Clause, slot: Slot): [string, number] {
  if (slot.use === 'plain') return ['object', 0.8];
  return form !== 'gerund' && isWhereItIs(stage, slot) ? ['object', 0.76] : ['possessor', 0.68];
}

/** The ends of a pattern in the passive: the doer behind "by", and what it is done to. */
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { isObject, kindOf } from '../ends.ts';
import { summedUp } from '../frames/judging/judged-deeds.ts';
import type { Match, Stage } from '../reading.ts';
import type { VerbFit } from './fit/verb-fit.ts';
import { ownerBefore } from './passive-owner.ts';
import { DATIVE, OF_WHAT } from './verb-classes.ts';

/** "B was received by A and by C". Without a doer nothing is said of two. */
export function passive(stage: Stage, clause: Clause, fit: VerbFit): Match[] {
  // "was conferred with an order by the president": given one.
  if (summedUp(stage.sentence.tokens, clause) || clause.verb.lemma === 'confer') return [];
  return doersOf(stage, clause).flatMap((doer) => doneBy(stage, { clause, doer }, fit));
}

/** Behind "by", and behind "and by" right after that. */
function doersOf({ sentence: { tokens } }: Stage, { complements }: Clause): Slot[] {
  const led = complements.filter(({ preposition, slot }) => preposition === 'by' && slot.use === 'plain');
  const end = led.findIndex(({ at = 0 }, index) => index > 0 && tokens[at - 1]?.lower !== 'and');
  return led.slice(0, end < 0 ? led.length : end).map(({ slot }) => slot);
}

function doneBy(
  stage: Stage,
  { clause, doer }: { readonly clause: Clause; readonly doer: Slot },
  { entry, end, match }: VerbFit,
): Match[] {
  const { cast } = stage;
  const { complements, subject, to } = clause;
  if (entry.prepositions.length > 0) {
    const object = complements.find(
      ({ preposition, slot }) =>
        preposition !== undefined && entry.prepositions.includes(preposition) && isObject(cast, slot, entry.object),
    )?.slot;
    if (object) return [match({ subject: doer, object }, 'passive', 0.75)];
    // "was handed a note by": whom the active names behind "to".
    const isGiven =
      DATIVE.has(entry.verb) && entry.prepositions.includes('to') && (end > to || entry.needs !== undefined);
    // "was handed a note over the sending of vehicles by France": his own state hands him none.
    const isOwn = subject !== undefined && cast.entities.get(subject.refs[0] ?? '')?.country === doer.refs[0];
    return isGiven && subject && !isOwn ? [match({ subject: doer, object: subject }, 'passive', 0.75)] : [];
  }
  // "It was met by the minister": a plane, and no state.
  if (subject?.form === 'pronoun' && entry.predicate === 'MET_WITH' && isState(stage, subject)) return [];
  if (end !== to && !stage.sentence.tokens.slice(to, end).every(isParticle)) return [];
  if (subject && isObject(cast, subject, entry.object))
    return [match({ subject: doer, object: subject }, 'passive', 0.8)];
  const owner = OF_WHAT.has(entry.predicate) && !subject ? ownerBefore(stage, clause) : undefined;
  return owner && isObject(cast, owner, entry.object)
    ? [match({ subject: doer, object: owner }, 'possessor', 0.68)]
    : [];
}

const isState = ({ cast }: Stage, { refs: [key = ''] }: Slot): boolean => kindOf(cast, key) === 'COUNTRY';

/** "was turned down by", "was shot down by", "were declared personae non gratae by". */
const isParticle = ({ lower }: Token): boolean => PARTICLES.has(lower);
const PARTICLES = words(
  'down out off up away back over on aside through in persona personae personas non grata gratae "',
);

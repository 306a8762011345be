/** "the Portuguese premier said today in Luanda": who speaks in another's capital has gone there. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

const SPEAKS = /^(say|tell|announce|declare|state|speak|add|warn|explain|promise|pledge)$/;
/** Where all meet, so that who speaks there visits nobody. */
const OF_ALL =
  /^(Brussels|Geneva|New York|Vienna|The Hague|Strasbourg|Luxembourg|Davos|Washington|Nairobi|Addis Ababa|Paris|London|Rome|Munich)$/;
/** How far behind the verb the place may stand. */
const NEAR = 4;

export function saidAbroad(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, complements } = clause;
  if (!SPEAKS.test(verb.lemma) || voice === 'passive' || !subject || !isPerson(stage, subject)) return [];
  const own = sideOf(stage, subject.refs[0]);
  const place = complements.find(
    ({ preposition, slot, at = 0 }) =>
      preposition === 'in' && at >= to && at < to + NEAR && isPlace(stage, slot) && !isOfThat(stage, to, at),
  )?.slot;
  const side = sideOf(stage, place?.refs[0]);
  if (!place || own === undefined || side === undefined || side === own || subject.refs.length > 1) return [];
  if (isPosted(stage, clause)) return [];
  if (OF_ALL.test(stage.cast.entities.get(place.refs[0] ?? '')?.name ?? '')) return [];
  return [
    match(clause, { subject, object: place }, { predicate: 'VISITED', reasons: ['frame', 'said-abroad'], trust: 0.7 }),
  ];
}

/** "said that events in Chad": what happens there, and not where he speaks. */
const isOfThat = ({ sentence: { tokens } }: Stage, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(that|whether|how|why|what)$/.test(lower));

/** An ambassador lives there. */
const isPosted = ({ sentence: { tokens }, cast }: Stage, { subject }: Clause): boolean =>
  ENVOY.test(cast.entities.get(subject?.refs[0] ?? '')?.name ?? '') ||
  tokens.slice(Math.max(0, (subject?.from ?? 0) - 4), (subject?.to ?? 0) + 6).some(({ lower }) => ENVOY.test(lower));
const ENVOY = /\b(ambassador|consul|envoy|attach|charg|commissioner|representative|resident|correspondent)/i;

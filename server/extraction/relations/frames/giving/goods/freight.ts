/** "A French plane with 40 tonnes of food landed in Madagascar": a vehicle brings, it does not visit. */
import type { Clause, Slot } from '../../../../shapes.ts';
import type { Match, Stage } from '../../../reading.ts';
import { isPlace, match } from '../../frame.ts';

const VEHICLE =
  /^(planes?|aircraft|helicopters?|jets?|ships?|vessels?|freighters?|trucks?|lorries|convoys?|trains?|ferry|cargo|flights?)$/;
/** How many words behind the vehicle may tell of its load. */
const FAR = 8;

/** A slot whose head is a vehicle, or that a vehicle follows: "a French military | transport plane". */
export const isVehicle = (stage: Pick<Stage, 'sentence'>, slot: Slot): boolean => headEnd(stage, slot) !== undefined;

/** Token behind the vehicle. */
function headEnd({ sentence: { tokens } }: Pick<Stage, 'sentence'>, { to, form }: Slot): number | undefined {
  if (form === 'pronoun') return undefined;
  for (let at = to - 1; at < to + 2 && (at < to || tokens[at]?.pos === 'NOUN'); at++)
    if (VEHICLE.test(tokens[at]?.lower ?? '')) return at + 1;
  return undefined;
}

export function freight(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements, voice } = clause;
  if (!/^(land|arrive|dock|touch|reach)$/.test(verb.lemma) || voice === 'passive' || !subject) return [];
  const place = complements.find(({ slot }) => slot.use === 'plain' && isPlace(stage, slot))?.slot;
  if (!place || !isVehicle(stage, subject) || !isLoaded(stage, subject)) return [];
  return [
    match(
      clause,
      { subject, object: place },
      { predicate: 'PROVIDES_AID_TO', reasons: ['frame', 'freight'], trust: 0.7 },
    ),
  ];
}

const isLoaded = (stage: Stage, slot: Slot): boolean => {
  const { sentence, context } = stage;
  const { tokens } = sentence;
  const to = headEnd(stage, slot) ?? slot.to;
  const aid = context.lexicon.classes.get('aid');
  return (
    /^(with|carrying|loaded|bringing|laden)$/.test(tokens[to]?.lower ?? '') &&
    tokens.slice(to, to + FAR).some(({ lower, lemma }) => aid?.has(lower) || aid?.has(lemma))
  );
};

/** A place behind the noun for what it is: "the village of Ban Kruat", "the port of Tripoli". */
import type { Complement } from '../../shapes.ts';
import type { Stage } from '../reading.ts';

/** "visited the village of Ban Kruat", "shelled the port of Mocha": the place is what is visited. */
const PLACE_NOUN =
  /^(city|town|village|port|province|district|region|state|island|islet|base|capital|county|commune|settlement|suburb|municipality|outpost|governorate|hamlet|republic|kingdom|sultanate|emirate|principality)$/;

/** Without the preposition. */
export const withoutPlaceNoun = ({ sentence: { tokens } }: Stage, complement: Complement): Complement =>
  complement.preposition === 'of' && PLACE_NOUN.test(tokens[(complement.at ?? 0) - 1]?.lower ?? '')
    ? { slot: complement.slot }
    : complement;

/** "invest in the port of Tripoli": in Tripoli. */
export function behindPlaceNoun({ sentence: { tokens } }: Stage, complement: Complement): Complement {
  const { preposition, at = 0, slot } = complement;
  if (preposition !== 'of' || !PLACE_NOUN.test(tokens[at - 1]?.lower ?? '')) return complement;
  const before = tokens.slice(0, at - 1).findLast(({ pos }) => !/^(DET|ADJ|NOUN)$/.test(pos));
  return before?.pos === 'ADP' ? { slot, preposition: before.lower, at: before.index } : complement;
}

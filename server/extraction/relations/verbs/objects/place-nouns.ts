/** A place behind the noun for what it is: "the village of Ban Kruat", "the port of Tripoli". */
import type { Complement } from '../../../shapes.ts';
import type { Stage } from '../../reading.ts';

/** "visited the village of Ban Kruat", "shelled the port of Mocha": the place is what is visited. */
const PLACE_NOUN =
  /^(city|town|village|port|province|district|region|state|island|islet|base|capital|county|commune|settlement|suburb|municipality|outpost|governorate|hamlet|republic|kingdom|sultanate|emirate|principality)$/;

/** "visited the crossing at Paternieki", "toured a plant in Gabon": what is visited lies there. */
const SITE =
  /^(crossing|checkpoint|post|base|camp|plant|factory|school|hospital|dam|bridge|site|centre|center|museum|memorial|cemetery|refinery|mine|shipyard|airport|port|station|barracks|headquarters|front|border|garrison|facility|clinic|university|academy|market|church|mosque|temple|monastery|village|shelter|warehouse|laboratory|exhibition|pavilion|farm|quarry|terminal|harbour|harbor)$/;

/** Without the preposition. */
export function withoutPlaceNoun({ sentence: { tokens } }: Stage, complement: Complement): Complement {
  const noun = tokens[(complement.at ?? 0) - 1]?.lower ?? '';
  const isOf = complement.preposition === 'of' && PLACE_NOUN.test(noun);
  const isAt = /^(at|in|near|outside)$/.test(complement.preposition ?? '') && SITE.test(noun);
  return isOf || isAt ? { slot: complement.slot } : complement;
}

/** "invest in the port of Tripoli": in Tripoli. */
export function behindPlaceNoun({ sentence: { tokens } }: Stage, complement: Complement): Complement {
  const { preposition, at = 0, slot } = complement;
  if (preposition !== 'of' || !PLACE_NOUN.test(tokens[at - 1]?.lower ?? '')) return complement;
  const before = tokens.slice(0, at - 1).findLast(({ pos }) => !/^(DET|ADJ|NOUN)$/.test(pos));
  return before?.pos === 'ADP' ? { slot, preposition: before.lower, at: before.index } : complement;
}

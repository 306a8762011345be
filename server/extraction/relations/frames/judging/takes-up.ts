/** The deeds that somebody may be said not to have done, and the verbs that say so. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import { words } from '../../../tables/word-list.ts';

export const TAKES_UP: Partial<Record<Predicate, ReadonlySet<string>>> = {
  ATTACKED: words('fire open shell attack strike bomb hit launch shoot raid kill cross target start carry violate'),
  SUPPLIES_ARMS_TO: words('arm supply sell send deliver ship provide give equip'),
  MOBILISED_AGAINST: words('move mass deploy send station gather amass'),
  THREATENED: words('threaten intimidate menace'),
  PROVIDES_AID_TO: words('help support fund back finance aid give send provide'),
  SUPPORTS: words('help support fund back finance aid shelter harbour harbor host'),
  COERCED: words('seize board detain hold arrest block pressure force'),
  TRAINS: words('train instruct drill'),
  TRADES_WITH: words('sell buy trade ship export'),
};

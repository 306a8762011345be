/** Verbs that say little beside a noun that names a happening. */
import { words } from '../../tables/word-list.ts';

/** "talks took place between A and B": the noun's ends may stand behind these. */
export const OCCURRING = words('take hold occur happen begin start resume be continue open exist');

/** "imposed sanctions", "paid a visit": their subject is the noun's. */
export const LIGHT = words(`
  be begin start arrive make pay conduct launch carry hold have conclude end impose announce order embark express voice offer
  extend lodge issue step undertake complete wrap open kick give send deliver stage mount renew resume continue reiterate
  reaffirm declare sign seek plan postpone cancel suspend halt approve provide pledge promise lift maintain keep leave depart
  travel fly land return set call prepare cut boost increase face file bring enjoy establish restore sever break strengthen
  expand deepen discuss welcome propose demand threaten refuse rule deny scrap abandon join enter agree convey register raise
  cease terminate discontinue withhold freeze reduce resist put pull shelve axe ax tear revoke shut stop drop
  consider weigh mull contemplate repeal rescind ditch nix veto walk back shun avoid refrain desist abstain lack block miss`);

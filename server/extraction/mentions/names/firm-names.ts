/** Firms by the last word of their names: "Terna Energy", "South Korea's Hanseong Defense", "Huaxin Metals", "Brodec AG". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import { words } from '../../tables/word-list.ts';
import { isNameParticle } from './name-parts.ts';

/** What firms trade in, and nobody else is called by. */
const TRADES = words(`
  energy energia énergie enerji steel motors shipping logistics petroleum petróleos telecom telecommunications mining aerospace dynamics
  technologies chemicals pharmaceuticals pharma cement metals minerals resources industries holding holdings ventures systems robotics
  maritime shipyards textiles agro mobile networks railways lines cargo airlines airways aviation savunma sanayi lithium uranium aluminium
  solar fertilisers fertilizers foods dairies breweries engineering construction contractors offshore pipelines refining electric electronics
  semiconductors optics munitions ordnance dredging ferries timber securities insurance terminals commodities biotech vaccines satellites
  helicopters aircraft petro brothers sons traders enterprises`);
/** Ministries and people are called by these too: only as a nation's. */
const TRADES_OF_NATIONS = words(
  'power gas oil defence defense air arms nickel copper gold marine bank capital partners',
);
const FORMS = words('ag sa gmbh ltd plc inc corp llc nv ab oy spa bhd pjsc jsc');
const LONGEST = 4;
/** "Minister of the Economy, Natural Resources and Renewable Energy": so far before. */
const FIELDS = 8;
const GOVERNS = /^(minister|ministry|department|secretary)$/;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** No ministry, no treaty, nobody, and what it trades in stands last. */
export const isFirm = (tokens: readonly Token[], { from, to }: Run, gazetteer: Gazetteer): boolean =>
  to - from > 1 &&
  to - from <= LONGEST &&
  isTrade(tokens, { from, to }) &&
  (isFamily(tokens[to - 1]) || !gazetteer.isGivenName(tokens[from]?.word ?? '')) &&
  !tokens.slice(from, to).some(({ lower }) => isNameParticle(lower)) &&
  tokens[to]?.pos !== 'PROPN' &&
  !isField(tokens, from) &&
  !/^(minister|ministry|week|forum|summit|conference|treaty|convention)$/.test(tokens[to]?.lower ?? '');

/** "Zahid Brothers": called after somebody. */
const isFamily = (last: Token | undefined): boolean => /^(brothers|sons)$/.test(last?.lower ?? '');

/** What a minister is of; "Mines Minister X met Northlake Resources" tells of a firm. */
const isField = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - FIELDS), from)
    .some(({ lower, index }) => GOVERNS.test(lower) && /^(of|for)$/.test(tokens[index + 1]?.lower ?? ''));

function isTrade(tokens: readonly Token[], { from, to }: Run): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  const isNations = tokens[from - 1]?.word === "'s" || tokens[from - 1]?.pos === 'ADJ';
  // "Pakistan State Oil".
  const isStates = /^(state|national)$/.test(tokens[from]?.lower ?? '');
  return TRADES.has(last) || FORMS.has(last) || ((isNations || isStates) && TRADES_OF_NATIONS.has(last));
}

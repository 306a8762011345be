/** "the Gulf state", "the Baltic country", "the kingdom", "the Central Asian republic", "the landlocked country": which of the states told of can be meant. */
import { words } from '../../tables/word-list.ts';
import type { Scene } from '../casting.ts';

/** By the word itself: only a state that is one. */
const KINGDOMS = words('SA JO BH MA GB TH NL BE ES SE NO DK KH BT LS SZ TO');
const SULTANATES = words('OM BN');
const EMIRATES = words('KW QA AE');
/** By a word before it. */
const DESCRIBED: Readonly<Record<string, ReadonlySet<string>>> = {
  kingdom: KINGDOMS,
  sultanate: SULTANATES,
  emirate: EMIRATES,
  junta: words('ML BF NE GN MM SD GA TD MG GW'),
  gulf: words('SA KW QA BH AE OM'),
  baltic: words('EE LV LT'),
  nordic: words('DK NO SE FI IS'),
  scandinavian: words('DK NO SE'),
  balkan: words('AL BA BG HR GR ME MK RO RS SI XK'),
  andean: words('BO CO EC PE CL VE'),
  himalayan: words('NP BT'),
  maghreb: words('DZ LY MA MR TN'),
  sahel: words('BF TD ML MR NE SN'),
  sahelian: words('BF TD ML MR NE SN'),
  caucasus: words('AM AZ GE'),
  benelux: words('BE NL LU'),
  iberian: words('ES PT'),
  landlocked: words(`
    AF AM AZ AT BY BT BO BW BF BI CF TD CZ SZ ET HU KZ KG LA LS LI LU MW ML MD MN NP NE MK PY RW SM RS SK SS CH TJ TM UG UZ ZM ZW XK`),
};

const codeOf = ({ casting }: Scene, key: string): string =>
  casting.context.gazetteer.place(casting.drafts.get(key)?.name ?? '')?.entry.iso2 ?? '';

/** Of the states told of, those that the words from the article to the head fit; all where they say nothing of the kind. */
export function fitting(
  scene: Scene,
  [at, head]: readonly [number, number],
  told: readonly string[],
): readonly string[] {
  const { tokens } = scene.board.sentence;
  const sets = tokens.slice(at, head + 1).flatMap(({ lower }) => DESCRIBED[lower] ?? []);
  const region = regionIn(scene, at, head);
  const isFit = (key: string): boolean =>
    sets.every((set) => set.has(codeOf(scene, key))) && (region === undefined || isWithin(scene, key, region));
  return sets.length > 0 || region !== undefined ? told.filter(isFit) : told;
}

/** "Central Asian", "West African". */
function regionIn({ board }: Scene, at: number, head: number): string | undefined {
  for (let place = at; place < head; place++) {
    const chunk = board.at(place);
    if (chunk?.what === 'place' && chunk.hit.use === 'demonym' && chunk.hit.entry.kind === 'PLACE')
      return chunk.hit.entry.name;
  }
  return undefined;
}

/** How many regions may lie one in another. */
const DEEPEST = 5;

/** Regions that are drawn otherwise ("the Middle East") say nothing. */
function isWithin({ casting }: Scene, key: string, region: string): boolean {
  const { gazetteer } = casting.context;
  const own = gazetteer.place(casting.drafts.get(key)?.name ?? '')?.entry.region;
  if (own === undefined || !DRAWN.test(region)) return true;
  let within: string | undefined = own;
  for (let step = 0; step < DEEPEST && within !== undefined; step++) {
    if (within === region) return true;
    within = gazetteer.place(within)?.entry.region;
  }
  return false;
}

/** By the points of the compass, as the table of countries has them, and whole continents. */
const DRAWN =
  /^(((North|South|West|East|Middl|Centr|South-east)\w* )?(Africa|Asia|Europe|America)|Africa|Caribbean|South-eastern Asia)$/;

/** "its neighbour": those of the same region before others. */
export function nearOnesFirst(
  { casting: { context, drafts } }: Scene,
  own: string | undefined,
  told: readonly string[],
): readonly string[] {
  const regionOf = (key = '') => context.gazetteer.place(drafts.get(key)?.name ?? '')?.entry.region;
  const home = regionOf(own);
  const isNear = (key: string) => Number(home !== undefined && regionOf(key) === home);
  return told.toSorted((a, b) => isNear(b) - isNear(a));
}

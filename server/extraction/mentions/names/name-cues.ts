/** Common nouns beside a name that tell what it is: "the tanker Al Batinah", "the Naf river", "MelkBank, a South African company". */
import type { Kind } from '../../../domain/ontology/kind.ts';
import type { Token } from '../../shapes.ts';
import { isArticle, isPossessive } from '../words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SHIP = set(
  'tanker frigate destroyer corvette submarine trawler ferry ship warship vessel boat freighter cruiser yacht icebreaker gunboat minesweeper carrier dhow barge tugboat missile drone satellite fighter howitzer helicopter',
);
const OUTLET = set(
  'daily newspaper broadcaster weekly magazine website portal channel tabloid paper agency station newswire outlet',
);
const FIRM = set(
  'company firm bank group party movement union conglomerate operator airline manufacturer militia rebels coalition charity lender producer retailer builder shipbuilder supplier contractor miner refiner carmaker utility faction consortium foundation club shipper exporter importer shipyard trader distributor startup insurgents militants guerrillas maker',
);
const SPOT_BEFORE = set(
  'town city village port province district region island river valley camp suburb post base county market',
);
const SPOT_BEHIND = set(
  'river canal crossing valley province district region port airport airbase airfield airstrip cantonment garrison barracks stadium palace shrine mausoleum border peninsula mountains basin dam pass strait corridor island lake desert refinery oilfield governorate prefecture highlands village checkpoint plateau reef shoal tunnel bridge reservoir camp base prison mine hospital market terminal oasis archipelago islands isthmus coast earthquake quake floods ridge quarry temple pagoda heights hill mountain valleys forest beach bay cape delta plain plains steppe creek gorge crossroads landslide avalanche neighbourhood suburb memorial monastery massif salient junction bunker fortress citadel zoo oilfields gasfield mines waterfall lagoon atoll',
);
const HAPPENING = /^(exercises?|drills?|manoeuvres|maneuvers|summit|conference|forum|festival|tournament|expo)$/;
/** What is of a place. */
const OF_SPOT = set(
  'airport zoo outskirts suburbs shores shore banks mouth streets bars hills coast siege bombing shelling bombardment capture recapture fall port plains oilfield valley mine deposit waters mayor ruins',
);
/** "the Dravuni naval base", "the Kholmar refugee camp". */
const OF_BASES = /^(naval|air|military|army|refugee|border|hydroelectric|hydropower|container|oil|gas|salt|coal|gold)$/;
const ALONG = /^(over|across|along)$/;
const SHIP_PREFIX =
  /^(KRI|HMS|USS|INS|TCG|PNS|BRP|HMAS|HMCS|HMNZS|ROKS|JS|KD|RSS|MV|MT|USNS|BNS|SLNS|BAP|ARA|FS|ITS|HNLMS|HTMS)$/;

export const isShipPrefix = (word: string): boolean => SHIP_PREFIX.test(word);

export interface Around {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** What the nouns around say; undefined where they say nothing. */
export function kindByNouns(around: Around): Kind | undefined {
  return kindByNounBefore(around) ?? kindByNounBehind(around) ?? kindByApposition(around) ?? kindByNounAndComma(around);
}

const isSpot = (noun: string): boolean => SPOT_BEFORE.has(noun) || OF_SPOT.has(noun);

const EXERCISE = /^(exercises?|operation|drills?)$/;

/** "exercise Anatolian Eagle", "Exercise "Desert Falcon"", "the next edition of Indus Shield". */
export const isExerciseBefore = (tokens: readonly Token[], from: number): boolean =>
  EXERCISE.test(tokens[tokens[from - 1]?.word === '"' ? from - 2 : from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'edition');

/** "an analyst at Caspian Policy Forum". */
const EMPLOYED =
  /^(analysts?|researchers?|fellow|economists?|lawyers?|strategist|partner|consultants?|engineers?|spokes(man|woman|person)|executives?)$/;

export const isEmployer = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'at' && EMPLOYED.test(tokens[from - 2]?.lower ?? '');

export function kindByNounBefore({ tokens, from }: Pick<Around, 'tokens' | 'from'>): Kind | undefined {
  if (isShipPrefix(tokens[from]?.word ?? '')) return 'EQUIPMENT';
  const before = tokens[from - 1];
  const noun = before?.lower ?? '';
  if (before?.word === 'Ship') return 'EQUIPMENT';
  if (noun === 'of' && isSpot(tokens[from - 2]?.lower ?? '')) return 'PLACE';
  if (before?.word !== before?.lower) return undefined;
  if (SHIP.has(noun)) return 'EQUIPMENT';
  if (OUTLET.has(noun)) return 'MEDIA_OUTLET';
  if (FIRM.has(noun)) return 'ORGANIZATION';
  return SPOT_BEFORE.has(noun) ? 'PLACE' : undefined;
}

/** "18 Korkut vehicles", "the Kaan fighter programme": weapons by their type, not who fights. */
const MACHINES =
  /^(vehicles|launchers|drones?|missiles|tanks|howitzers|helicopters|submarines|frigates|corvettes|jets?|trainers|UAVs|torpedoes|radars|interceptors)$/;
const isMachine = (tokens: readonly Token[], at: number): boolean =>
  MACHINES.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'fighter' && /^(jets?|aircraft|programme|program|project)$/.test(tokens[at + 1]?.word ?? ''));

function kindByNounBehind({ tokens, from, to }: Around): Kind | undefined {
  const noun = tokens[OF_BASES.test(tokens[to]?.lower ?? '') ? to + 1 : to]?.lower ?? '';
  const hasArticle = isArticle(tokens[from - 1]) || isPossessive(tokens[from - 1]);
  if ((hasArticle || tokens[from - 1]?.pos === 'NUM') && isMachine(tokens, to)) return 'EQUIPMENT';
  if (hasArticle && SPOT_BEHIND.has(noun)) return 'PLACE';
  if (hasArticle && /^(newspaper|daily|weekly|broadcaster)$/.test(noun)) return 'MEDIA_OUTLET';
  if (hasArticle && FIRM.has(noun)) return 'ORGANIZATION';
  const isEnd = tokens[to] === undefined || !/NOUN|ADJ/.test(tokens[to]?.pos ?? '');
  // "two bridges over the Suchiate"
  const isAlong = to - from === 1 && tokens[from - 1]?.lower === 'the' && ALONG.test(tokens[from - 2]?.lower ?? '');
  return isAlong && isEnd ? 'PLACE' : undefined;
}

/** "a private company, X,", "Georgia's state grid company, X,": not "the head of the company, X". */
function kindByNounAndComma({ tokens, from, to }: Around): Kind | undefined {
  if (tokens[from - 1]?.word !== ',' || !/^(PUNCT)?$/.test(tokens[to]?.pos ?? '')) return undefined;
  const kind = kindByNounBefore({ tokens, from: from - 1 });
  let start = from - 2;
  while (start > 0 && /NOUN|ADJ|PROPN/.test(tokens[start]?.pos ?? '') && !isPossessive(tokens[start])) start--;
  const isTold = isArticle(tokens[start]) || isPossessive(tokens[start]);
  const isOfIt = /^(of|for|from|at|to|with)$/.test(tokens[start - 1]?.lower ?? '');
  return isTold && !isOfIt ? kind : undefined;
}

/** ", a South African company", ", the daily", ", an eight-day exercise": at most four words before the noun. */
function kindByApposition({ tokens, to }: Around): Kind | undefined {
  if (tokens[to]?.word !== ',' || !isArticle(tokens[to + 1])) return undefined;
  for (const token of tokens.slice(to + 2, to + 7)) {
    // "an online nonprofit news organisation".
    if (token.lower === 'news' && tokens[token.index + 1]?.pos === 'NOUN') return 'MEDIA_OUTLET';
    if (HAPPENING.test(token.lower)) return 'EVENT';
    if (FIRM.has(token.lower)) return 'ORGANIZATION';
    if (OUTLET.has(token.lower)) return 'MEDIA_OUTLET';
    if (SHIP.has(token.lower)) return 'EQUIPMENT';
    if (/^(town|city|village|port|river|island)$/.test(token.lower)) return 'PLACE';
    if (!/ADJ|NOUN|PROPN|NUM/.test(token.pos)) return undefined;
  }
  return undefined;
}

/** Nouns for people who are heard without a name. */
import { words } from '../../../tables/word-list.ts';

const IRREGULAR: Readonly<Record<string, string>> = { person: 'people' };

/** "analyst analysts", "fisherman fishermen", "deputy deputies". */
const plural = (one: string): string =>
  IRREGULAR[one] ??
  (one.endsWith('man')
    ? one.replace(/man$/, 'men')
    : /[^aeiou]y$/.test(one)
      ? one.replace(/y$/, 'ies')
      : /(s|ss|ch|sh)$/.test(one)
        ? `${one}es`
        : `${one}s`);

const oneOrMany = (list: string): ReadonlySet<string> => new Set([...words(list)].flatMap((one) => [one, plural(one)]));

/** They speak for themselves, whatever nation is named beside them: "the Georgian opposition", "residents of Kisoro". */
export const PRIVATE: ReadonlySet<string> = new Set([
  ...oneOrMany(`
    analyst critic resident witness eyewitness survivor villager observer activist campaigner economist trader scholar historian
    scientist lawyer doctor relative rebel militant insurgent separatist commentator defector opponent supporter fisherman migrant
    refugee worker elder smuggler neighbour neighbor passenger demonstrator protester employee banker
    priest imam bishop pastor cleric nurse farmer herder driver shopkeeper student teacher professor academic pensioner tourist
    broker dealer merchant importer exporter shipowner insurer investor engineer contractor mechanic sailor miner hunter
    man woman boy girl mother father widow brother sister cousin friend colleague parishioner volunteer whistleblower blogger
    author biographer columnist pundit veteran deserter prisoner detainee hostage guard businessman businesswoman
    physicist geologist archaeologist epidemiologist meteorologist seismologist pollster strategist consultant specialist
    bystander onlooker interpreter translator photographer pilot dissident exile vendor butcher baker waiter guest host clerk cook owner monk
    colonel captain lieutenant sergeant corporal brigadier chieftain rabbi nun herdsman watchman boatman tribesman`),
  ...words('opposition family families crew clergy'),
]);

/** A nation beside them is whose they are: "a Georgian official". */
const OFFICIAL: ReadonlySet<string> = oneOrMany(`
  expert researcher insider correspondent reporter source person diplomat official lawmaker legislator senator deputy investigator
  officer soldier aide adviser advisor envoy negotiator mediator delegate participant executive monitor
  commander commandant policeman minister parliamentarian
  councillor mayor governor prosecutor judge magistrate inspector auditor member representative operative staffer bureaucrat
  mp spokesman spokeswoman spokesperson attaché attache ambassador consul conscript`);

/** By its ending: "porter", "presenter", "archivist", "librarian". */
const BY_ENDING = /^\p{L}{2,}(er|or|ist|ian|eer|ster|wright|keeper|man|woman|men|women)s?$/u;

/** What ends so and is nobody. */
const THINGS = words(`
  letter letters paper papers newspaper newspapers newsletter newsletters order orders chapter chapters poster posters banner banners
  register registers ledger ledgers charter charters folder folders number numbers matter matters center centers centre power powers
  river rivers border borders weather summer winter december september october november answer answers offer offers quarter
  quarters other others another former latter dinner barrier barriers corridor corridors error errors mirror floor door factor
  factors sector sectors fever anger danger hunger transfer transfers counter header headers broadcaster broadcasters helicopter
  helicopters cruiser cruisers tanker tankers freighter freighters carrier carriers destroyer destroyers bomber bombers container
  containers reactor reactors radar tractor tractors motor motors vector terror horror manor rumor rumors rumour tumor tenor
  computer computers printer water waters chamber chambers cover covers manner tower towers shelter shelters launcher launchers
  trailer trailers trawler trawlers liner liners boiler cancer fiber fibre meter meters metre metres litre theatre
  harbor harbour prior superior interior exterior major minor senior junior senior never however whether either neither over
  under after later earlier further together rather ever per list lists coexist twist mist fist guardian custodian asylum
  observer monitor tribune indicator indicators calculator accelerator generator generators elevator escalator
  meridian indian italian russian canadian australian brazilian colombian human humans german germans roman ukrainian iranian
  norwegian belgian egyptian ottoman woman reader readers viewer viewers listener listeners`);

export const isCrowd = (lower: string): boolean =>
  PRIVATE.has(lower) || OFFICIAL.has(lower) || (BY_ENDING.test(lower) && !THINGS.has(lower));

/** Of no one state: "Western diplomats in Kampala". */
export const OF_MANY = /^(western|foreign|european|african|arab|asian|gulf|regional|american)$/;

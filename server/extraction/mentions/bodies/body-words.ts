/** The words that make a phrase a body, and what kind of body. */
import type { Kind } from '../../../domain/ontology/kind.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Bodies that are named in lower case too: "the Kenyan foreign ministry". The last word, or the last two. */
const STATE = words(
  'ministry government-body parliament senate presidency cabinet embassy consulate police judiciary treasury legislature secretariat',
);
const STATE_PAIRS = new Set([
  'central bank',
  'foreign office',
  'state department',
  'security council',
  'security committee',
  'customs committee',
  'ruling council',
  'military council',
  'presidential council',
  'sovereignty council',
  'supreme court',
  'national assembly',
  'general assembly',
  'lower house',
  'upper house',
  'intelligence agency',
  'intelligence service',
  'security service',
  'press service',
  'press office',
  'customs service',
  'border service',
  'high commission',
  'prime minister office',
  'electoral commission',
  'planning commission',
  'nuclear agency',
  'space agency',
  'trade ministry',
  'aid agency',
  'development agency',
  'development bank',
  'state bank',
  'foreign service',
  'emergency service',
  'general prosecutor office',
  'guard service',
  'rescue service',
  'secret service',
  'migration service',
  'statistics office',
  'audit office',
  'presidential palace',
  'presidential office',
  'state television',
  'state broadcaster',
  'state radio',
  'state tv',
  'public broadcaster',
  'national broadcaster',
]);
const FORCES = words('army navy military military-wing militia');
const FORCE_PAIRS = new Set([
  'air force',
  'armed forces',
  'ground forces',
  'land forces',
  'special forces',
  'naval forces',
  'defence forces',
  'defense forces',
  'defence force',
  'defense force',
  'security forces',
  'coast guard',
  'national guard',
  'general staff',
  'media wing',
  'public relations',
  'revolutionary guard',
  'revolutionary guards',
  'rapid support',
  'marine corps',
  'air defence',
  'joint staff',
  'army region',
  'naval area',
  'western fleet',
  'eastern fleet',
  'northern fleet',
  'southern fleet',
  'military headquarters',
  'defence headquarters',
  'defense headquarters',
  'army headquarters',
]);

/** In a name with capitals, one of these anywhere makes it a body. */
const IN_NAMES = words(
  'ministry department agency academy college committee council commission army navy force forces corps union party parliament senate congress khural bank university institute company corporation limited ltd inc group organization organisation association federation court police command brigade secretariat embassy consulate foundation fund league front movement coalition office bureau authority alliance assembly guard guards relations airlines airways industries shipyard systems services service directorate presidency chamber board centre center society crescent cross network agency watch alliance division regiment battalion brigades regiments battalions militias fleet squadron headquarters ministry-of house-of-representatives institution programme program mission initiative partnership community conference-of consortium holding press news times post herald tribune gazette television radio broadcasting dispatch observer courier telegraph chronicle journal guardian mirror standard monitor daily weekly review globe record sentinel bulletin independent echo star think-tank aviation gendarmerie carabinieri constabulary gleaner courant ledger argus examiner inquirer advertiser voice newswire telegram enquirer inspectorate troops registry administration confederation trust cooperative syndicate taskforce laboratory observatory ombudsman regulator deputies commissariat jornal diario diário gazeta gazete zeitung tageblatt agencia agência agence noticias notícias tribuna novosti vesti haber nachrichten corriere giornale dnevnik courrier quotidien periódico correio heraldo hürriyet tageszeitung rundfunk televisión télévision televisão',
);
const ARMED =
  /\b(army|navy|air force|forces?|corps|brigades?|guards?|military|fleet|regiments?|battalions?|squadron|command|general staff|naval area|militias?|troops|gendarmerie|carabinieri|aviation|inter-services public relations)\b/i;
const GOVERNMENT =
  /\b(ministry|department|agency|parliament|senate|khural|presidency|cabinet|embassy|consulate|police|court|treasury|commission|directorate|government|council|office|bureau|authority|secretariat|assembly|congress|central bank|state bank|high commission|inspectorate|registry|administration|commissariat|deputies|ombudsman)\b/i;
const MEDIA =
  /\b(news|press|times|post|herald|tribune|gazette|television|tv|radio|broadcasting|broadcaster|dispatch|observer|courier|telegraph|chronicle|journal|guardian|mirror|standard|monitor|daily|weekly|globe|sentinel|independent|echo|star|gleaner|courant|ledger|argus|examiner|inquirer|advertiser|newswire|telegram|enquirer|jornal|diario|diário|gazeta|gazete|zeitung|tageblatt|tageszeitung|agencia|agência|agence|noticias|notícias|tribuna|novosti|vesti|haber|nachrichten|corriere|giornale|dnevnik|courrier|quotidien|periódico|correio|heraldo|rundfunk|televisión|télévision|televisão)\b/i;
const BETWEEN_STATES = /\b(union|nations|league|organi[sz]ation|community|alliance|conference)\b/i;

export const isBodyWord = (lower: string): boolean => STATE.has(lower) || FORCES.has(lower) || SHORT.has(lower);

/** Ministries by their first letters: "the Kazakh MFA". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['mfa', 'Foreign Ministry'],
  ['mofa', 'Foreign Ministry'],
  ['mod', 'Defence Ministry'],
]);

/** What first letters stand for; other words as they are. */
export const inFull = (words: string): string => SHORT.get(words.toLowerCase()) ?? words;

export const isBodyPair = (lower: string): boolean => STATE_PAIRS.has(lower) || FORCE_PAIRS.has(lower);
export const isInBodyNames = (lower: string): boolean => IN_NAMES.has(lower);

/** The kind that its words suggest. `ofState`: it names a nation, so it is no organisation between states. */
export function kindOfBody(name: string, ofState: boolean): Kind {
  if (/\b(training|operations|hills|terrorism) cent(re|er)$/i.test(name)) return 'PLACE';
  if (MEDIA.test(name) && !/press (service|office)/i.test(name)) return 'MEDIA_OUTLET';
  if (/\b(syndicate|complex|company|industries|airlines)$/i.test(name)) return 'ORGANIZATION';
  if (ARMED.test(name)) return 'ARMED_FORCE';
  if (GOVERNMENT.test(name)) return 'GOVERNMENT_BODY';
  if (BETWEEN_STATES.test(name) && !ofState) return 'INTERGOVERNMENTAL_ORGANIZATION';
  return 'ORGANIZATION';
}

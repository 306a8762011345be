import { remembered } from '../../domain/remembered.ts';

/** The words that offices and ranks are made of, taken apart from the table of roles, so that "deputy defence minister" is read though no row has it. */
export interface RoleWords {
  /** The word that makes a phrase a role: minister, chief, ambassador. */
  isHead(word: string): boolean;
  /** What may stand before the head: prime, foreign, deputy, first. */
  isModifier(word: string): boolean;
  /** What may stand behind "of" or "for": foreign affairs, army staff. */
  isDomain(word: string): boolean;
  /** A title that is no office: general, Mr, Dr. */
  isRank(words: string): boolean;
  /** One holder at a time. */
  isSingle(office: string): boolean;
  /** Codes of the few states that have such an office; none where many have. */
  statesOf(office: string): readonly string[];
}

/** Last words of rows that make no role by themselves. */
const NO_HEAD =
  /^(lady|gentleman|mother|portfolio|affairs|large|apparent|heir|europe|operations|intelligence|ispr|isi|camp|partner|servant|member|official|officer|executive|consort|major|clerk|publisher|deputy|justice|dean|lord|chiefs|coas|fm|pm|nsa|cjcsc|dgmo|ceo|mp|mep|mna|mpa|mla|rep|sen|office|lama|commanding|counsellor)$/;
const NO_MODIFIER =
  /^(|on|and|at|in|de|without|who|for|of|world|country|party|news|office|public|minister|secretary|ambassador|aide|officer|house|white|bank|eu|un|nato|imf|iaea|kremlin|pentagon|department|ministry|parliament|kashmir|union|fed|designate|designated|community|board|african|resident|master|judge|resources|power|water|food|business)$/;

type Row = Readonly<Record<string, string>>;

/** Words that roles share with so much else that they need no row. */
const MODIFIERS =
  'first second third deputy vice assistant under senior chief cabinet principal acting interim caretaker permanent special joint national federal state international regional top supreme'.split(
    ' ',
  );
const DOMAINS =
  'affairs broadcasting narcotics foreign external internal interior home defence defense war finance economy economic trade commerce industry energy oil petroleum mining health education science technology culture sports sport youth tourism agriculture food water resources environment climate transport communications information digital justice law labour labor planning development investment security intelligence police emergency situations religious minorities women family social welfare housing infrastructure integration cooperation relations staff general army naval navy air force forces land ground armed joint chiefs operations training logistics mines petroleum expatriates fisheries forestry livestock railways aviation shipping ports maritime telecommunications reform immigration migration diaspora veterans disaster relief employment gender equality devolution reconstruction reconciliation heritage innovation research space nuclear hydrocarbons electricity irrigation urban rural antiquities treasury budget borders roads road highways works procurement armaments mobility climate animal consumer competition regions cohesion customs revenue taxation privatisation privatization waterways wildlife parks lands settlement returns refugees minorities science artificial intelligence cyber cybersecurity drones rocket missile artillery fleet region'.split(
    ' ',
  );

export function toRoleWords(rows: readonly Row[]): RoleWords {
  const ranks = new Set<string>();
  const heads = new Set<string>();
  const modifiers = new Set(MODIFIERS);
  const domains = new Set(DOMAINS);
  const singles = new Set<string>();
  const states = new Map<string, readonly string[]>();
  for (const row of rows) {
    const role = (row.role ?? '').toLowerCase();
    if (role === '') continue;
    if (row.rank === 'yes') ranks.add(bare(role));
    else addOffice(role, { heads, modifiers, domains });
    if (row.single === 'yes') singles.add(role);
    if (row.states) states.set(british(role), row.states.split('|'));
    for (const modifier of (row.modifiers ?? '').split('|')) if (modifier) modifiers.add(modifier.toLowerCase());
  }
  for (const word of heads) if (NO_HEAD.test(word)) heads.delete(word);
  for (const word of domains) modifiers.add(word);
  for (const word of modifiers) if (NO_MODIFIER.test(word)) modifiers.delete(word);
  return {
    isHead: (word) => heads.has(word),
    isModifier: (word) => modifiers.has(word),
    isDomain: (word) => domains.has(word),
    isRank: remembered((words) => ranks.has(bare(words))),
    isSingle: (office) => singles.has(office.toLowerCase()),
    statesOf: remembered((office) => states.get(british(office)) ?? states.get(ungraded(british(office))) ?? []),
  };
}

function addOffice(
  role: string,
  { heads, modifiers, domains }: Record<'heads' | 'modifiers' | 'domains', Set<string>>,
) {
  const [front = '', ...tails] = role.split(/ (?:of|for|to) /);
  const words = front.split(' ');
  heads.add(words.at(-1) ?? '');
  for (const word of words.slice(0, -1)) modifiers.add(word);
  for (const word of tails.flatMap((tail) => tail.split(' '))) if (!/^(the|x|and)$/.test(word)) domains.add(word);
}

const british = (office: string): string =>
  office.toLowerCase().replaceAll('defense', 'defence').replace('chief of the ', 'chief of ');
const GRADES = /^((deputy|under|assistant|acting|principal|vice) )+/;
/** "under secretary of state for arms control": of the state that has a secretary of state. */
const ungraded = (office: string): string =>
  GRADES.test(office) ? office.replace(GRADES, '').replace(/ for .*$/, '') : office;

const bare = (word: string): string => word.toLowerCase().replaceAll('.', '');

/** What the extractor knows of the world by heart: countries, places, bodies, roles, given names. Read from the tables of data (data/README.md). */
import { KIND_NAMES, type Kind } from '../../domain/ontology/kind.ts';
import { remembered } from '../../domain/remembered.ts';
import { type RoleWords, toRoleWords } from './role-words.ts';
import { readTable } from './table.ts';

/** How a name stands for a place: "Kenya", "Kenyan", "Nairobi said", "the Kremlin". */
export type PlaceUse = 'name' | 'demonym' | 'capital' | 'metonym';

export interface PlaceEntry {
  readonly name: string;
  readonly kind: Kind;
  readonly iso2?: string;
  /** It is read like a state, and whether it is one is contested. */
  readonly isContested?: boolean;
  /** UN M49 subregion of a country; the larger region of a place. */
  readonly region?: string;
}

export interface PlaceHit {
  readonly entry: PlaceEntry;
  readonly use: PlaceUse;
}

export interface BodyEntry {
  readonly name: string;
  readonly kind: Kind;
  readonly iso2?: string;
}

export interface Gazetteer {
  /** Exact but for diacritics; never fuzzy: Niger is not Nigeria. */
  place(words: string): PlaceHit | undefined;
  body(words: string): BodyEntry | undefined;
  /** How many words the longest name of a place or body has that begins with this word; 0: none does. */
  longestFrom(word: string): number;
  /** By its ISO 3166-1 alpha-2 code. */
  country(iso2: string): PlaceEntry | undefined;
  readonly roles: RoleWords;
  isGivenName(word: string): boolean;
}

export interface GazetteerTables {
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly roles: readonly string[];
  readonly givenNames: readonly string[];
}

type Row = Readonly<Record<string, string>>;

/** Later rows win over earlier ones of the same name, so that a user's table may correct ours. */
export function toGazetteer(tables: GazetteerTables): Gazetteer {
  const { places, add, find } = openPlaces();
  const countries = new Map<string, PlaceEntry>();
  for (const row of tables.places.flatMap(readTable)) addPlace(row, add);
  for (const row of tables.countries.flatMap(readTable)) {
    const entry = addCountry(row, add);
    if (entry.iso2 !== undefined) countries.set(entry.iso2, entry);
  }
  for (const entry of countries.values()) addStyled(entry, { places, add });
  const bodies = new Map(tables.bodies.flatMap(readTable).flatMap(toBody));
  const longest = longestByFirst([...places.keys(), ...bodies.keys()]);
  const given = new Set(tables.givenNames.flatMap(readTable).map(({ name = '' }) => keyOf(name).toLowerCase()));
  return {
    place: remembered(find),
    body: remembered((words) => bodies.get(bodyKeyOf(words))),
    // Of a first word alone the length says nothing: "NEW DELHI", "ABU DHABI", "SRI LANKA".
    longestFrom: (word) => Math.max(longest.get(keyOf(word)) ?? 0, longest.get(keyOf(lowered(word))) ?? 0),
    country: (iso2) => countries.get(iso2),
    roles: toRoleWords(tables.roles.flatMap(readTable)),
    isGivenName: (word) => given.has(keyOf(word).toLowerCase()),
  };
}

function openPlaces() {
  const places = new Map<string, PlaceHit>();
  const marked = new Set<string>();
  const add: Add = (words, hit) => {
    if (words === '') return;
    places.set(keyOf(words), hit);
    if (hasMarks(words)) marked.add(words.normalize('NFC'));
  };
  const find = (words: string): PlaceHit | undefined => {
    const hit = places.get(keyOf(words)) ?? places.get(keyOf(capitalised(words)));
    // "Germán" is somebody's name, not a German: of what people are called the marks count.
    const isOther = hit?.use === 'demonym' && hasMarks(words) && !marked.has(words.normalize('NFC'));
    return isOther ? undefined : hit;
  };
  return { places, add, find };
}

function longestByFirst(keys: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    // "RFE/RL" is three words of a text.
    const words = key.replace(/^the /, '').split(/ |(?=\/)|(?<=\/)/);
    const first = (words[0] ?? '').replace(/'s?$/, '');
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

type Add = (words: string, hit: PlaceHit) => unknown;

function addCountry(row: Row, add: Add): PlaceEntry {
  const { name = '', iso2 = '', region = '', status = '' } = row;
  const entry: PlaceEntry = {
    name,
    kind: 'COUNTRY',
    ...(iso2 && { iso2 }),
    ...(region && { region }),
    ...(status === 'contested' && { isContested: true }),
  };
  for (const words of list(row.capitals)) add(words, { entry, use: 'capital' });
  for (const words of list(row.metonyms)) add(words, { entry, use: 'metonym' });
  for (const words of list(row.demonyms)) add(words, { entry, use: 'demonym' });
  for (const words of [name, ...list(row.aliases)]) add(words, { entry, use: 'name' });
  return entry;
}

/** "Republic of Bangladesh", of a state that is called a People's Republic: unless another is called so, as Taiwan is. */
function addStyled(entry: PlaceEntry, { places, add }: { places: ReadonlyMap<string, PlaceHit>; add: Add }): void {
  for (const style of ['Republic of', 'Islamic Republic of', 'Kingdom of']) {
    const words = `${style} ${entry.name}`;
    if (!places.has(keyOf(words))) add(words, { entry, use: 'name' });
  }
}

function addPlace(row: Row, add: Add): void {
  const { name = '', iso2 = '', region = '', within = '' } = row;
  const larger = within || region;
  const kind = KIND_NAMES.find((one) => one === row.kind) ?? 'PLACE';
  const entry: PlaceEntry = { name, kind, ...(iso2 && { iso2 }), ...(larger && { region: larger }) };
  for (const words of list(row.demonyms)) add(words, { entry, use: 'demonym' });
  for (const words of [name, ...list(row.aliases)]) add(words, { entry, use: 'name' });
}

function toBody({ name = '', kind = '', iso2 = '', aliases = '' }: Row): [string, BodyEntry][] {
  const entry: BodyEntry = {
    name,
    kind: KIND_NAMES.find((one) => one === kind) ?? 'ORGANIZATION',
    ...(iso2 && { iso2 }),
  };
  return [name, ...list(aliases)].map((words) => [bodyKeyOf(words), entry]);
}

const list = (cell = ''): string[] => cell.split('|').filter(Boolean);

const hasMarks = (words: string): boolean => /\p{M}/u.test(words.normalize('NFD'));

/** Case is kept ("US" is not "us"); diacritics, dots of abbreviations and a leading article are not. */
const keyOf = (words: string): string =>
  // Nearly all words of a text are letters and single spaces, which are their own key.
  /^(?!the |The )[A-Za-z]+( [A-Za-z]+)*$/.test(words) ? words : foldedKeyOf(words);

const foldedKeyOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼʻ]/g, "'")
    .replace(/^the /i, '')
    .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}|$)/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "The National" is a paper, "National" is none; "The Washington Post" is known without its article too. */
const bodyKeyOf = (words: string): string => (/^the \S+$/i.test(words.trim()) ? `the ${keyOf(words)}` : keyOf(words));

/** Headlines in capitals: "KENYA" → "Kenya". Short words are abbreviations and stay. */
const capitalised = (words: string): string => (words.length > 3 ? lowered(words) : words);

const lowered = (words: string): string =>
  words === words.toUpperCase()
    ? words
        .toLowerCase()
        .replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/(?<= )(Of|And|The|De|La|Del)(?= )/g, (small) => small.toLowerCase())
    : words;

/** Offices that only some states have: a Secretary of State is American, a Foreign Secretary British or of a few more; what the text names decides. */
import { officeName } from '../../../../domain/wording/office-name.ts';
import type { Chunk, RoleChunk } from '../../../mentions/chunk.ts';
import { once } from '../../../once.ts';
import type { Casting, Scene } from '../../casting.ts';

/** The state of an office that no other state has. */
export function onlyStateWith({ casting: { context, drafts } }: Scene, role: RoleChunk): string | undefined {
  const [only, second] = isBare(role) ? context.gazetteer.roles.statesOf(role.office) : [];
  return second === undefined ? drafts.countryByCode(only) : undefined;
}

/** Of the states that have the office, the one that the text names, or names a body of. */
export function namedStateWith({ casting }: Scene, role: RoleChunk): string | undefined {
  const states = isBare(role) ? casting.context.gazetteer.roles.statesOf(role.office) : [];
  if (states.length === 0) return undefined;
  const { named, withBodies } = statesNamed(casting);
  const others = statesOfOthers(casting, role);
  const only = (among: ReadonlySet<string>): string | undefined => {
    const [one, second] = states.filter((iso2) => among.has(iso2) && !others.has(iso2));
    return second === undefined ? one : undefined;
  };
  return casting.drafts.countryByCode(only(CHIEF.test(role.office) ? withBodies : named) ?? only(withBodies));
}

/** A rival is named in texts of an army chief as often as his own state. */
const CHIEF = /^(chief|chairman)\b/;

const isBare = ({ owner, seat, isCounterpart }: RoleChunk): boolean =>
  owner === undefined && seat === undefined && !isCounterpart;

/** Of a place, of a body, and of what a role is of. */
function codeOf(chunk: Chunk): string | undefined {
  if (chunk.what === 'role')
    return chunk.owner === undefined || chunk.owner === 'pronoun' ? undefined : codeOf(chunk.owner);
  if (chunk.what === 'place') return chunk.hit.entry.iso2;
  return chunk.what === 'body' ? chunk.entry?.iso2 : undefined;
}

interface Named {
  readonly named: ReadonlySet<string>;
  readonly withBodies: ReadonlySet<string>;
}

/** Codes of the states that the text names, also in "UK-Ireland", and of those that it names a body of: "ISPR". */
const statesNamed: (casting: Casting) => Named = once(({ boards, context }) => {
  const codes = boards.flatMap((board) => [
    ...board.chunks().map(codeOf),
    ...board.sentence.tokens
      .filter(({ word }) => /^\p{Lu}.*[-–/]\p{Lu}/u.test(word))
      .flatMap(({ word }) => word.split(/[-–/]/).map((part) => context.gazetteer.place(part)?.entry.iso2)),
  ]);
  const bodies = boards.flatMap((board) =>
    board.chunks().flatMap((chunk) => (chunk.what === 'body' ? (chunk.entry?.iso2 ?? []) : [])),
  );
  return { named: new Set(codes.filter((code) => code !== undefined)), withBodies: new Set(bodies) };
});

const MEETS = /^(meet|receive|host|visit|call|phone|telephone|greet|welcome|congratulate|discuss|talk|thank|sign)$/;

/** "Argentina named X foreign minister. Economy Minister Y remains": the text tells of one state, and has somebody in its office; a guest may be another's. */
export function onlyStateNamed({ casting, board }: Scene): string | undefined {
  const [code, second] = statesNamed(casting).named;
  const state = second === undefined ? casting.drafts.countryByCode(code) : undefined;
  const isHeld = [...casting.offices.values()].some((held) => held.some(({ country }) => country === state));
  const isGuest = board.sentence.tokens.some(({ lemma }) => MEETS.test(lemma));
  return state !== undefined && isHeld && !isGuest ? state : undefined;
}

/** "met his Bangladeshi counterpart", "met Bangladesh's foreign minister": those are other states' than the secretary's. */
function statesOfOthers({ boards }: Casting, { office }: RoleChunk): ReadonlySet<string> {
  const isAlike = (role: RoleChunk): boolean => role.isCounterpart || ministerOf(role.office) === ministerOf(office);
  return new Set(
    boards.flatMap((board) =>
      board.chunks().flatMap((chunk) => (chunk.what === 'role' && isAlike(chunk) ? (codeOf(chunk) ?? []) : [])),
    ),
  );
}

/** One name of a charge, whatever a state calls it: "foreign minister" of a Foreign Secretary. */
export const ministerOf = (office: string): string => MINISTER[officeName(office)] ?? officeName(office);

/** What a state that has no such secretary calls whoever has that charge. */
const MINISTER: Readonly<Record<string, string>> = {
  'secretary of state': 'foreign minister',
  'foreign secretary': 'foreign minister',
  'secretary of defence': 'defence minister',
  'defence secretary': 'defence minister',
  'home secretary': 'interior minister',
};

/** True of the few states that have such an office: a Secretary of State in the United States. */
export const isOfficeThere = (
  { context: { gazetteer }, drafts }: Casting,
  office: string,
  country: string | undefined,
): boolean =>
  country !== undefined &&
  gazetteer.roles.statesOf(office).some((code) => gazetteer.country(code)?.name === drafts.get(country)?.name);

const CIVIL_SERVANT = /^(foreign|defence|defense|home) secretary$/;
/** States where the minister has a secretary of that name under him. */
const WITH_BOTH = ['IN', 'PK', 'BD', 'NP', 'LK'];

/** "The Foreign Secretary" of Pakistan is not its Foreign Minister, though Britain's is. */
export const isUnderMinister = (
  { context: { gazetteer }, drafts }: Casting,
  office: string,
  country: string | undefined,
): boolean =>
  country !== undefined &&
  CIVIL_SERVANT.test(office) &&
  WITH_BOTH.some((code) => gazetteer.country(code)?.name === drafts.get(country)?.name);

/** A counterpart's office by what his own state calls it: the Foreign Secretary's American counterpart is the Secretary of State, the Russian one a Foreign Minister. */
export function officeThere(
  { context: { gazetteer }, drafts }: Casting,
  held: { readonly office: string; readonly country?: string | undefined },
  country: string | undefined,
): string {
  const minister = MINISTER[officeName(held.office)];
  if (minister === undefined || country === undefined) return held.office;
  const isState = (key: string | undefined, code: string) =>
    key !== undefined && gazetteer.country(code)?.name === drafts.get(key)?.name;
  const isThere = (code: string) => isState(country, code);
  // A British Foreign Secretary meets ministers also where officials are called so.
  if (gazetteer.roles.statesOf(held.office).some(isThere) && !isState(held.country, 'GB')) return held.office;
  const own = Object.keys(MINISTER).find((office) => {
    const [only, second] = MINISTER[office] === minister ? gazetteer.roles.statesOf(office) : [];
    return second === undefined && only !== undefined && isThere(only);
  });
  return own ?? minister;
}

/** Words around a person's name that are no part of it, and what they say of the person. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Ranks, offices and forms of address. What stands before the last of them is title too: "NATO Secretary General". */
export const TITLES = set(
  `mr mrs ms miss dr prof professor sir lord lady dame hon honourable honorable excellency president premier chancellor prime
  minister secretary general gen lieutenant lt colonel col major maj brigadier brig captain capt commander marshal admiral
  chief chairman chairwoman chairperson speaker senator deputy vice first head director governor mayor ambassador envoy
  spokesman spokeswoman spokesperson counterpart king queen prince princess crown emir sultan emperor pope justice judge`,
);

/** Forms of address that are also names: taken for titles only where two names are left. */
export const HONORIFICS = set(
  'sheikh shaikh sheikha imam ayatollah mullah maulana haji hajji hojjatoleslam begum pasha bey effendi mian syed sayyid sayed sardar',
);

/** Small words inside names, written or left out at will. */
export const PARTICLES = set(
  'al el ul ur ut us ud ad ar az ez es bin ibn bint ben abu de da do dos das di del della du von van der den ter la le y zu ould of the and',
);

/** Words of descent: who stands before whom is the name. */
export const DESCENT = set('bin ibn bint ben ould ogly oglu');

/** What only one of can be meant: two of one list contradict each other. */
const ROLES: readonly (readonly (readonly string[])[])[] = [
  [['army'], ['navy', 'naval'], ['air']],
  [
    ['foreign', 'external'],
    ['defence', 'defense'],
    ['interior', 'internal', 'home'],
    ['finance', 'treasury'],
    ['trade', 'commerce'],
    ['economy', 'economic'],
    ['energy', 'oil', 'petroleum'],
    ['health'],
    ['education'],
    ['culture'],
    ['agriculture', 'food'],
    ['transport'],
    ['labour', 'labor'],
    ['information'],
  ],
];

/** The roles that title words state, one list a question: which force, which ministry. */
const rolesIn = (words: readonly string[]): number[][] =>
  ROLES.map((list) => list.flatMap((names, at) => (names.some((name) => words.includes(name)) ? [at] : [])));

/** Army against navy, one ministry against another. */
export function contradict(a: readonly string[], b: readonly string[]): boolean {
  const others = rolesIn(b);
  return rolesIn(a).some((roles, at) => {
    const other = others[at] ?? [];
    return roles.length > 0 && other.length > 0 && !roles.some((role) => other.includes(role));
  });
}

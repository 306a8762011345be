/** Offices: what they are called, whom a role means, and who is seen in one. */
import type { EntityDraft } from '../../domain/candidate.ts';
import type { Charge, RoleChunk } from '../mentions/chunk.ts';
import type { StatedFact } from '../shapes.ts';
import type { Scene } from './casting.ts';
import { mentionOwners } from './named-places.ts';
import { officeName, titleCase } from './office-names.ts';
import { nearestSide, type Owned, ownerOf, sideSpokenOf } from './owners.ts';

export interface Meant {
  readonly key: string;
  readonly reason: string;
}

/** Somebody seen in the office that a role names. A counterpart holds the office of whom he is the counterpart of. */
export function seeInOffice(scene: Scene, person: string, role: RoleChunk): void {
  const { casting } = scene;
  const { drafts } = casting;
  mentionOwners(scene, role);
  const vacant = vacantOffice(scene, role);
  const owned = vacant ?? withHome(scene, role, person);
  const named = role.isCounterpart ? counterpartOffice(scene, person) : officeName(role.office);
  const office = vacant?.office ?? named;
  if (owned.country !== undefined) drafts.setCountry(person, owned.country);
  if (office === undefined) return;
  const key = vacant?.key ?? officeKey(scene, office, owned, role.charge);
  const held = casting.offices.get(person) ?? [];
  if (held.some((one) => one.key === key || (one.country === owned.country && isShortOffice(office, one.office))))
    return;
  casting.offices.set(person, [...held, { office, key, country: owned.country }]);
  casting.facts.push({
    ...factAt(scene, role),
    predicate: 'HOLDS_OFFICE',
    subject: person,
    object: key,
    tense: role.tense,
  });
}

/** "The minister, X" behind "the oil minister resigned": the one office named before that the words are short for. */
function vacantOffice(
  { casting }: Scene,
  { office, owner, isCounterpart, isDefinite }: RoleChunk,
): { key: string; office: string; country?: string | undefined } | undefined {
  if (owner !== undefined || isCounterpart || !isDefinite) return undefined;
  const short = officeName(office);
  const [found, second] = [...casting.vacant].filter(([, one]) => isShortOffice(short, one.office));
  return found && !second ? { key: found[0], ...found[1] } : undefined;
}

const factAt = (
  { board }: Scene,
  { from, to, isCounterpart }: RoleChunk,
): Pick<StatedFact, 'sentence' | 'from' | 'to' | 'reasons'> => ({
  sentence: board.sentence.index,
  from,
  to,
  reasons: [isCounterpart ? 'counterpart' : 'title'],
});

/** Where the words do not say whose it is: the side that the person has, else the one spoken of. */
function withHome(scene: Scene, role: RoleChunk, person: string): Owned {
  if (role.isCounterpart && (role.owner === undefined || role.owner === 'pronoun'))
    return { country: otherSide(scene) };
  const owned = ownerOf(scene, role.owner);
  if (owned.country !== undefined || owned.body !== undefined) return owned;
  if (role.seat !== undefined) return { seat: role.seat };
  const own = scene.casting.drafts.sideOf(person);
  return { country: own ?? onlyHome(scene, officeName(role.office)) ?? scene.casting.dateline };
}

/** "went to Helsinki and met her opposite number": the side that was named last and is not hers. */
function otherSide({ casting, slots }: Scene): string | undefined {
  const sides = slots.flatMap(({ refs }) => refs).map((key) => casting.drafts.sideOf(key));
  return sides.findLast((side) => side !== undefined && side !== sides[0]);
}

/** The one country that the text gives the office to. */
function onlyHome({ casting }: Scene, office: string): string | undefined {
  const [home, second] = casting.homes.get(office) ?? [];
  return second === undefined ? home : undefined;
}

export function officeKey(scene: Scene, office: string, owned: Owned, charge?: Charge): string {
  const { drafts } = scene.casting;
  const { country, body } = owned;
  const staff = body === undefined ? undefined : chiefOf(office, drafts.get(body));
  if (staff !== undefined && country !== undefined) return officeKey(scene, staff, { country });
  const place = ownerName(scene, office, owned);
  const name = [
    titleCase(office),
    ...(place === undefined ? [] : [`of ${place}`]),
    ...(charge === undefined ? [] : [`${charge.preposition} ${chargeName(scene, charge)}`]),
  ].join(' ');
  return drafts.add({ kind: 'OFFICE', name, country });
}

/** Offices that are of the city where the words name one: a mayor of Kyiv is no mayor of Ukraine. */
const OF_SEAT =
  /\b(mayor|governor|prefect|akim|bishop|archbishop|police|commissioner|head|leader|chief|president|premier)\b/;

function ownerName({ casting: { drafts } }: Scene, office: string, { country, body, seat }: Owned): string | undefined {
  const name = body === undefined ? undefined : drafts.get(body)?.name;
  if (name !== undefined) return withArticle(name);
  if (seat !== undefined && OF_SEAT.test(office)) return seat;
  return country === undefined ? undefined : drafts.get(country)?.name;
}

function chargeName(scene: Scene, charge: Charge): string {
  if ('words' in charge) return titleCase(charge.words);
  const { body, seat, country } = ownerOf(scene, charge.to);
  const { drafts } = scene.casting;
  if (body !== undefined) return withArticle(drafts.get(body)?.name ?? '');
  const key = charge.preposition === 'to' || seat === undefined ? country : undefined;
  return (key === undefined ? seat : drafts.get(key)?.name) ?? scene.board.words(charge.to.from, charge.to.to);
}

/** "the chief of Pakistan's Army" is the Chief of Army Staff. */
function chiefOf(office: string, body: EntityDraft | undefined): string | undefined {
  if (!/^(chief|head)$/.test(office) || body?.kind !== 'ARMED_FORCE') return undefined;
  const [branch] = /\b(army|navy|air force)\b/i.exec(body.name) ?? [];
  return branch === undefined ? undefined : officeName(`chief of ${branch.toLowerCase()}`);
}

const withArticle = (body: string): string =>
  /^(the |[A-Z]{2,}$|\p{Lu}\p{Ll}+$)/u.test(body) ||
  !/\b(army|navy|force|forces|council|committee|union|bank|assembly|organi[sz]ation|ministry|office|command|parliament|nations|agency|fleet|commission|court|community|league|fund|police|guards?|corps|department|authority|senate)\b/i.test(
    body,
  )
    ? body
    : `the ${body}`;

/** The office of the person spoken of before: "met his Ugandan counterpart". */
function counterpartOffice({ casting, slots, focus }: Scene, person?: string): string | undefined {
  const before = [...slots.flatMap(({ refs }) => refs), ...focus.persons].filter((key) => key !== person);
  for (const key of before) {
    const held = casting.offices.get(key)?.[0];
    if (held) return held.office;
    const draft = casting.drafts.get(key);
    if (draft?.kind === 'OFFICE') return officeName(draft.name.replace(/ of [A-Z].*$/, '').toLowerCase());
  }
  return undefined;
}

/** Whom an unnamed role means: somebody of the article in that office, a known holder on the day, else the office itself. */
export function whoIsMeant(scene: Scene, role: RoleChunk): Meant {
  const { casting } = scene;
  const owned = ownerOf(scene, role.owner);
  const office = role.isCounterpart ? (counterpartOffice(scene) ?? 'counterpart') : officeName(role.office);
  const seen =
    role.tense !== 'present'
      ? undefined
      : role.isCounterpart
        ? officialOf(scene, owned.country)
        : seenInOffice(scene, { office, owned, role });
  if (seen !== undefined) return { key: seen, reason: 'role-of-article' };
  const country = owned.country ?? (owned.body === undefined ? homeOf(scene, role) : undefined);
  const known = knownHolder(scene, { office, country });
  if (known !== undefined) return { key: known, reason: 'office-at-date' };
  const key = officeKey(scene, office, { ...owned, country }, role.charge);
  if (role.tense === 'present' && !role.isCounterpart) casting.vacant.set(key, { office, country });
  return {
    key,
    reason: role.isCounterpart ? 'counterpart' : 'unnamed-holder',
  };
}

const homeOf = (scene: Scene, role: RoleChunk): string | undefined =>
  role.owner === 'pronoun' ? sideSpokenOf(scene) : (onlyHome(scene, officeName(role.office)) ?? nearestSide(scene));

interface Wanted {
  readonly office: string;
  readonly owned: Owned;
  readonly role: RoleChunk;
}

/** "his Angolan counterpart": somebody of that country whom the article has seen in an office. */
function officialOf({ casting, slots }: Scene, country: string | undefined): string | undefined {
  if (country === undefined) return undefined;
  const here = slots.flatMap(({ refs }) => refs);
  return [...casting.offices].findLast(
    ([key, held]) => !here.includes(key) && held.some((one) => one.country === country),
  )?.[0];
}

/** The last person of the article whose office has these words: "the minister" after "Foreign Minister X". */
function seenInOffice({ casting, slots, focus }: Scene, { office, owned, role }: Wanted): string | undefined {
  if (!role.isDefinite) return undefined;
  const fits = (held: { office: string; country?: string | undefined }): boolean => {
    const sameSide = owned.country === undefined || held.country === undefined || owned.country === held.country;
    return sameSide && owned.body === undefined && (held.office === office || isShortOffice(office, held.office));
  };
  const holders = [...casting.offices].filter(([, held]) => held.some(fits)).map(([key]) => key);
  if (holders.length < 2) return holders[0];
  const recent = [...slots.toReversed().flatMap(({ refs }) => refs), ...focus.persons];
  return recent.find((key) => holders.includes(key)) ?? holders.at(-1);
}

/** "minister" for "foreign minister", "secretary" for "deputy secretary of state". Not "minister" for "prime minister", nor "president" for "vice president". */
function isShortOffice(short: string, long: string): boolean {
  if (/^head of state$/.test(short)) return /^(president|king|queen|emir|sultan|emperor)$/.test(long);
  if (/^head of (the )?government$/.test(short)) return /^(prime minister|chancellor)$/.test(long);
  if (short.includes(' ')) return false;
  if (
    /^(vice|deputy|prime|first)\b/.test(long) &&
    /^(president|minister)$/.test(short) &&
    !/^(prime|first) minister$/.test(long)
  )
    return false;
  return new RegExp(`(^|[ -])${short}( |$)`).test(long.split(' of ')[0] ?? '') && long !== short;
}

function knownHolder(
  { casting }: Scene,
  { office, country }: { office: string; country: string | undefined },
): string | undefined {
  const { publishedOn, drafts, context } = casting;
  if (country === undefined || publishedOn === undefined) return undefined;
  const name = drafts.get(country)?.known?.id ?? country;
  const holder = context.known.holder(office, name, publishedOn);
  return (
    holder &&
    drafts.add({ kind: holder.kind, name: holder.name, country, known: { entity: holder, reason: 'office-at-date' } })
  );
}

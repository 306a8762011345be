/** Offices: what they are called, whom a role means, and who is seen in one. */

import { isShortOffice, officeName } from '../../../domain/office-name.ts';
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { StatedFact } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { mentionOwners } from '../named-places.ts';
import { homeOf, vacantOffice, withHome } from './homes.ts';
import { officeKey } from './office-keys.ts';
import { type Owned, ownerOf } from './owners.ts';
import { noteShortOffice } from './short-offices.ts';

export interface Meant {
  readonly key: string;
  readonly reason: string;
}

/** Somebody seen in the office that a role names. A counterpart holds the office of whom he is the counterpart of. */
export function seeInOffice(scene: Scene, person: string, role: RoleChunk): void {
  const { casting } = scene;
  const { drafts } = casting;
  mentionOwners(scene, role);
  noteShortOffice(scene, role, person);
  const vacant = vacantOffice(scene, role);
  const named = role.isCounterpart ? counterpartOffice(scene, person) : officeName(role.office);
  const office = vacant?.office ?? named;
  const whose: Owned = vacant ?? withHome(scene, role, person);
  // "his Dushanbe counterpart", of a president: the capital stands for its state.
  const owned = role.isCounterpart && !isOfTown(office) && !whose.isRegion ? { ...whose, seat: undefined } : whose;
  if (owned.country !== undefined) drafts.setCountry(person, owned.country);
  if (office === undefined || (isCommon(office) && !isWhose(owned, role))) return;
  const key = vacant?.key ?? officeKey(scene, office, { ...owned, charge: role.charge, ...asWritten(role) });
  const held = casting.offices.get(person) ?? [];
  const isSameSide = (country: string | undefined) =>
    country === owned.country || country === undefined || role.owner === undefined;
  if (held.some((one) => one.key === key || (isSameSide(one.country) && isShortOffice(office, one.office)))) return;
  const full = withBody(scene, office, owned);
  casting.offices.set(person, [...held, { office, full, key, country: owned.country }]);
  casting.facts.push({
    ...factAt(scene, role),
    predicate: 'HOLDS_OFFICE',
    subject: person,
    object: key,
    tense: role.tense,
  });
}

/** "chairman" of the Joint Chiefs of Staff Committee of Pakistan: "chairman of the joint chiefs of staff committee". */
function withBody({ casting: { drafts } }: Scene, office: string, { body }: Owned): string {
  const name = body === undefined ? undefined : drafts.get(body)?.name;
  return name === undefined
    ? office
    : officeName(`${office} of the ${name.replace(/ of \p{Lu}\p{L}+$/u, '').toLowerCase()}`);
}

/** A counterpart is called so by one text, of one meeting. */
const asWritten = ({ isCounterpart, office }: RoleChunk) => (isCounterpart ? {} : { written: office });

/** Words for what many are: an office only where it is said whose. "Commander X", "lawmaker Y", "an aide to the president" are none. */
const COMMON =
  /^(aide|judge|justice|economist|lawmaker|legislator|parliamentarian|deputy|senator|congressman|congresswoman|mp|commander|negotiator|adviser|advisor|assistant|leader|head|chief|director|manager|boss|founder|officer|official|member|delegate|general|prince|princess|spokesperson)$/;
const isOfTown = (office = ''): boolean => /\b(mayor|governor|prefect|lord mayor)\b/.test(office);
const isCommon = (office: string): boolean => COMMON.test(office);
const isWhose = ({ body }: Owned, { owner, seat, charge }: RoleChunk): boolean =>
  body !== undefined || seat !== undefined || charge !== undefined || (owner !== undefined && owner !== 'pronoun');

const factAt = (
  { board }: Scene,
  { from, to, isCounterpart }: RoleChunk,
): Pick<StatedFact, 'sentence' | 'from' | 'to' | 'reasons'> => ({
  sentence: board.sentence.index,
  from,
  to,
  reasons: [isCounterpart ? 'counterpart' : 'title'],
});

/** The office of the person spoken of before: "met his Ugandan counterpart". */
function counterpartOffice({ casting, slots, focus }: Scene, person?: string): string | undefined {
  // "He said that President X would meet his counterpart": X's, who was named last.
  const here = slots.filter(({ form }) => form !== 'pronoun').toReversed();
  const before = [...here.flatMap(({ refs }) => refs), ...slots.flatMap(({ refs }) => refs), ...focus.persons].filter(
    (key) => key !== person,
  );
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
  const owned = role.seat
    ? { seat: scene.board.words(role.seat.from, role.seat.to) }
    : ownerOf(scene, role.owner, role);
  if (role.isCounterpart && (role.owner === undefined || role.owner === 'pronoun')) return counterpartMeant(scene);
  const office = role.isCounterpart ? (counterpartOffice(scene) ?? 'counterpart') : officeName(role.office);
  const seen =
    role.tense !== 'present'
      ? undefined
      : role.isCounterpart
        ? officialOf(scene, owned.country)
        : seenInOffice(scene, { office, owned, role });
  if (seen !== undefined) return { key: seen, reason: 'role-of-article' };
  const isOwned = owned.body !== undefined || role.seat !== undefined;
  const country = owned.country ?? (isOwned ? undefined : homeOf(scene, role));
  const known = knownHolder(scene, { office, country });
  if (known !== undefined) return { key: known, reason: 'office-at-date' };
  const key = officeKey(scene, office, { ...owned, country, charge: role.charge });
  if (role.tense === 'present' && !role.isCounterpart) casting.vacant.set(key, { office, country });
  return {
    key,
    reason: role.isCounterpart ? 'counterpart' : 'unnamed-holder',
  };
}

/** "his counterpart", of no state that is named: the other of those in such an office, never one of his own side. */
function counterpartMeant(scene: Scene): Meant {
  const { casting, slots, focus } = scene;
  const office = counterpartOffice(scene) ?? 'counterpart';
  const here = slots.flatMap(({ refs }) => refs);
  const self = here.findLast((key) => casting.offices.has(key)) ?? focus.persons[0];
  const own = self === undefined ? undefined : casting.drafts.sideOf(self);
  const [other] =
    [...casting.offices].findLast(
      ([key, held]) =>
        !here.includes(key) &&
        held.some((one) => one.country !== undefined && one.country !== own && isAlike(one.office, office)),
    ) ?? [];
  if (other !== undefined) return { key: other, reason: 'role-of-article' };
  const countries = focus.countries.filter((key) => key !== own);
  const country = own !== undefined && countries.length === 1 ? countries[0] : undefined;
  return { key: officeKey(scene, office, { country }), reason: 'counterpart' };
}

/** "foreign minister" and "minister of foreign affairs" share their first words. */
const isAlike = (a: string, b: string): boolean => a === b || isShortOffice(a, b) || isShortOffice(b, a);

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

/** "the head of the Azerbaijani state": who leads it by another name. */
const LEADS = /^(head|leader|head of state|state head)$/;
export const FIRST =
  /^(president|king|queen|emir|sultan|supreme leader|prime minister|premier|chancellor|head of state)$/;

/** The last person of the article whose office has these words: "the minister" after "Foreign Minister X". */
function seenInOffice({ casting, slots, focus }: Scene, { office, owned, role }: Wanted): string | undefined {
  if (!role.isDefinite) return undefined;
  const fits = (held: { office: string; full: string; country?: string | undefined }): boolean => {
    const sameSide = owned.country === undefined || held.country === undefined || owned.country === held.country;
    const isFirst = LEADS.test(office) && owned.country !== undefined && FIRST.test(held.office);
    return (
      sameSide &&
      owned.body === undefined &&
      (held.office === office || held.full === office || isFirst || isShortOffice(office, held.office))
    );
  };
  const holders = [...casting.offices].filter(([, held]) => held.some(fits)).map(([key]) => key);
  if (holders.length < 2) return holders[0];
  const recent = [...slots.toReversed().flatMap(({ refs }) => refs), ...focus.persons];
  return recent.find((key) => holders.includes(key)) ?? holders.at(-1);
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

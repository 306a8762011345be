/** Who is seen in an office, and what it is called. */

import { isShortOffice, officeName } from '../../../domain/wording/office-name.ts';
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { HeldOffice, Scene } from '../casting.ts';
import { mentionOwners } from '../named-places.ts';
import { counterpartOffice } from './counterparts.ts';
import { withHome } from './homes/homes.ts';
import { issuersMinister } from './homes/issuing-ministry.ts';
import { officeThere } from './homes/offices-of-states.ts';
import type { Owned } from './homes/owners.ts';
import { officeKey } from './office-keys.ts';
import { noteShortOffice } from './short-offices.ts';
import { vacantOffice } from './vacant.ts';

/** Somebody seen in the office that a role names. A counterpart holds the office of whom he is the counterpart of. */
export function seeInOffice(scene: Scene, person: string, role: RoleChunk): void {
  const { casting, board } = scene;
  const { drafts } = casting;
  mentionOwners(scene, role);
  noteShortOffice(scene, role, person);
  const vacant = vacantOffice(scene, role) ?? issuersMinister(scene, person, role);
  const whose: Owned = vacant ?? withHome(scene, role, person);
  const office = vacant?.office ?? (role.isCounterpart ? officeBeside(scene, person, whose) : officeName(role.office));
  // "his Dushanbe counterpart", of a president: the capital stands for its state.
  const owned = role.isCounterpart && !isOfTown(office) && !whose.isRegion ? { ...whose, seat: undefined } : whose;
  if (owned.country !== undefined) drafts.setCountry(person, owned.country);
  const isLeaderOf = owned.country !== undefined && board.sentence.tokens[role.from]?.lower === 'whose';
  if (office === undefined || (isCommon(office) && !isLeaderOf && !isWhose(owned, role))) return;
  // "Secretary X": of what, and of which state, is told elsewhere or nowhere.
  if (/^((deputy|under|acting) ?)?secretary$/.test(office) && !isWhose(owned, role)) return;
  if (office === 'minister' && owned.country === undefined && !isWhose(owned, role)) return;
  // "the head of the border service thanked his Kazakh colleague": head of what is not said.
  if (role.isCounterpart && isCommon(office) && owned.body === undefined) return;
  const key = vacant?.key ?? officeKey(scene, office, { ...owned, charge: role.charge, ...asWritten(role) });
  const held = casting.offices.get(person) ?? [];
  const isSameSide = (country: string | undefined) =>
    country === owned.country || country === undefined || role.owner === undefined;
  if (held.some((one) => one.key === key || (isSameSide(one.country) && isShortOffice(office, one.office)))) return;
  // "Ambassador X" again: what he was called in full, an ambassador to some state.
  if (role.owner === undefined && role.charge === undefined && held.some((one) => one.office === office)) return;
  const full = withBody(scene, office, owned);
  stateOffice(scene, person, { role, held: { office, full, key, country: owned.country } });
}

/** From here on the person has the office too, and the text says so where the role stands. */
export function stateOffice(
  { casting: { offices, facts }, board }: Scene,
  person: string,
  { role: { from, to, isCounterpart, tense }, held }: { readonly role: RoleChunk; readonly held: HeldOffice },
): void {
  offices.set(person, [...(offices.get(person) ?? []), held]);
  facts.push({
    sentence: board.sentence.index,
    from,
    to,
    reasons: [isCounterpart ? 'counterpart' : 'title'],
    predicate: 'HOLDS_OFFICE',
    subject: person,
    object: held.key,
    tense,
  });
}

/** The office of a counterpart: what his own state calls it. */
function officeBeside(scene: Scene, person: string, { country }: Owned): string | undefined {
  const held = counterpartOffice(scene, person);
  return held && officeThere(scene.casting, held, country);
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
const isCommon = (office: string): boolean =>
  COMMON.test(office) || /^((principal|deputy|chief|senior) )+spokesperson$/.test(office);
const isWhose = ({ body }: Owned, { owner, seat, charge }: RoleChunk): boolean =>
  body !== undefined || seat !== undefined || charge !== undefined || (owner !== undefined && owner !== 'pronoun');

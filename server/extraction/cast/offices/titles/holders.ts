/** "their foreign ministers, X and Y": several in one kind of office, each of his own country. */
import type { Owner, RoleChunk } from '../../../mentions/chunk.ts';
import type { Slot, Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { twoCountries } from '../../coreference/pairs/two-countries.ts';
import { mentionOwner } from '../../named-places.ts';
import { personSlot } from '../../persons.ts';
import { ownerAt } from '../homes/owner-behind.ts';
import { ownerOf } from '../homes/owners.ts';
import { seeInOffice } from '../roles.ts';

/** One plural slot over the role and the names behind it; undefined where no names follow. */
export function holdersNamed(scene: Scene, role: RoleChunk): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const owners = ownersOf(scene, role);
  const start = /^[,:–—-]$/.test(tokens[owners.to]?.word ?? '') ? owners.to + 1 : owners.to;
  const holders = holdersFrom(scene, start);
  const last = holders.at(-1);
  if (holders.length < 2 || !last) return undefined;
  const isOwned = role.owner !== undefined && role.owner !== 'pronoun';
  const isTold = isOwned || holders.some(({ owner }) => owner) || MANY.test(role.office);
  const inOrder = isTold ? owners.countries : twoCountries(scene, role.from);
  holders.forEach((holder, index) => {
    const country =
      holders.length === inOrder.length ? inOrder[index] : sideOfFirst(scene, role, holders.slice(0, index));
    seeHolder(scene, role, { ...holder, country });
  });
  const members = holders.map(({ slot }) => slot);
  return {
    ...last.slot,
    from: role.from,
    to: tokens[last.to]?.word === ',' ? last.to + 1 : last.to,
    refs: members.flatMap(({ refs }) => refs),
    members,
    reasons: ['coordination', 'title'],
  };
}

/** "Federal ministers X and Y": a cabinet has many of them, and Y is of X's; "the foreign ministers, X and Y" are of two states. */
const MANY = /^((federal|cabinet|state|deputy|provincial) )?(ministers?|advisers?|advisors?)$/;

function sideOfFirst({ casting }: Scene, { office, owner }: RoleChunk, [first]: readonly Holder[]): string | undefined {
  const key = owner === undefined && MANY.test(office) ? first?.slot.refs[0] : undefined;
  return key === undefined ? undefined : casting.offices.get(key)?.at(-1)?.country;
}

interface Holder {
  readonly slot: Slot;
  /** Token behind the name, and behind whose it is. */
  readonly to: number;
  /** "X of Kenya", "X (Kenya)". */
  readonly owner?: Owner | undefined;
  readonly country?: string | undefined;
}

/** One of them, in the office that the plural names, of his own country. */
function seeHolder(scene: Scene, { owner, ...role }: RoleChunk, { slot, owner: own, country }: Holder): void {
  const [person] = slot.refs;
  if (person === undefined) return;
  if (country !== undefined) scene.casting.drafts.setCountry(person, country);
  const whose = own ?? (country === undefined ? owner : undefined);
  const single = { ...role, office: singular(role.office), isPlural: false };
  seeInOffice(scene, person, whose === undefined ? single : { ...single, owner: whose });
}

/** "the presidents of Zambia and Angola": the countries in their order. */
export function ownersOf(scene: Scene, role: RoleChunk): { to: number; countries: string[] } {
  if (role.owner !== undefined) mentionOwner(scene, role.owner);
  const first = ownerOf(scene, role.owner).country;
  const countries = [...ownersBefore(scene, role), ...(first === undefined ? [] : [first])];
  let { to } = role;
  const { tokens } = scene.board.sentence;
  // "of Kenya and neighbouring Chad".
  for (;;) {
    const joint = jointAt(scene, to);
    if (joint === 0) break;
    const isDescribed = /^(ADJ|NOUN|DET)$/.test(tokens[to + joint]?.pos ?? '') && !scene.board.at(to + joint);
    const chunk = scene.board.at(to + joint + (isDescribed ? 1 : 0));
    if (chunk?.what !== 'place' || chunk.hit.use === 'demonym') break;
    const country = scene.casting.drafts.sideOf(scene.casting.drafts.place(chunk.hit.entry));
    if (country !== undefined) countries.push(country);
    mentionOwner(scene, chunk);
    to = chunk.to;
  }
  return { to, countries };
}

/** "his Greek, Maltese and Cypriot counterparts": those before the last. */
function ownersBefore({ board, casting: { drafts } }: Scene, { from }: RoleChunk): string[] {
  const { tokens } = board.sentence;
  const found: string[] = [];
  let at = from;
  for (let chunk = board.at(at - 2); chunk?.what === 'place' && isJoint(tokens[at - 1]); chunk = board.at(at - 2)) {
    const country = drafts.sideOf(drafts.place(chunk.hit.entry));
    if (country !== undefined) found.unshift(country);
    at = chunk.from;
  }
  return found;
}

const isJoint = (token: Token | undefined): boolean => /^(and|,)$/.test(token?.lower ?? '');

/** "X of Kenya, Y of Uganda and Z": people in a row. */
function holdersFrom(scene: Scene, start: number): Holder[] {
  const holders: Holder[] = [];
  for (let at = start; at < scene.board.sentence.tokens.length; ) {
    const chunk = scene.board.at(at);
    const slot = chunk?.from === at && /name|rank/.test(chunk.what) ? personSlot(scene, at) : undefined;
    if (slot?.form !== 'name') break;
    const behind = ownerAt(scene, slot.to);
    const to = behind?.to ?? slot.to;
    holders.push({ slot, to, owner: behind?.owner });
    const joint = jointAt(scene, to);
    if (joint === 0) break;
    at = to + joint;
  }
  return holders;
}

/** Tokens of ",", "and", ", and". */
function jointAt({ board }: Scene, at: number): number {
  const { tokens } = board.sentence;
  if (tokens[at]?.word === ',' && tokens[at + 1]?.lower === 'and') return 2;
  return /^(,|and)$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
}

/** "foreign ministers": foreign minister. */
export const singular = (office: string): string =>
  office
    .replace(/^(two|both|2) /, '')
    .replace(
      /(minister|president|secretar(?:y|ie)|leader|chief|ambassador|envoy|premier|commander|governor|king|mayor|speaker|director|chancellor|representative)s\b/,
      (_, head: string) => head.replace(/ie$/, 'y'),
    );

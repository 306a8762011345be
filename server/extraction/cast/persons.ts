/** Slots of people: titles, the name, and what stands in apposition to it. */
import type { Board } from '../mentions/board.ts';
import type { NameChunk, RoleChunk } from '../mentions/chunk.ts';
import type { Slot } from '../shapes.ts';
import type { Scene } from './casting.ts';
import { theirLeaders } from './coreference/their-leaders.ts';
import { mentionOwner, mentionOwners } from './named-places.ts';
import { withOwnerBehind } from './offices/homes/owner-behind.ts';
import { seeInOffice } from './offices/roles.ts';
import { noteShortOffice } from './offices/short-offices.ts';
import { apposition, withSharedOwner } from './offices/titles/apposition.ts';
import { nameAt } from './offices/titles/name-at.ts';
import { seeNamedNext } from './offices/titles/named-next.ts';
import { nameBehindComma, titlesFrom } from './offices/titles/titles.ts';
import { whoIsMeant } from './offices/who-is-meant.ts';
import { slotAt } from './slot-at.ts';

/** A slot that begins with this role, rank or name; undefined where nobody is meant. */
export function personSlot(scene: Scene, start: number): Slot | undefined {
  const titles = titlesFrom(scene, start);
  const name = nameAt(scene, titles.end);
  if (name) return named(scene, { start, titles: titles.roles, name });
  const behind = nameBehindComma(scene, titles);
  if (behind) return named(scene, { start, titles: titles.roles, name: behind });
  const [role] = titles.roles;
  return role && unnamed(scene, role);
}

interface Named {
  readonly start: number;
  readonly titles: readonly RoleChunk[];
  readonly name: NameChunk;
}

function named(scene: Scene, { start, titles, name }: Named): Slot {
  const { board } = scene;
  const key = personKey(scene, name);
  const behind = withOwnerBehind(scene, name, titles);
  const nation = titles.length === 0 ? nationBefore(scene, start) : nationWithin(scene, titles, name);
  if (nation !== undefined) scene.casting.drafts.setCountry(key, nation);
  for (const role of ownedFirst(withSharedOwner(behind.titles))) seeInOffice(scene, key, role);
  if (titles.length === 0) seeNamedNext(scene, key, name);
  const end = apposition(scene, {
    key,
    from: partyEnd(board, behind.to),
    isTitled: titles.length > 0,
    offices: titles.map(({ office }) => office),
  });
  return {
    sentence: board.sentence.index,
    from: start,
    to: end,
    refs: [key],
    form: 'name',
    use: 'plain',
    reasons: titles.length > 0 ? ['title'] : [],
  };
}

/** "Lukas Brandt (SPD)", "Ann Lee (R)": behind whose party he is of; "X (Austria)" tells of his state. */
function partyEnd(board: Board, at: number): number {
  const [open, party, close] = board.sentence.tokens.slice(at, at + 3);
  const isShort = open?.word === '(' && close?.word === ')' && /^\p{Lu}[\p{L}/-]{0,9}$/u.test(party?.word ?? '');
  return isShort && board.at(at + 1)?.what !== 'place' ? at + 3 : at;
}

/** "First Deputy Minister of Defence and Chief of General Staff of the Kenya Army X": the body's state is X's, and so that of his other office. */
function ownedFirst(titles: readonly RoleChunk[]): RoleChunk[] {
  const isKnownBodys = ({ owner }: RoleChunk): boolean =>
    owner !== undefined && owner !== 'pronoun' && owner.what === 'body' && owner.entry?.iso2 !== undefined;
  return titles.toSorted((a, b) => Number(isKnownBodys(b)) - Number(isKnownBodys(a)));
}

/** "Hungary's Péter Balogh", "the Kenyan Amina Okoth": the country of somebody without a title. */
function nationBefore({ casting, slots }: Scene, at: number): string | undefined {
  const before = slots.at(-1);
  if (before?.to !== at || before.use === 'plain' || before.refs.length !== 1) return undefined;
  const [key] = before.refs;
  return key !== undefined && casting.drafts.get(key)?.kind === 'COUNTRY' ? key : undefined;
}

/** "the OAS secretary general, Uruguayan Germán Etcheverry": his, not his office's. */
function nationWithin(scene: Scene, titles: readonly RoleChunk[], { from }: NameChunk): string | undefined {
  const chunk = scene.board.at(from - 1);
  if (chunk?.what !== 'place' || chunk.hit.use !== 'demonym') return undefined;
  if (scene.board.sentence.tokens[chunk.from - 1]?.word !== ',') return undefined;
  mentionOwner(scene, chunk);
  // Who speaks for a body of many states is no side of his own.
  if (titles.some(({ owner }) => owner !== 'pronoun' && owner?.what === 'body')) return undefined;
  return scene.casting.drafts.sideOf(scene.casting.drafts.place(chunk.hit.entry));
}

/** The draft of whose name it is, with the mention. */
function personKey({ casting, board }: Scene, name: NameChunk): string {
  const words = board.words(name.from, name.to);
  const full = casting.people.get(words) ?? words;
  const known = name.known && { entity: name.known, reason: 'name' };
  const key = casting.drafts.add({
    kind: 'PERSON',
    name: full,
    known: full === words || full === name.known?.name ? known : undefined,
  });
  casting.drafts.alias(key, words);
  const { tokens } = board.sentence;
  const span = { start: tokens[name.from]?.start ?? 0, end: tokens[name.to - 1]?.end ?? 0 };
  casting.drafts.mention({ ...span, entity: key, form: 'name' });
  return key;
}

/** Who stands for the state: what is done to them is done to it. */
const SENT = /^(diplomats|envoys|ambassadors|attach[eé]s|consuls|counterparts)$/;

/** "two Ethiopian diplomats": some of a nation's people. "The foreign ministers" are nobody in particular. */
function peopleOf(scene: Scene, role: RoleChunk): Slot | undefined {
  const { from, to, owner } = role;
  const { casting, board } = scene;
  const theirs = theirLeaders(scene, [from, to]);
  if (theirs) return theirs;
  const isOfNation = owner !== 'pronoun' && owner?.what === 'place' && owner.hit.use === 'demonym';
  if (!isOfNation || owner.from > from + 1) return undefined;
  mentionOwners(scene, role);
  const country = casting.drafts.sideOf(casting.drafts.place(owner.hit.entry));
  if (country === undefined) return undefined; // "Western diplomats" are of no state
  if (SENT.test(board.sentence.tokens[to - 1]?.lower ?? ''))
    return slotAt(scene, [from, to], { refs: [country], form: 'nominal', use: 'plain', reasons: ['hand-of-state'] });
  const key = casting.drafts.add({ kind: 'GROUP', name: board.words(owner.from, to), country });
  return slotAt(scene, [from, to], { refs: [key], form: 'nominal', use: 'plain', reasons: ['group-of-nation'] });
}

/** A role without a name. Several holders ("the foreign ministers") are no one in particular. */
function unnamed(scene: Scene, role: RoleChunk): Slot | undefined {
  if (role.isPlural) return peopleOf(scene, role);
  if (role.office === 'predecessor') return undefined;
  const meant = whoIsMeant(scene, role);
  noteShortOffice(scene, role, meant.key);
  const { tokens } = scene.board.sentence;
  const span = { start: tokens[role.from]?.start ?? 0, end: tokens[role.to - 1]?.end ?? 0 };
  mentionOwners(scene, role);
  scene.casting.drafts.mention({ ...span, entity: meant.key, form: 'nominal' });
  return {
    sentence: scene.board.sentence.index,
    from: role.from,
    to: role.to,
    refs: [meant.key],
    form: 'nominal',
    use: 'plain',
    reasons: [meant.reason],
  };
}

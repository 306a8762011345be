/** People without a name: "senior officials", "the military leadership", "the junta in Niger". */
import type { Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Scene } from '../casting.ts';
import { mentionBody, mentionOwner } from '../named-places.ts';
import { bodyKey } from '../offices/homes/owners.ts';
import { slotAt } from '../slot-at.ts';
import { nameSlot } from '../slots/name-slot.ts';
import { areGoods } from './fighters.ts';
import { GROUP } from './hands.ts';
import { theirLeaders } from './their-leaders.ts';

/** "senior civil-military authorities", "the military leadership": of the country that is spoken of. */
export function group(scene: Scene, at: number): Slot | undefined {
  const rulers = rulersOf(scene, at);
  if (rulers) return rulers;
  const head = isDeed(scene, at) ? undefined : headOf(scene, at);
  if (head === undefined || areGoods(scene, at, head)) return undefined;
  const theirs = theirLeaders(scene, [at, head + 1]);
  if (theirs) return theirs;
  const name = scene.board.words(at, head + 1).replace(/^(the|a|an|several|some|many|other) /i, '');
  if (isNobody(scene, name, { at, head })) return undefined;
  const named = namedBefore(scene, at, head);
  if (named) return groupSlot(scene, [at, head + 1], { key: named, reason: 'group-of-before' });
  const body = bodyBehind(scene, head + 1);
  if (body) return groupSlot(scene, [at, body.to], { key: body.key, reason: 'people-of-body' });
  const country = placeBehind(scene, head + 1) ?? homeOfGroup(scene);
  const behind = FORCES.test(name) || ENVOYS.test(name) ? stateBehind(scene, head + 1) : undefined;
  if (behind) return groupSlot(scene, [at, behind.to], { key: behind.key, reason: 'hand-of-state' });
  const key = scene.casting.drafts.add({ kind: 'GROUP', name, country });
  return groupSlot(scene, [at, head + 1], { key, reason: 'group' });
}

/** "accused Chad of arming rebels": what is done to them is no word for them. */
const isDeed = ({ board: { sentence } }: Scene, at: number): boolean =>
  /^(arming|training|funding|financing|backing|supporting|harbouring|harboring|sheltering|sponsoring|supplying)$/.test(
    sentence.tokens[at]?.lower ?? '',
  ) && sentence.tokens[at - 1]?.pos === 'ADP';

/** "the junta in Niger", "the military government of Mali": the state. */
function rulersOf(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  if (tokens[at]?.lower !== 'the') return undefined;
  const head = /^(military|ruling)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const state = RULERS.test(tokens[head]?.lower ?? '') ? stateBehind(scene, head + 1) : undefined;
  return state && groupSlot(scene, [at, state.to], { key: state.key, reason: 'hand-of-state' });
}

/** "Two Mexican firms … The firms deny": the group of a nation that was told of, where only one has that noun. */
function namedBefore({ board, casting }: Scene, at: number, head: number): string | undefined {
  const { tokens } = board.sentence;
  if (tokens[at]?.lower !== 'the' || head !== at + 1) return undefined;
  const noun = tokens[head]?.lower ?? '';
  const found = [...casting.drafts.all.values()].filter(
    ({ kind, name, country }) => kind === 'GROUP' && country !== undefined && name.toLowerCase().endsWith(` ${noun}`),
  );
  return found.length === 1 ? found[0]?.key : undefined;
}

/** The noun that the phrase ends with, if it is one for a group. */
function headOf({ board }: Scene, at: number): number | undefined {
  const { tokens } = board.sentence;
  let head = at;
  while (
    head < at + 6 &&
    /ADJ|NOUN|DET|NUM|PROPN/.test(tokens[head]?.pos ?? '') &&
    !(head > at && tokens[head]?.lower === 'the') &&
    !GROUP.test(tokens[head]?.lower ?? '') &&
    !board.at(head)
  )
    head++;
  if (!GROUP.test(tokens[head]?.lower ?? '') || (board.at(head) && board.at(head)?.what !== 'role')) return undefined;
  // "any official notification": what kind of thing.
  if (tokens[head]?.pos === 'ADJ' && tokens[head + 1]?.pos === 'NOUN') return undefined;
  return /NOUN|PROPN|ADJ/.test(tokens[head]?.pos ?? '') ? head : undefined;
}

const BARE =
  /^(officials?|officers?|experts|students|companies|commanders|sailors|divers|exiles|dissidents|fishermen)$/i;

/** "officials said" names nobody, "the officials" those of before; "Prosecutors in Vilnius say" speak for their state. */
function isNobody({ board }: Scene, name: string, { at, head }: { at: number; head: number }): boolean {
  const { tokens } = board.sentence;
  return (
    (BARE.test(name) && tokens[at]?.lower !== 'the') ||
    // "representatives of the two countries": theirs.
    /^of (the two|both|these two) /.test(
      tokens
        .slice(head + 1, head + 5)
        .map(({ lower }) => lower)
        .join(' '),
    ) ||
    isAnyMedia(name) ||
    // "Western diplomats" are of no state.
    tokens.slice(Math.max(0, at - 1), head).some(({ word }) => word === 'Western') ||
    (/^prosecutors$/i.test(name) && tokens[head + 1]?.lower === 'in')
  );
}

const groupSlot = (
  scene: Scene,
  span: readonly [number, number],
  { key, reason }: { readonly key: string; readonly reason: string },
): Slot | undefined => slotAt(scene, span, { refs: [key], form: 'nominal', use: 'plain', reasons: [reason] });

/** "state media said" names a source, "the media" and "local media" do not. */
const isAnyMedia = (name: string): boolean =>
  /media$/i.test(name) && !/^(\w+ )?(state|state-run|state-owned|official|government) media$/i.test(name);

const FORCES = /\b(authorities|leadership|officers?|troops|soldiers|forces|personnel|fighters|experts|students)$/i;

/** Counted, as they are expelled and recalled: what is done to them is done to their state. */
const ENVOYS =
  /^(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|all|both) \w*\s?(diplomats|attach[eé]s|envoys)$/i;

/** They are of the state that they are in. */
const RULERS = /^(authorities|leadership|junta|regime|government|rulers)$/;

/** "troops from Kazakhstan", "the junta in Niger": the state acts. */
function stateBehind(scene: Scene, at: number): { key: string; to: number } | undefined {
  const { tokens } = scene.board.sentence;
  const isRule = RULERS.test(tokens[at - 1]?.lower ?? '');
  if (!(isRule ? /^(in|from|of)$/ : /^(from|of)$/).test(tokens[at]?.lower ?? '')) return undefined;
  const place = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const chunk = scene.board.at(place);
  if (chunk?.what !== 'place' || chunk.from !== place || chunk.hit.entry.kind !== 'COUNTRY') return undefined;
  mentionOwner(scene, chunk);
  return { key: scene.casting.drafts.place(chunk.hit.entry), to: chunk.to };
}

/** "representatives of the Red Cross", "officials from the World Bank": the body acts. */
function bodyBehind(scene: Scene, at: number): { key: string; to: number } | undefined {
  const { board } = scene;
  const { tokens } = board.sentence;
  if (
    !/^(from|of)$/.test(tokens[at]?.lower ?? '') ||
    !/^(representatives|officials|members|delegates|rebels|fighters|militants|insurgents|separatists|leaders|commanders|negotiators|ministers|presidents|envoys)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return undefined;
  const found = board.at(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  // "Leaders of ECOWAS": the office has taken its owner already.
  const chunk = found?.what === 'role' && found.owner !== 'pronoun' ? found.owner : found;
  if (chunk?.what === 'name' && chunk.kind === 'ORGANIZATION') {
    const key = nameSlot(scene, chunk)?.refs[0];
    return key === undefined ? undefined : { key, to: chunk.to };
  }
  if (chunk?.what !== 'body') return undefined;
  mentionBody(scene, chunk);
  return { key: bodyKey(scene, chunk), to: chunk.to };
}

/** "authorities while in Azerbaijan", "officials of Kenya". */
function placeBehind({ board, casting }: Scene, from: number): string | undefined {
  for (let at = from; at < from + 4; at++) {
    const chunk = board.at(at);
    const before = board.sentence.tokens[at - 1]?.lower ?? '';
    if (chunk?.what === 'place' && /^(in|of|from|the)$/.test(before))
      return casting.drafts.sideOf(casting.drafts.place(chunk.hit.entry)) ?? undefined;
  }
  return undefined;
}

/** Beside "the president of Azerbaijan and the military leadership": the same side; else the other of the two. */
function homeOfGroup({ casting, slots, focus }: Scene): string | undefined {
  const last = slots.at(-1)?.refs[0];
  return (last === undefined ? undefined : casting.drafts.sideOf(last)) ?? focus.countries[0];
}

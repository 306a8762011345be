/** Whose an office is by what "and" joins it to. */
import type { Board } from '../../../mentions/board.ts';
import type { PlaceChunk, RoleChunk } from '../../../mentions/chunk.ts';
import type { Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Scene } from '../../casting.ts';
import { FIRST } from '../first-offices.ts';

const PARLIAMENT = /\b(Congress|Parliament|Senate|Assembly|Seimas|Majlis)\b/;

/** "Tonga's Crown Prince X and Prime Minister Y": of the same country, where the first is said to be; "Pakistan's army chief X, Air Marshal Y and naval chief Z". */
export function sideOfNeighbour(scene: Scene, { from, office }: RoleChunk): string | undefined {
  const { casting, slots } = scene;
  const sideOf = (slot: Slot | undefined) => casting.offices.get(slot?.refs[0] ?? '')?.[0]?.country;
  const row = rowBefore(scene, from);
  const [last] = row;
  if (last === undefined || last.refs.length !== 1) return undefined;
  // A list may be of several states' presidents.
  return sideOf(last) ?? (FIRST.test(office) || slots.length < 2 ? undefined : sideOf(row.find(sideOf)));
}

/** "expelled six Indian diplomats, including High Commissioner X": one of those named before is of their state. */
export function sideIncluded(
  { casting: { drafts }, slots, board }: Scene,
  { from, owner }: RoleChunk,
): string | undefined {
  const { tokens } = board.sentence;
  const group = slots.at(-1);
  const comma = from - (tokens[from - 1]?.lower === 'them' ? 3 : 2);
  const isOne = /^(including|among them)$/.test(lowerOf(tokens.slice(comma + 1, from)));
  const isGroup = group?.reasons.some((reason) => /^(hand-of-state|group-of-nation)$/.test(reason));
  return owner === undefined && isOne && isGroup && group?.to === comma
    ? drafts.sideOf(group.refs[0] ?? '')
    : undefined;
}

/** Those whom commas and an "and" join to a token, the nearest first. */
function rowBefore({ slots, board: { sentence } }: Scene, from: number): Slot[] {
  const { tokens } = sentence;
  const row: Slot[] = [];
  let at = from;
  for (const slot of slots.toReversed()) {
    const joint = tokens[at - 1]?.lower ?? '';
    const isJoined = slot.to === at - 1 && (joint === 'and' || (joint === ',' && row.length > 0));
    if (!isJoined || slot.form !== 'name') break;
    row.push(slot);
    at = slot.from;
  }
  return row;
}

/** "Chile and Norway signed a pact as President X and President Y met": two in one kind of office, in the order of their states. */
export function sideInOrder({ casting: { drafts }, board }: Scene, role: RoleChunk): string | undefined {
  const alike = board
    .chunks()
    .filter((chunk): chunk is RoleChunk => chunk.what === 'role' && chunk.office === role.office);
  const [first, second, third] = alike;
  if (!first || !second || third || alike.some(({ owner }) => owner !== undefined)) return undefined;
  const isJoined =
    board.sentence.tokens[second.from - 1]?.lower === 'and' && board.at(second.from - 2)?.from === first.to;
  const states = isJoined ? statesJoined(board, first.from) : [];
  const state = states[alike.indexOf(role)];
  return state && drafts.place(state.hit.entry);
}

/** The one pair of states before a token; none where the sentence names more. */
function statesJoined(board: Board, before: number): PlaceChunk[] {
  const states = board
    .chunks()
    .filter(
      (chunk): chunk is PlaceChunk =>
        chunk.what === 'place' && chunk.to < before && chunk.hit.use === 'name' && chunk.hit.entry.kind === 'COUNTRY',
    );
  const [first, second] = states;
  const joint = first && second && board.sentence.tokens[first.to]?.lower === 'and' && second.from === first.to + 1;
  return joint && states.length === 2 ? states : [];
}

/** "The Argentine Congress will not vote before May, and President X …": of the state whose parliament that is. */
export function sideOfParliament({ casting, slots, board }: Scene, { from }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  if (tokens[from - 1]?.lower !== 'and' || tokens[from - 2]?.word !== ',') return undefined;
  const bodies = slots.flatMap(({ refs }) => refs.map((key) => casting.drafts.get(key)));
  return bodies.findLast((body) => PARLIAMENT.test(body?.name ?? ''))?.country;
}

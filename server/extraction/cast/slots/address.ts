/** "Kingston, Jamaica", "Clark, Pampanga, the Philippines": the state behind a town says where it is, and is no party of its own. */
import type { Board } from '../../mentions/board.ts';
import type { PlaceChunk } from '../../mentions/chunk.ts';
import { isArticle } from '../../mentions/words.ts';
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { mentionOwner } from '../named-places.ts';

/** The slot of a town with the state behind its comma. */
export function withStateBehind(scene: Scene, slot: Slot): Slot {
  const { drafts } = scene.casting;
  const [town, second] = slot.refs;
  if (town === undefined || second !== undefined || slot.use !== 'plain' || drafts.get(town)?.kind !== 'PLACE')
    return slot;
  const side = drafts.sideOf(town);
  const state = stateAfter(scene.board, slot.to) ?? stateAfter(scene.board, regionEnd(scene.board, slot.to));
  if (!state || (side === undefined && !isIn(scene.board, slot.from))) return slot;
  if (side !== undefined && side !== drafts.place(state.hit.entry)) return slot;
  mentionOwner(scene, state);
  return { ...slot, to: state.to };
}

/** The state behind a comma, by its name. */
export function stateAfter(board: Board, at: number): PlaceChunk | undefined {
  const { tokens } = board.sentence;
  if (tokens[at]?.word !== ',') return undefined;
  const start = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const chunk = board.at(start);
  const isState = chunk?.what === 'place' && chunk.hit.use === 'name' && chunk.hit.entry.kind === 'COUNTRY';
  return isState &&
    /^[,.;)]|^(and|on|in|to|from|for|this|last|next|where|with|as|at|after|before)$/.test(
      tokens[chunk.to]?.lower ?? '.',
    )
    ? chunk
    : undefined;
}

/** "Pampanga" between the town and the state. */
function regionEnd(board: Board, at: number): number {
  const region = board.sentence.tokens[at]?.word === ',' ? board.at(at + 1) : undefined;
  return region && /^(name|place)$/.test(region.what) ? region.to : at;
}

const isIn = ({ sentence: { tokens } }: Board, from: number): boolean =>
  /^(in|at|near|to)$/.test(tokens[from - 1]?.lower ?? '');

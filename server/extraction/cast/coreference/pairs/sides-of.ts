/** "negotiators of Serbia and Kosovo": nobody by name, each side by its own. */
import type { Chunk, PlaceChunk } from '../../../mentions/chunk.ts';
import type { Slot } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { mentionOwner } from '../../named-places.ts';
import { slotAt } from '../../slot-at.ts';

const ENVOYS =
  /^(negotiators|delegations|teams|envoys|representatives|diplomats|officials|officers|experts|troops|soldiers|commandos|marines|sailors|pilots|forces|police|engineers|rescuers|crews|units|contingents|ships|warships|frigates|aircraft|jets|doctors|scientists)$/;

/** A plural role or envoys with two countries or more behind "of" or "from": the countries. */
export function sidesOf(scene: Scene, at: number): Slot | undefined {
  const start = firstCountry(scene, at);
  const { refs, to } = start === undefined ? { refs: [], to: at } : countriesFrom(scene, start);
  return refs.length < 2
    ? undefined
    : slotAt(scene, [at, to], { refs, form: 'nominal', use: 'plain', reasons: ['coordination', 'hand-of-state'] });
}

function firstCountry({ board }: Scene, at: number): PlaceChunk | undefined {
  const chunk = board.at(at);
  if (chunk?.what === 'role' && chunk.isPlural && chunk.owner !== 'pronoun' && chunk.owner?.what === 'place')
    return chunk.owner.from > at ? chunk.owner : undefined;
  const { tokens } = board.sentence;
  const isEnvoys = ENVOYS.test(tokens[at]?.lower ?? '') && /^(of|from)$/.test(tokens[at + 1]?.lower ?? '');
  const behind = isEnvoys ? board.at(at + 2) : undefined;
  return behind?.what === 'place' ? behind : undefined;
}

/** "A, B and C": their keys, and the token behind them. */
function countriesFrom(scene: Scene, first: PlaceChunk): { refs: readonly string[]; to: number } {
  const { board, casting } = scene;
  const refs: string[] = [];
  let { to } = first;
  for (let chunk: Chunk | undefined = first; chunk?.what === 'place'; ) {
    if (chunk.hit.entry.kind !== 'COUNTRY' || chunk.hit.use === 'demonym') break;
    refs.push(casting.drafts.place(chunk.hit.entry));
    mentionOwner(scene, chunk);
    ({ to } = chunk);
    chunk = /^(,|and)$/.test(board.sentence.tokens[to]?.lower ?? '') ? board.at(to + 1) : undefined;
  }
  return { refs, to };
}

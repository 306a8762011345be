/** "the Defense Ministry said" in capitals, of no state: of the one whose ministry or minister of that charge the text names, else of the dateline. */
import { officeName } from '../../../../domain/wording/office-name.ts';
import type { BodyChunk, Chunk, Owner } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';
import { headOfMinistry } from './ministries.ts';

export function homeOfMinistry(scene: Scene, { isName, entry, owner, words, to }: BodyChunk): string | undefined {
  const { casting } = scene;
  const office = isName && entry === undefined && owner === undefined ? headOfMinistry(words) : undefined;
  if (office === undefined) return undefined;
  const seat = seatOfSpokesperson(scene, to);
  if (seat !== undefined) return seat;
  const owners = casting.boards.flatMap((board) =>
    board.chunks().flatMap((chunk) => ownerOfCharge(chunk, office) ?? []),
  );
  const states = new Set(owners.map((one) => casting.drafts.sideOf(casting.drafts.place(one.hit.entry))));
  const [state] = states;
  return states.size === 1 ? state : states.size === 0 ? casting.dateline : undefined;
}

/** "A Foreign Ministry spokesperson in Nairobi": speaks there for the ministry that sits there. */
function seatOfSpokesperson({ board, casting }: Scene, at: number): string | undefined {
  const [spokes, joint] = board.sentence.tokens.slice(at, at + 2);
  const place =
    /^spokes(man|woman|person)$/.test(spokes?.lower ?? '') && joint?.lower === 'in' ? board.at(at + 2) : undefined;
  return place?.what === 'place' && place.hit.use === 'capital'
    ? casting.drafts.sideOf(casting.drafts.place(place.hit.entry))
    : undefined;
}

/** The state that the chunk gives such a ministry or minister to. */
function ownerOfCharge(chunk: Chunk, office: string): Extract<Owner, { what: 'place' }> | undefined {
  const isIt =
    (chunk.what === 'body' && headOfMinistry(chunk.words) === office) ||
    (chunk.what === 'role' && officeName(chunk.office) === office);
  if (!isIt || chunk.owner === undefined || chunk.owner === 'pronoun' || chunk.owner.what !== 'place') return undefined;
  return chunk.owner.hit.entry.kind === 'COUNTRY' ? chunk.owner : undefined;
}

/** "the Defense Ministry said" in capitals, of no state: of the one whose ministry or minister of that charge the text names, else of the dateline. */
import { officeName } from '../../../../domain/wording/office-name.ts';
import type { BodyChunk, Chunk, Owner } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';
import { headOfMinistry } from './ministries.ts';

export function homeOfMinistry({ casting }: Scene, { isName, entry, owner, words }: BodyChunk): string | undefined {
  const office = isName && entry === undefined && owner === undefined ? headOfMinistry(words) : undefined;
  if (office === undefined) return undefined;
  const owners = casting.boards.flatMap((board) =>
    board.chunks().flatMap((chunk) => ownerOfCharge(chunk, office) ?? []),
  );
  const states = new Set(owners.map((one) => casting.drafts.sideOf(casting.drafts.place(one.hit.entry))));
  const [state] = states;
  return states.size === 1 ? state : states.size === 0 ? casting.dateline : undefined;
}

/** The state that the chunk gives such a ministry or minister to. */
function ownerOfCharge(chunk: Chunk, office: string): Extract<Owner, { what: 'place' }> | undefined {
  const isIt =
    (chunk.what === 'body' && headOfMinistry(chunk.words) === office) ||
    (chunk.what === 'role' && officeName(chunk.office) === office);
  if (!isIt || chunk.owner === undefined || chunk.owner === 'pronoun' || chunk.owner.what !== 'place') return undefined;
  return chunk.owner.hit.entry.kind === 'COUNTRY' ? chunk.owner : undefined;
}

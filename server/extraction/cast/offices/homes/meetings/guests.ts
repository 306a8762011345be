/** "The Prime Minister hosted the German Chancellor": an office without a state is not of the state whose official it receives or speaks to. */
import type { PlaceChunk, RoleChunk } from '../../../../mentions/chunk.ts';
import type { Scene } from '../../../casting.ts';

const MEETS =
  /^(meet|receive|host|welcome|greet|speak|talk|call|phone|telephone|thank|congratulate|condole|assure|brief|inform|write|tell|visit|invite|urge|ask)$/;

/** The side, unless it is the guest's: then the one that the text is written from, or the only other. */
export function unlessGuests(scene: Scene, role: RoleChunk, side: string | undefined): string | undefined {
  const { dateline, drafts } = scene.casting;
  if (side === undefined || !guestSides(scene, role).includes(side)) return side;
  if (dateline !== undefined) return dateline === side ? undefined : dateline;
  const [other, third] = drafts.countries().filter((key) => key !== side);
  return third === undefined ? other : undefined;
}

/** The states of the officials whom the role meets. */
function guestSides({ board, casting: { drafts } }: Scene, { to }: RoleChunk): readonly (string | undefined)[] {
  const { tokens } = board.sentence;
  const verb = tokens[/^(also|then|later|today)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to];
  if (!verb || !MEETS.test(verb.lemma)) return [];
  return board.chunks().flatMap((chunk) => {
    const owner = chunk.what === 'role' && chunk.from > verb.index ? stateOf(chunk) : undefined;
    return owner ? [drafts.sideOf(drafts.place(owner.hit.entry))] : [];
  });
}

const stateOf = ({ owner }: RoleChunk): PlaceChunk | undefined =>
  owner !== undefined && owner !== 'pronoun' && owner.what === 'place' ? owner : undefined;

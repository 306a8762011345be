/** Whose an office is by what "and" joins it to. */
import type { RoleChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';

const PARLIAMENT = /\b(Congress|Parliament|Senate|Assembly|Seimas|Majlis)\b/;

/** "Tonga's Crown Prince X and Prime Minister Y": of the same country, where the first is said to be. */
export function sideOfNeighbour({ casting, slots, board }: Scene, { from }: RoleChunk): string | undefined {
  const before = slots.at(-1);
  if (before?.to !== from - 1 || board.sentence.tokens[from - 1]?.lower !== 'and' || before.refs.length !== 1)
    return undefined;
  return casting.offices.get(before.refs[0] ?? '')?.[0]?.country;
}

/** "The Argentine Congress will not vote before May, and President X …": of the state whose parliament that is. */
export function sideOfParliament({ casting, slots, board }: Scene, { from }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  if (tokens[from - 1]?.lower !== 'and' || tokens[from - 2]?.word !== ',') return undefined;
  const bodies = slots.flatMap(({ refs }) => refs.map((key) => casting.drafts.get(key)));
  return bodies.findLast((body) => PARLIAMENT.test(body?.name ?? ''))?.country;
}

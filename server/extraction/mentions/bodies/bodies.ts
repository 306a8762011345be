/** Bodies: "the Kenyan foreign ministry", "Azerbaijan's Ministry of Defence", "Chad's High Council for Peace". */
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import { capitalBody } from './capital-body.ts';
import { plainBody } from './plain-body.ts';

export function putBodies(board: Board, gazetteer: Gazetteer): void {
  const { tokens } = board.sentence;
  for (let head = 0; head < tokens.length; head++) {
    const chunk = board.at(head);
    if ((chunk && chunk.what !== 'place') || isRankOfSomebody(board, head, gazetteer)) continue;
    const span = capitalBody(board, head, gazetteer) ?? plainBody(board, head, gazetteer);
    if (!span) continue;
    board.put({ what: 'body', ...span });
    head = span.to - 1;
  }
}

/** "Army General X": a rank, and no army. */
function isRankOfSomebody({ sentence: { tokens } }: Board, at: number, { roles }: Gazetteer): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return third?.pos === 'PROPN' && roles.isRank(`${first?.lower} ${second?.lower}`);
}

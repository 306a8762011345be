/** "I visited Iraq … In my meetings with Prime Minister X": whom the speaker met there is of the state that he went to. */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import type { Token } from '../../../../shapes.ts';
import type { Scene } from '../../../casting.ts';

const MEETINGS = /^(meetings?|talks|discussions?|conversations?)$/;
const GOES = /^(visit|travel|fly|arrive)$/;

export function myHostsSide({ board, casting }: Scene, { from, owner }: RoleChunk): string | undefined {
  const { tokens, index } = board.sentence;
  const meeting = tokens.findLast(({ lower, index: at }) => at < from && MEETINGS.test(lower));
  const [whose] = meeting ? tokens.slice(meeting.index - 1) : [];
  if (owner !== undefined || !/^(my|our)$/.test(whose?.lower ?? '')) return undefined;
  if (tokens[(meeting?.index ?? 0) + 1]?.lower !== 'with') return undefined;
  const goals = casting.boards.slice(0, index).flatMap((one) => {
    const goal = goalOf(one.sentence.tokens);
    const place = goal === undefined ? undefined : one.at(goal);
    return place?.what === 'place' ? [casting.drafts.sideOf(casting.drafts.place(place.hit.entry))] : [];
  });
  const [side, second] = new Set(goals);
  return second === undefined ? side : undefined;
}

/** Where the place stands that "I" or "we" visited. */
function goalOf(tokens: readonly Token[]): number | undefined {
  const verb = tokens.find(
    ({ lemma, pos, index }) => pos === 'VERB' && GOES.test(lemma) && /^(i|we)$/.test(tokens[index - 1]?.lower ?? ''),
  );
  if (!verb) return undefined;
  return /^(to|in)$/.test(tokens[verb.index + 1]?.lower ?? '') ? verb.index + 2 : verb.index + 1;
}

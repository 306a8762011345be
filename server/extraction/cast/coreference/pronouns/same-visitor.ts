/** "the visit of the Speaker to Kenya, as well as his visit to Uganda": whose the first visit was. */
import type { Scene } from '../../casting.ts';

const VISIT = /^(visit|trip|tour|journey|stay)$/;
/** Words that may stand between "his" and the visit: "his recent official visit". */
const WITHIN = 3;

export function sameVisitor(
  { board, slots }: Scene,
  at: number,
): { refs: readonly string[]; reason: string } | undefined {
  const { tokens } = board.sentence;
  const isVisit = (from: number) => tokens.slice(from, from + WITHIN).some(({ lower }) => VISIT.test(lower));
  const joint = `${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`;
  const isJoined = tokens[at - 1]?.lower === 'and' || joint === 'well as' || joint === 'and also';
  if (!/^(his|her)$/.test(tokens[at]?.lower ?? '') || !isJoined || !isVisit(at + 1)) return undefined;
  const visit = tokens.findLast(
    ({ lower, index }) => index < at && VISIT.test(lower) && tokens[index + 1]?.lower === 'of',
  );
  const visitor =
    visit && slots.find(({ from, use }) => use === 'plain' && from > visit.index && from <= visit.index + 3);
  return visitor ? { refs: visitor.refs, reason: 'pronoun-same-visitor' } : undefined;
}

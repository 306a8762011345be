/** What is taken back right behind it: "could have recognised Kosovo but did not", "promised to come but never did". */

import type { Clause, Token } from '../../../shapes.ts';
import type { Governors } from '../../../tables/governors.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { isGivenUp } from './given-up.ts';
import { isOffBehind } from './off-behind.ts';

/** Where the next clauses begin that take this one back, if they do. */
export function isTakenBack(clause: Clause, governors: Governors): boolean {
  const { tokens } = clause.sentence;
  if (isOffOriginal(clause)) return true;
  const conjunction = tokens.find(
    ({ lower, index }) =>
      index >= clause.to && /^(but|yet|though|although|only|and|;|:)$/.test(lower) && isCut(tokens, index, governors),
  );
  return (
    conjunction !== undefined &&
    !hasVerbBetween(tokens, clause.to, conjunction.index) &&
    !isSpoken(clause, conjunction.index)
  );
}

/** "threatened to close the border but has not done so": what was threatened was not done, and the threat was made. */
const isSpoken = ({ verb, to, sentence: { tokens } }: Clause, end: number): boolean =>
  (/^(threaten|vow|promise|pledge|offer)$/.test(verb.lemma) ||
    (/^(ask|urge|call|demand|request|warn|appeal|invite|order)$/.test(verb.lemma) &&
      /^(but|yet|though)$/.test(tokens[end]?.lower ?? ''))) &&
  tokens.slice(to, end).some(({ lower, index }) => lower === 'to' && tokens[index + 1]?.pos === 'VERB');

/** "originally scheduled to take part, could not come". */
const isOffOriginal = ({ from, to, sentence: { tokens } }: Clause): boolean =>
  /\b(originally|initially|at first) (scheduled|planned|slated|due|expected|supposed|set|meant|to have)$/.test(
    lowerOf(tokens.slice(Math.max(0, from - 3), from)),
  ) && /^[^;:]*, (could|did|will|would|does|has|have) ?(not|n't)\b/.test(lowerOf(tokens.slice(to)));

const isCut = (tokens: readonly Token[], at: number, governors: Governors): boolean =>
  (isGivenUp(tokens, at, governors) && !isSisterAct(tokens, at)) ||
  isOffAfterAll(tokens, at, governors) ||
  PREVENTED.test(lowerOf(tokens.slice(at)));

/** "thanked Chad and refused": what is refused behind "and" is another matter. */
const isSisterAct = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' && /^(refused|declined|relented|failed|desisted)$/.test(tokens[at + 1]?.lower ?? '');

/** "was due to hold talks, but the meeting fell through". */
function isOffAfterAll(tokens: readonly Token[], at: number, governors: Governors): boolean {
  const noun = tokens.slice(at + 2, at + 4).findLast(({ pos }) => pos === 'NOUN');
  const isOfIt = noun !== undefined && /^(the|their|his|her|its|that)$/.test(tokens[at + 1]?.lower ?? '');
  return isOfIt && OCCASION.test(noun.lower) && isOffBehind(tokens, noun.index + 1, governors);
}

/** "were due to drill, but a storm put paid to it". */
const PREVENTED =
  /^but (a |an |the )?(\w+ ){1,3}(put paid to|scuppered|scotched|thwarted|wrecked|put a stop to|made that impossible|prevented) (it|them|that|this|the \w+) ?[.,]/;

const OCCASION =
  /^(meeting|talks|visit|trip|call|deal|plan|plans|signing|session|encounter|flight|appointment|ceremony|event|loan|shipment|attack)$/;

/** What is taken back is the last that was said. */
const hasVerbBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ pos, index }) => /VERB|AUX/.test(pos) && tokens[index - 1]?.lower !== 'to');

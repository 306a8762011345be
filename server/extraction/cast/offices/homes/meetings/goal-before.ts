/** "would fly to Togo for meetings with the country's prime minister": of the state gone to in the same sentence. */
import type { Scene } from '../../../casting.ts';

const STATE = /^(country|nation|island|republic|kingdom)$/;

/** `from`: where the words of the office begin, with or without those of the owner. */
export function goalBefore({ board, slots, casting }: Scene, { from }: { from: number }): string | undefined {
  const { tokens } = board.sentence;
  const isStates = [from, from - 3].some(
    (at) => tokens[at]?.lower === 'the' && STATE.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === "'s",
  );
  const goal = slots.findLast(
    ({ from: at, use, refs }) =>
      use === 'plain' && refs.length === 1 && /^(to|in|into)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  const key = isStates ? goal?.refs[0] : undefined;
  return key !== undefined && casting.drafts.get(key)?.kind === 'COUNTRY' ? key : undefined;
}

/** Who is named before a colon, with how he speaks: "X:", "X on Telegram:", "X, in an interview with Radio Ondas:", "In a post, X:". */
import type { Slot, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';

/** By what, where and to whom: no verb, but for what tells that he speaks. */
const MANNER = /^(, )?(on|via|in|to|at|during|speaking|writing|addressing|answering|through|by) [^:;"]{1,80}$/;

/** The one right before it, or the first whose words go on with how, where and to whom. */
export function speakerBefore(tokens: readonly Token[], slots: readonly Slot[], colon: number): Slot | undefined {
  const speaking = slots.find(
    ({ to, use }) => use === 'plain' && to < colon && isManner(tokens.slice(to, colon)) && isFirst(tokens, slots, to),
  );
  return speaking ?? slots.find(({ to, use }) => to === colon && use === 'plain');
}

const isManner = (between: readonly Token[]): boolean =>
  MANNER.test(lowerOf(between)) &&
  between.slice(2).every(({ pos, lower }) => pos !== 'AUX' && (pos !== 'VERB' || lower.endsWith('ed')));

/** No verb and nobody else before. */
const isFirst = (tokens: readonly Token[], slots: readonly Slot[], to: number): boolean =>
  slots.every((one) => one.to >= to) && tokens.slice(0, to).every(({ pos }) => !/^(VERB|AUX)$/.test(pos));

/** "Bolivia's purchase of Iranian drones", "the delivery of Turkish drones to Mali": whose goods they are tells where they come from. */

import type { Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import { kindOf } from '../ends.ts';
import type { Stage } from '../reading.ts';
import { type NounEnds, slotBefore, slotBehind } from './noun-ends.ts';

/** "of 20 new": numbers and adjectives may stand before the nation. */
const NEAR = 5;
const TO = words('to');
const BY = words('by');
const GOODS = /^(SUPPLIES_ARMS_TO|TRADES_WITH)$/;

export function originEnds(
  stage: Stage,
  noun: Token,
  { entry: { predicate, frames, swap } }: { readonly entry: NounEntry },
): NounEnds | undefined {
  const origin = GOODS.test(predicate) ? originBehind(stage, noun) : undefined;
  if (!origin) return undefined;
  const owner = slotBefore(stage, noun);
  const taker = swap
    ? (owner ?? slotBehind(stage, noun.index + 1, BY))
    : frames.has('to') && owner === undefined && slotBehind(stage, noun.index + 1, BY) === undefined
      ? slotBehind(stage, noun.index + 1, TO)
      : undefined;
  if (!taker || taker.from === origin.from || taker.refs.some((ref) => origin.refs.includes(ref))) return undefined;
  const source: Slot = { ...origin, use: 'plain' };
  return swap
    ? { subject: taker, object: source, frame: 'origin', trust: 0.7 }
    : { subject: source, object: taker, frame: 'origin', trust: 0.7 };
}

/** "of Iranian drones": the nation right behind "of". */
function originBehind({ slots, cast, sentence: { tokens } }: Stage, { index }: Token): Slot | undefined {
  if (tokens[index + 1]?.lower !== 'of') return undefined;
  const slot = slots.find(({ from }) => from > index + 1);
  const isNation =
    slot?.form === 'demonym' && slot.use !== 'possessive' && kindOf(cast, slot.refs[0] ?? '') === 'COUNTRY';
  const between = slot ? tokens.slice(index + 2, slot.from) : [];
  return slot &&
    isNation &&
    slot.from <= index + NEAR &&
    between.every(({ pos }) => /^(NUM|ADJ|NOUN|DET|ADV)$/.test(pos))
    ? slot
    : undefined;
}

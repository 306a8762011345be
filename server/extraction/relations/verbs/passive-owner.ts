/** "Chad's demand was rebuffed by A", "Chad's handling of the crisis was criticised by A", "a request from Chad has been turned down by A": whose the thing is that something is done to. */
import type { Clause, Slot, Token } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import type { Stage } from '../reading.ts';
import { NATIONAL } from './verb-classes.ts';

const OWNS = /^(from|by|of)$/;
/** How far before the verb the owner may stand. */
const FAR = 6;

/** The last slot before the verb, where it owns the noun that is its subject. */
export function ownerBefore({ cast, slots, sentence: { tokens } }: Stage, { from }: Clause): Slot | undefined {
  const slot = slots.findLast(({ to }) => to <= from);
  if (!slot || from - slot.to > FAR || !slot.refs.every((ref) => NATIONAL.has(kindOf(cast, ref) ?? '')))
    return undefined;
  const between = tokens.slice(slot.to, from);
  if (slot.use === 'plain')
    return between.length === 0 && OWNS.test(tokens[slot.from - 1]?.lower ?? '') ? slot : undefined;
  return between.length > 0 && between.every(isOfPhrase) ? slot : undefined;
}

const isOfPhrase = ({ pos, lower }: Token): boolean =>
  /^(NOUN|ADJ|PROPN|NUM)$/.test(pos) || /^(for|of|to|on|in|at|over|during|with|a|the|its|this|.*ing)$/.test(lower);

/** Words that deny, and those behind them that take the denial back. */
import type { Token } from '../shapes.ts';
import { words } from '../word-list.ts';

/** Behind "not" they leave the act standing: "not only met", "not until Monday did X meet". */
export const NO_DENIAL = words('only just merely simply until till least surprisingly long');

const NEGATIVE = words('no neither none nobody nothing nor zero');

/** "no fewer than three", "no less than"; "no longer" is another matter. */
export const COUNTED = words('fewer less later sooner doubt matter more secret wonder other time bones');

/** "no", "neither" of a noun phrase: "no official", not "no fewer than". */
export const denies = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  NEGATIVE.has(lower) && !COUNTED.has(tokens[index + 1]?.lower ?? '');

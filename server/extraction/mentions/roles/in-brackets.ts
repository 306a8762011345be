/** What an office is charged with, in brackets: "Secretary (West)", "Additional Foreign Secretary (Central Asia & ECO)". */
import type { Token } from '../../shapes.ts';
import { isCapital } from '../words.ts';

const LONGEST = 7;

/** Behind the brackets that open at a token; the token where none do, or where they hold more than a charge. */
export function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== '(') return at;
  const close = tokens.findIndex(({ word }, index) => index > at + 1 && index <= at + LONGEST && word === ')');
  const isCharge = tokens
    .slice(at + 1, close)
    .every((one) => isCapital(one) || /^(&|and|of|the|,|-|–)$/.test(one.lower));
  return close > 0 && isCharge ? close + 1 : at;
}

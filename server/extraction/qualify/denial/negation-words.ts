/** Words that deny, and those behind them that take the denial back. */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

/** Behind "not" they leave the act standing: "not only met", "not until Monday did X meet". */
export const NO_DENIAL = words('only just merely simply solely until till least surprisingly long without');

const NEGATIVE = words('no neither none nobody nothing nor zero');

/** "no fewer than three", "no less than"; "no longer" is another matter. */
export const COUNTED = words('fewer less later sooner matter more wonder other time bones');

/** What is said to be none of, so that the rest stands: "no doubt that", "lost no opportunity to", "it is no secret that". */
export const STANDS_WITHOUT = words(`
  doubt doubts question secret surprise surprises wonder mistake coincidence accident denying dispute time bones opportunity
  opportunities chance occasion effort expense matter illusion illusions disguising hiding mistaking disputing doubting
  escaping ignoring choice option alternative hesitation qualms scruples difficulty trouble slow shy ashamed alone long`);

/** "no", "neither" of a noun phrase: "no official"; not "no fewer than", "nobody but Kenya". */
export const denies = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  NEGATIVE.has(lower) && !isTakenBack(tokens, index);

/** "no sooner", "no doubt", "nobody but Denmark", "no country except Iran": what follows stands. */
export function isTakenBack(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? '';
  return COUNTED.has(next) || /^(doubt|secret|surprise)$/.test(next) || isExcepting(tokens, index);
}

/** How far behind "no" its exception may stand: "no country in Europe but Malta". */
const EXCEPTED_WITHIN = 6;

function isExcepting(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + EXCEPTED_WITHIN); at++) {
    const token = tokens[at];
    if (!token || /^(VERB|AUX|PUNCT)$/.test(token.pos)) return false;
    // "no quarrel with it but shares": a verb or a quotation begins something else.
    if (/^(but|except|excepting|besides|save)$/.test(token.lower))
      return !/^(VERB|AUX|PUNCT|PRON|ADV)$/.test(tokens[at + 1]?.pos ?? '');
    if (/^(other|apart|aside)$/.test(token.lower) && /^(than|from)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

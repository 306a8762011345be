/** People who are called like months or a pronoun: "Jan Novák", "Theresa May said", "Vice-Premier He Lifeng". */
import { words } from '../tables/word-list.ts';

interface Word {
  readonly word: string;
  readonly lower: string;
  readonly pos: string;
}

const GIVEN = words('jan jun april june august may mar');
const FAMILY = words('may june april august march');
const CALENDAR = words(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday day jan feb mar apr jun jul aug sep sept oct nov dec`);
/** Behind these it is a month. */
const WHEN = words(`
  in since until till by on early late mid last next this that of from between through to during before after end beginning start
  each every around about for`);
const TITLE =
  /^(mr|mrs|ms|dr|president|minister|premier|chancellor|ambassador|envoy|general|secretary|senator|king|prince|princess|queen|sir|colonel|admiral|captain|major|lieutenant|chief|spokesman|spokeswoman|spokesperson|director|governor|mayor|judge|professor|vice-premier|chairman)\.?$/;

export const isNamesake = (all: readonly Word[], at: number): boolean => isHe(all, at) || isOfMonth(all, at);

/** Where nothing but a capital tells it from the pronoun; not in a headline of capitals, and not where a sentence or quotation begins. */
function isHe(all: readonly Word[], at: number): boolean {
  const [before, token, next] = [all[at - 1], all[at], all[at + 1]];
  const isBehind = before !== undefined && (/^('s|\p{Ll}+)$/u.test(before.word) || TITLE.test(before.lower));
  return token?.word === 'He' && isBehind && isNamePart(next);
}

function isOfMonth(all: readonly Word[], at: number): boolean {
  const [before, token, next] = [all[at - 1], all[at], all[at + 1]];
  if (!token || !isCapital(token)) return false;
  if (TITLE.test(before?.lower ?? '') && GIVEN.has(token.lower)) return true;
  return (
    (GIVEN.has(token.lower) && isNamePart(next) && !isWhen(before)) ||
    (FAMILY.has(token.lower) && isNamePart(before) && at > 1 && isBehindName(next) && !isWhen(all[at - 2]))
  );
}

const isCapital = ({ word }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(word);
const isNamePart = (token: Word | undefined): boolean =>
  token !== undefined && isCapital(token) && token.pos === 'PROPN' && !CALENDAR.has(token.lower);
const isWhen = (token: Word | undefined): boolean =>
  token !== undefined && (WHEN.has(token.lower) || /\d/.test(token.word));
const isBehindName = (token: Word | undefined): boolean =>
  token !== undefined && (/^(VERB|AUX)$/.test(token.pos) || /^('s|')$/.test(token.word));

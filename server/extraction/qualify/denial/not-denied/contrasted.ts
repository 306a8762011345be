/** What a relative clause tells of a thing that is not the one meant: "belongs to a salvage firm and not to a task force sent by Malta". */
import type { Clause, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';

const PHRASE = words('DET ADJ NOUN PROPN NUM ADV');

/** How long an aside behind "not" may be: "not, as some bloggers would have it, to". */
const LONGEST_ASIDE = 10;

export function isOfContrast({ link, leader, from, to, sentence: { tokens } }: Clause): boolean {
  if (link !== 'relative') return false;
  let at = (leader?.index ?? from) - 1;
  while (at > 0 && (PHRASE.has(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'of')) at--;
  if (tokens[at]?.pos === 'ADP') at--;
  const not = tokens[at]?.word === ',' ? beforeAside(tokens, at) : at;
  if (tokens[not]?.lower !== 'not') return false;
  const before = tokens[not - 1]?.lower ?? '';
  // "was not the work of gunmen sent by Malta but of smugglers".
  return /^(and|but|,)$/.test(before) || (isBe(before) && tokens.slice(to).some(({ lower }) => lower === 'but'));
}

const isBe = (lower: string): boolean => /^(is|are|was|were|been)$/.test(lower);

function beforeAside(tokens: readonly Token[], close: number): number {
  const open = tokens.findLastIndex(({ word }, index) => index < close && word === ',');
  return open >= 0 && close - open <= LONGEST_ASIDE ? open - 1 : close;
}

/** What agreements are called: "the Shusha Declaration", "the Treaty of Rarotonga", and, where they are signed, "the Suva Principles". */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Board } from '../board.ts';
import { isPossessive, namesSomething } from '../words.ts';

const CALLED =
  /\b(treaty|agreement|accords?|pact|convention|protocol|declaration|memorandum|understandings?|undertaking|charter|compact|covenant|concordat|roadmap|statute|armistice|communiqu[eé])\b/i;
/** Other things are called so too. */
const CALLED_WHERE_SIGNED =
  /^(framework|code|principles|pledge|pledges|arrangement|arrangements|annex|commitments|agenda|plan|instrument|terms|guarantees|act|initiative|formula|rules|guidelines|partnership|package|vision|appeal)$/;
const SIGNS = words('sign initial ink ratify accede adhere signatory signature signing accession ratification');
/** How far before a name what is done to it may stand: "signed, after a night of talks, the". */
const NEAR = 5;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export const isAgreementName = (tokens: readonly Token[], { from, to, words }: Run): boolean =>
  CALLED.test(words) ||
  (to - from > 1 && CALLED_WHERE_SIGNED.test(tokens[to - 1]?.lower ?? '') && isSigned(tokens, { from, to }));

/** "Lobito Accord", of a name that begins with a place: its last word. */
export const isCalledAgreement = (tokens: readonly Token[], at: number): boolean =>
  CALLED.test(tokens[at]?.lower ?? '') ||
  (CALLED_WHERE_SIGNED.test(tokens[at]?.lower ?? '') && isSigned(tokens, { from: at, to: at + 1 }));

/** "signed the Suva Principles", "the Suva Principles were signed". */
const isSigned = (tokens: readonly Token[], { from, to }: Pick<Run, 'from' | 'to'>): boolean =>
  [...tokens.slice(Math.max(0, from - NEAR), from), ...tokens.slice(to, to + 3)].some(({ lemma }) => SIGNS.has(lemma));

/** Where a name goes on behind "of", "on", "for": "of Rarotonga", "on the Caspian Sea", "on Arctic Fisheries"; else `at`. */
export function agreementTail(board: Board, at: number): number {
  const { tokens } = board.sentence;
  if (!/^(of|on|for)$/.test(tokens[at]?.lower ?? '')) return at;
  const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const next = tokens[first];
  if (next === undefined || !namesSomething(next)) return at;
  const chunk = board.at(first);
  const to = chunk === undefined ? wordsEnd(board, first) : chunk.to;
  return chunk?.what === 'role' || isPossessive(tokens[to]) ? at : to;
}

function wordsEnd(board: Board, first: number): number {
  const { tokens } = board.sentence;
  let to = first + 1;
  for (let next = tokens[to]; next && namesSomething(next) && next.pos !== 'PUNCT' && !board.at(to); next = tokens[to])
    to++;
  return to;
}

const GENERIC =
  /^(joint |inter-?governmental )?(memorandum( of understanding)?|memoranda( of understanding)?|mou|agreement|protocol|treaty|pact|declaration|declaration of intent|letter of intent|framework agreement|cooperation agreement|communiqu[eé])s?$/i;

/** "signed a Memorandum of Understanding on tourism": capitals, and one of many. */
export const isAnyAgreement = (tokens: readonly Token[], from: number, name: string): boolean =>
  /^(a|an|two|three|four|five|six|several|many|\d+)$/.test(tokens[from - 1]?.lower ?? '') && GENERIC.test(name);

/** What a secretary is for, in capitals: "Political Affairs", "Civilian Security, Democracy, and Human Rights", before the name. */
import type { Token } from '../../shapes.ts';
import type { Board } from '../board.ts';
import { isCapital } from '../words.ts';

/** Last words of what offices are for, beside what the table of roles has. */
const MATTER =
  /^(Affairs|Population|Relations|Cooperation|Policy|Rights|Democracy|Control|Growth|Environment|Initiatives|Services|Programs|Programmes|Partnerships|Diplomacy|Safety|Reform|Reforms|Nonproliferation|Proliferation|Migration|Stabilization|Governance|Markets|Competitiveness|Employment|Trafficking|Crimes|Enforcement)$/;
const LONGEST = 4;

/** Where the list of matters ends that begins at a token; 0 where none does. A matter that the table of roles has may be one of them, alone it is no list. */
export function mattersEnd(board: Board, start: number, isDomain: (at: number) => boolean): number {
  const { tokens } = board.sentence;
  let to = affairsEnd(board, start) || matterEnd(board, start, isDomain);
  for (let at = to; at > 0; ) {
    const next = at + separator(tokens, at);
    at = next > at ? matterEnd(board, next, isDomain) : 0;
    if (at > 0) to = at;
  }
  return to;
}

/** So many words before "Affairs". */
const FAR = 8;

/** "South and Central Asian Affairs", "Political and Peacebuilding Affairs": whatever joined capitals stand before. */
function affairsEnd(board: Board, start: number): number {
  const { tokens } = board.sentence;
  for (let at = start; at < start + FAR; at++) {
    const token = tokens[at];
    const isJoint = at > start && /^(and|&|,)$/.test(token?.lower ?? '');
    if (!token || !(isJoint || isCapital(token)) || HEAD.test(token.word) || isOther(board, at)) return 0;
    if (at > start && token.word === 'Affairs') return at + 1;
  }
  return 0;
}

/** "Foreign, Commonwealth and Development Affairs". */
const isCommonwealth = (board: Board, at: number): boolean => board.sentence.tokens[at]?.word === 'Commonwealth';

/** A body or a role there, or a state by its name. */
const isOther = (board: Board, at: number): boolean => {
  const chunk = board.at(at);
  const isMatter = (chunk?.what === 'place' && chunk.hit.use === 'demonym') || isCommonwealth(board, at);
  return chunk !== undefined && !isMatter;
};

/** "Human Rights": the last of a few capitals that tells of a matter; none before the head of another office. */
function matterEnd(board: Board, start: number, isDomain: (at: number) => boolean): number {
  const { tokens } = board.sentence;
  let end = 0;
  for (let at = start; at < start + LONGEST; at++) {
    const token = tokens[at];
    if (!token || !isCapital(token) || board.at(at) || token.pos === 'PUNCT') break;
    if (MATTER.test(token.word) || isDomain(at)) end = at + 1;
  }
  return HEAD.test(tokens[end]?.word ?? '') ? 0 : end;
}

/** "Minister of Defence, Army Chief X": of the next office. */
const HEAD =
  /^(Chief|Minister|Secretary|Commander|Adviser|Advisor|Ambassador|Director|Chairman|Spokes(man|woman|person))$/;

/** Tokens of ",", "and", ", and". */
function separator(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word === ',') return /^(and|&)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
  return /^(and|&)$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
}

/** The words of a role itself: "then-first deputy minister", its office, and whether it is held, was or will be. */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import type { RoleChunk } from '../chunk.ts';
import { isTaken } from './role-tail.ts';

type Roles = Gazetteer['roles'];

export interface Head {
  readonly head: number;
  readonly to: number;
  /** Words behind the head that belong to the office: "of foreign affairs". */
  readonly tail?: string;
  readonly office?: string;
  readonly isPlural?: boolean;
}

const FORMER = /^(former|ex|ex-|then|late|outgoing|ousted|deposed|retired|onetime|one-time|erstwhile)$/;
const FUTURE = /^(incoming|designate|elect|president-elect|designated)$/;
const BEFORE =
  /^(former|ex|then|late|outgoing|incoming|visiting|new|newly|ousted|deposed|retired|acting|current|hereditary|long-serving|veteran|longtime|long-time|hawkish|hardline|outspoken|influential|newly-appointed|newly-elected|newly-named)$/;
/** "then-defence minister", "ex-president", "president-elect". */
const FORMER_PREFIX = /^(then|ex)-/;
const FUTURE_SUFFIX = /-(elect|designate)$/;

export const isCounterpartWord = (lower: string): boolean => /^(counterparts?|predecessor|colleague)$/.test(lower);
export const isPredecessor = (token: Token | undefined): boolean => token?.lower === 'predecessor';
export const isOppositeNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'number' && tokens[at - 1]?.lower === 'opposite';

/** "commanding officer", "Flag Officer Fleet", "Principal Staff Officer": of officers only these are in an office. */
export const isOfficer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'officer' &&
  (/^(commanding|flag)$/.test(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === 'staff' && tokens[at - 2]?.lower === 'principal'));

/** "Opposition deputy X": a member of parliament; other deputies have their office behind them. */
export const isDeputy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'deputy' &&
  /^(opposition|ruling-party|parliamentary)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^\p{Lu}/u.test(tokens[at + 1]?.word ?? '');

/** The word without what only says when: "then-defence" → "defence". */
export const plainWord = (lower: string): string => lower.replace(FORMER_PREFIX, '').replace(FUTURE_SUFFIX, '');

/** Where the words that tell of the office begin. */
export function firstWord(board: Board, head: number, roles: Roles): number {
  let first = head;
  for (;;) {
    if (isModifier(board, first - 1, roles)) first--;
    else if (isJoint(board, first, roles) && first < head) first -= 2;
    else return first;
  }
}

/** "trade and industry minister": two matters of one office. */
function isJoint(board: Board, at: number, roles: Roles): boolean {
  const { tokens } = board.sentence;
  const [before, next] = [tokens[at - 2]?.lower ?? '', tokens[at]?.lower ?? ''];
  return (
    /^(and|&)$/.test(tokens[at - 1]?.lower ?? '') &&
    roles.isDomain(before) &&
    roles.isDomain(next) &&
    isModifier(board, at - 2, roles)
  );
}

function isModifier(board: Board, at: number, roles: Roles): boolean {
  const token = board.sentence.tokens[at];
  if (!token || isTaken(board, at)) return false;
  const word = plainWord(token.lower);
  const next = board.sentence.tokens[at + 1]?.lower ?? '';
  const isMatter = /^ministers?$/.test(next) && roles.isDomain(word);
  // "its country director": of an organisation in a country.
  const isCountry = word === 'country' && /^(director|manager|representative)$/.test(next);
  return (
    (roles.isModifier(word) || isMatter || isCountry || word === 'opposite') && !FORMER.test(word) && !isDoing(token)
  );
}

/** A verb is no part of an office, but "managing director" is one. */
const isDoing = ({ pos, lower, word }: Token): boolean =>
  (pos === 'VERB' && !/^(managing|acting|presiding|commanding)$/.test(lower)) ||
  // "under Prime Minister X": in his time. "Under Secretary" is an office.
  (word === 'under' && pos === 'ADP');

export function officeWords(board: Board, { head, tail, office }: Head, first: number): string {
  const { tokens } = board.sentence;
  const front = tokens.slice(first, head + 1).map(({ lower }) => plainWord(lower));
  const words = office ?? `${joinWords(front)}${tail === undefined ? '' : ` ${tail}`}`.toLowerCase();
  return words.replace(/^(the|a|an) /, '').replace(/\s+/g, ' ');
}

/** Hyphens that stand by themselves join. */
const joinWords = (words: readonly string[]): string => words.join(' ').replace(/ - /g, '-');

/** Where the words begin that only say when, or how it is held. */
export function adjectivesStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (BEFORE.test(tokens[start - 1]?.lower ?? '') || isToldOfHim(tokens, start - 1)) start--;
  const powers = tokens.slice(Math.max(0, start - 3), start).map(({ lower }) => lower);
  return powers.join(' ') === 'extraordinary and plenipotentiary' ? adjectivesStart(tokens, start - 3) : start;
}

/** "the newly appointed ambassador", "Istanbul's jailed mayor"; "Kenya expelled ambassador X" is a deed. */
const isToldOfHim = (tokens: readonly Token[], at: number): boolean =>
  (NAMED.test(tokens[at]?.lower ?? '') && JUST.test(tokens[at - 1]?.lower ?? '') && isDetermined(tokens, at - 1)) ||
  (UNDER_BAN.test(tokens[at]?.lower ?? '') && isDetermined(tokens, at));
const NAMED = /^(appointed|elected|reelected|re-elected|named|installed|inaugurated|minted)$/;
const JUST = /^(newly|recently|freshly|democratically|just|duly)$/;
const UNDER_BAN = /^(jailed|imprisoned|detained|exiled|expelled|embattled|besieged|arrested)$/;

const isDetermined = (tokens: readonly Token[], at: number): boolean =>
  /^(an?|the|its|his|her|their|our|'s|’s|')$/.test(tokens[at - 1]?.lower ?? '');

export function tenseOf(
  tokens: readonly Token[],
  [from, first, to]: readonly [number, number, number],
): RoleChunk['tense'] {
  // "then joined Secretary X": it is no "then Secretary".
  const near = tokens[from - 1]?.pos === 'VERB' ? from - 1 : from - 2;
  const around = [...tokens.slice(Math.max(0, near), first), tokens[to], tokens[to - 1]];
  const inside = tokens.slice(first, to).map(({ lower }) => lower);
  const words = around.flatMap((token) => (token ? [token.lower] : []));
  if (words.some((word) => FORMER.test(word)) || inside.some((word) => FORMER_PREFIX.test(word))) return 'former';
  return [...words, ...inside].some((word) => FUTURE.test(word) || FUTURE_SUFFIX.test(word)) ? 'future' : 'present';
}

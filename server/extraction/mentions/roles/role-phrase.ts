/** From the head of a role to the whole phrase: "the Kenyan first deputy minister of defence", its office, owner and tense. */
import type { Gazetteer } from '../../gazetteer.ts';
import type { Token } from '../../shapes.ts';
import type { Board } from '../board.ts';
import type { Charge, Owner, RoleChunk, Seat } from '../chunk.ts';
import { isArticle, isCapital, isPossessivePronoun } from '../words.ts';
import { honoursStart } from './honours.ts';
import { type OwnerFound, ownerInside, roleOwnerAfter, roleOwnerBefore } from './role-owner.ts';
import { chargeAfter, isTaken, seatAfter } from './role-tail.ts';

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
  /^(former|ex|then|late|outgoing|incoming|visiting|new|newly|ousted|deposed|retired|acting|current|hereditary|long-serving|veteran)$/;
/** "then-defence minister", "ex-president", "president-elect". */
const FORMER_PREFIX = /^(then|ex)-/;
const FUTURE_SUFFIX = /-(elect|designate)$/;

export const isCounterpartWord = (lower: string): boolean => /^(counterparts?|predecessor|colleague)$/.test(lower);
const isPredecessor = (token: Token | undefined): boolean => token?.lower === 'predecessor';
export const isOppositeNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'number' && tokens[at - 1]?.lower === 'opposite';

/** The word without what only says when: "then-defence" → "defence". */
export const plainWord = (lower: string): string => lower.replace(FORMER_PREFIX, '').replace(FUTURE_SUFFIX, '');

export function toRole(board: Board, found: Head, roles: Roles): RoleChunk {
  const { tokens } = board.sentence;
  const { head, isPlural = false } = found;
  const to = bracketEnd(tokens, found.to);
  const first = firstWord(board, head, roles);
  const before = roleOwnerBefore(board, first);
  const start = adjectivesStart(tokens, before?.from ?? first);
  const sent = before && senderBefore(board, tokens[head], before);
  const inner = before ? sent : roleOwnerBefore(board, start);
  const owned = sent ?? before ?? inner;
  const from = inner?.from ?? start;
  const isHis = isPossessivePronoun(tokens[from - 1]);
  const behind = behindHead(board, { ...found, to, roles }, owned);
  const isCounterpart = isCounterpartWord(tokens[head]?.lower ?? '') || isOppositeNumber(tokens, head);
  return {
    what: 'role',
    from: honoursStart(tokens, isArticle(tokens[from - 1]) || isHis ? from - 1 : from),
    to: behind.to,
    office: officeWords(board, behind.tail === undefined ? found : { ...found, tail: behind.tail }, first),
    tense: isPredecessor(tokens[head]) ? 'former' : tenseOf(tokens, [before?.from ?? first, first, to]),
    isDefinite: isDefinite(tokens, { head, from, owned }) || isHis,
    isPlural: isPlural || tokens[head]?.lower === 'counterparts',
    isCounterpart,
    ...(behind.owner !== undefined && { owner: behind.owner }),
    ...(owned && owned === sent ? sentTo(before) : behind.charge && { charge: behind.charge }),
    ...(behind.seat && { seat: behind.seat }),
  };
}

/** "Chief of Army Staff (COAS) of Pakistan", "Prime Minister (PM) X": behind the short form, where the phrase goes on. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  const [open, short, close, next] = tokens.slice(at, at + 4);
  if (open?.word !== '(' || close?.word !== ')' || !next || !/^\p{Lu}[\p{L}.]{1,7}$/u.test(short?.word ?? ''))
    return at;
  return isCapital(next) || /^(of|for|to)$/.test(next.lower) ? at + 3 : at;
}

/** "Belarus's UN ambassador", "China's Africa envoy": the nearer one is where he is sent. */
function senderBefore(board: Board, head: Token | undefined, { owner, from }: OwnerFound): OwnerFound | undefined {
  if (owner === 'pronoun' || !/^(ambassador|envoy|representative)$/.test(head?.lower ?? '')) return undefined;
  const sender = roleOwnerBefore(board, from);
  return sender && sender.owner !== 'pronoun' && sender.owner.what === 'place' ? sender : undefined;
}

function sentTo(found: OwnerFound | undefined): { charge?: Charge } {
  if (found === undefined || found.owner === 'pronoun') return {};
  const preposition = found.owner.what === 'place' && found.owner.hit.entry.kind !== 'COUNTRY' ? 'for' : 'to';
  return { charge: { preposition, to: found.owner } };
}

function firstWord(board: Board, head: number, roles: Roles): number {
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
  const isMatter = /^ministers?$/.test(board.sentence.tokens[at + 1]?.lower ?? '') && roles.isDomain(word);
  return (roles.isModifier(word) || isMatter || word === 'opposite') && !FORMER.test(word) && !isDoing(token);
}

/** A verb is no part of an office, but "managing director" is one. */
const isDoing = ({ pos, lower }: Token): boolean => pos === 'VERB' && !/^(managing|acting|presiding)$/.test(lower);

function officeWords(board: Board, { head, tail, office }: Head, first: number): string {
  const { tokens } = board.sentence;
  const front = tokens.slice(first, head + 1).map(({ lower }) => plainWord(lower));
  const words = office ?? `${joinWords(front)}${tail === undefined ? '' : ` ${tail}`}`.toLowerCase();
  return words.replace(/^(the|a|an) /, '').replace(/\s+/g, ' ');
}

/** Hyphens that stand by themselves join. */
const joinWords = (words: readonly string[]): string => words.join(' ').replace(/ - /g, '-');

function adjectivesStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (BEFORE.test(tokens[start - 1]?.lower ?? '')) start--;
  return start;
}

interface Behind {
  readonly to: number;
  /** Words that belong to the office: "of the gas company". */
  readonly tail?: string;
  readonly owner?: Owner | undefined;
  readonly charge?: Charge | undefined;
  readonly seat?: Seat | undefined;
}

/** "of Kenya", "to Georgia", "of Kenya to Georgia", "to Georgia of Kenya". */
function behindHead(
  board: Board,
  { head, to, roles }: Head & { readonly roles: Roles },
  owned: OwnerFound | undefined,
): Behind {
  const seat = owned ? undefined : seatAfter(board, to);
  if (seat) return { to: seat.to, seat };
  const firm = owned ? undefined : headOfNations(board, head, to);
  if (firm) return firm;
  const home = isCounterpartWord(board.sentence.tokens[head]?.lower ?? '') ? homeAfter(board, to) : undefined;
  if (home) return home;
  const early = chargeAfter(board, to, roles);
  const after = owned ? undefined : roleOwnerAfter(board, early?.to ?? to);
  const late = early ?? chargeAfter(board, after?.to ?? to, roles);
  const owner = owned?.owner ?? after?.owner ?? ownerInside(board, [head + 1, to]);
  return { to: Math.max(to, early?.to ?? 0, after?.to ?? 0, late?.to ?? 0), owner, charge: late?.charge };
}

const LEADS = /^(head|chief|director|chairman|chairwoman|chair|boss|president|commander|leader|ceo|manager|deputy)$/;
/** Behind a nation's name so many words may say what is led. */
const THING = 3;

/** "the head of the Iranian gas company, X": a nation's thing that has no name of its own. */
function headOfNations(board: Board, head: number, at: number): Behind | undefined {
  const { tokens } = board.sentence;
  const nation = isArticle(tokens[at + 1]) ? board.at(at + 2) : undefined;
  const isOf = LEADS.test(tokens[head]?.lower ?? '') && tokens[at]?.lower === 'of';
  if (!isOf || nation?.what !== 'place' || nation.hit.use !== 'demonym') return undefined;
  let to = nation.to;
  while (to < nation.to + THING && isPlainNoun(board, to)) to++;
  const isWhole = to > nation.to && tokens[to]?.word === ',' && isNoun(tokens[to - 1]);
  return isWhole ? { to, owner: nation, tail: `of the ${board.words(nation.to, to)}` } : undefined;
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN';
const isPlainNoun = (board: Board, at: number): boolean => {
  const token = board.sentence.tokens[at];
  return token !== undefined && !board.at(at) && /^(NOUN|ADJ)$/.test(token.pos) && !isCapital(token);
};

/** "his counterpart from Dushanbe": of where he comes from, not of whom he is the counterpart of. */
function homeAfter(board: Board, at: number): Behind | undefined {
  const { tokens } = board.sentence;
  const chunk = board.at(isArticle(tokens[at + 1]) ? at + 2 : at + 1);
  const isHome = tokens[at]?.lower === 'from' && chunk?.what === 'place' && chunk.hit.use !== 'demonym';
  return isHome ? { to: chunk.to, owner: chunk } : undefined;
}

function isDefinite(
  tokens: readonly Token[],
  { head, from, owned }: { head: number; from: number; owned: OwnerFound | undefined },
): boolean {
  const token = tokens[head];
  return (
    (token !== undefined && isCapital(token)) || /^(the|'s)$/.test(tokens[from - 1]?.lower ?? '') || owned !== undefined
  );
}

function tenseOf(tokens: readonly Token[], [from, first, to]: readonly [number, number, number]): RoleChunk['tense'] {
  const around = [...tokens.slice(Math.max(0, from - 2), first), tokens[to], tokens[to - 1]];
  const inside = tokens.slice(first, to).map(({ lower }) => lower);
  const words = around.flatMap((token) => (token ? [token.lower] : []));
  if (words.some((word) => FORMER.test(word)) || inside.some((word) => FORMER_PREFIX.test(word))) return 'former';
  return [...words, ...inside].some((word) => FUTURE.test(word) || FUTURE_SUFFIX.test(word)) ? 'future' : 'present';
}

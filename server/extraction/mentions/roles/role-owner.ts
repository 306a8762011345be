/** Whose a role is: "Kenya's defence minister", "NATO secretary general", "the president of Kenya". */

import { BODY_KINDS } from '../../../domain/ontology/kind.ts';
import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import type { BodyChunk, NameChunk, Owner } from '../chunk.ts';
import { ownerAfter, ownerBefore } from '../owner-beside.ts';
import { isCapital, isPossessive } from '../words.ts';
import { behindBrackets } from './in-brackets.ts';

export interface OwnerFound {
  readonly owner: Owner;
  readonly from: number;
}

/** Directly before: also a body without "'s": "World Bank president". */
export function roleOwnerBefore(board: Board, at: number): OwnerFound | undefined {
  const found = ownerBefore(board, at);
  if (found) return isWhere(board, found) ? undefined : found;
  const chunk = board.at(at - 1);
  return chunk?.what === 'body' && chunk.to === at ? { owner: chunk, from: chunk.from } : undefined;
}

/** "In Turkey Minister Ellwood met": where, not whose. */
function isWhere(board: Board, { owner, from }: OwnerFound): boolean {
  if (owner === 'pronoun' || owner.what !== 'place' || owner.hit.use === 'demonym') return false;
  const { tokens } = board.sentence;
  const isOwner = tokens[owner.to]?.word === "'s" || tokens[owner.to]?.word === "'";
  return !isOwner && /^(in|at|near)$/.test(tokens[from - 1]?.lower ?? '');
}

const LEADS =
  /^(chairman|chairwoman|chairperson|speaker|commander|commandant|director|head|inspector|counsell?or|spokes(man|woman|person))$/;

/**
 * "of Kenya", "for the Iraqi defence ministry"; "in Kenya" is where somebody is, not whose. Also without "of": "Commander Azerbaijan Air
 * Force", "Chief of the Air Staff, Pakistan Air Force,".
 */
export const roleOwnerAfter = (board: Board, at: number, roles: Gazetteer['roles']): ReturnType<typeof ownerAfter> =>
  (/^(for|to)$/.test(board.sentence.tokens[at]?.lower ?? '')
    ? notOfNext(board, ownerAfter(board, at), roles)
    : ownerAfter(board, at)) ??
  bodyBehind(board, at) ??
  provinceBehind(board, at) ??
  bodyBetweenCommas(board, at);

/** "Chief of Staff for European Commission President X": the body has the office behind it, and not the one before. */
function notOfNext(
  { sentence: { tokens } }: Board,
  found: ReturnType<typeof ownerAfter>,
  roles: Gazetteer['roles'],
): ReturnType<typeof ownerAfter> {
  const [head, name] = found ? tokens.slice(found.to, found.to + 2) : [];
  // "thanked the Secretary of State for the UK's contribution".
  if (found && isPossessive(head) && !/^spokes/.test(tokens[found.to - 3]?.lower ?? '')) return undefined;
  const isOfNext =
    head !== undefined &&
    isCapital(head) &&
    roles.isHead(head.lower) &&
    !roles.isRank(head.lower) &&
    name?.pos === 'PROPN';
  return isOfNext ? undefined : found;
}

/** "Chief Minister Punjab Maryam Nawaz", "Commander Karachi, Vice Admiral X": without "of". */
function provinceBehind(board: Board, at: number): ReturnType<typeof ownerAfter> {
  const { tokens } = board.sentence;
  const [before, head, chunk] = [tokens[at - 2], tokens[at - 1], board.at(at)];
  const isLed = isOfPlace(before, head);
  if (!isLed || chunk?.what !== 'place' || chunk.from !== at || chunk.hit.entry.kind !== 'PLACE') return undefined;
  const name = tokens[chunk.to];
  return name && (name.word === ',' || (isCapital(name) && name.pos === 'PROPN'))
    ? { owner: chunk, to: chunk.to }
    : undefined;
}

/** Offices that a province or a city has one of. */
export const isOfPlace = (before: Token | undefined, head: Token | undefined): boolean =>
  /^(Governor|Commander|Commissioner)$/.test(head?.word ?? '') ||
  (head?.word === 'Minister' && before?.word === 'Chief');

function bodyBehind(board: Board, at: number): ReturnType<typeof ownerAfter> {
  const [head, chunk] = [board.sentence.tokens[at - 1], board.at(at)];
  const isGeneral =
    head?.lower === 'general' && /^(secretary|director)$/.test(board.sentence.tokens[at - 2]?.lower ?? '');
  const isLed = head !== undefined && isCapital(head) && (LEADS.test(head.lower) || isGeneral);
  const body = chunk?.what === 'name' ? knownBody(chunk) : (chunk ?? acronym(board, at));
  return isLed && body?.what === 'body' && body.from === at ? withNationBehind(board, body) : undefined;
}

/** "Commander Land Forces Ukraine": whose they are, without "of" too. */
function withNationBehind(board: Board, body: BodyChunk): { owner: BodyChunk; to: number } {
  const nation = body.owner === undefined && body.entry === undefined ? board.at(body.to) : undefined;
  if (nation?.what !== 'place' || nation.hit.use !== 'name' || nation.hit.entry.kind !== 'COUNTRY')
    return { owner: body, to: body.to };
  return { owner: { ...body, to: nation.to, owner: nation }, to: nation.to };
}

/** "Chairman NADRA Tariq Malik": a body that nobody knows. */
function acronym(board: Board, at: number): BodyChunk | undefined {
  const [token, next] = board.sentence.tokens.slice(at, at + 2);
  const isShort = token !== undefined && /^\p{Lu}{3,8}$/u.test(token.word);
  // Names in capitals throughout tell nothing.
  const isLoud = next !== undefined && /^\p{Lu}{2,}$/u.test(next.word);
  return isShort && !isLoud ? { what: 'body', from: at, to: at + 1, words: token.word, isName: true } : undefined;
}

/** "Chairman JCSC": a body that only the graph knows. */
const knownBody = ({ from, to, known }: NameChunk): BodyChunk | undefined =>
  known && BODY_KINDS.includes(known.kind)
    ? { what: 'body', from, to, words: known.name, entry: { name: known.name, kind: known.kind }, isName: true }
    : undefined;

/** Heads of offices whose body handouts name behind a comma. */
const OF_APART = /^(officer|general|commandant|commander|chairman|director|secretary|spokes(man|woman|person))$/;

function bodyBetweenCommas(board: Board, at: number): ReturnType<typeof ownerAfter> {
  const { tokens } = board.sentence;
  const head = tokens[at - 1];
  // "Secretary (West), Ministry of External Affairs".
  const comma = behindBrackets(tokens, at);
  const chunk = tokens[comma]?.word === ',' ? board.at(comma + 1) : undefined;
  const isApart = chunk?.what === 'body' && chunk.from === comma + 1 && /^[,.]$/.test(tokens[chunk.to]?.word ?? '.');
  if (!isApart || !head) return undefined;
  if (head.lower === 'staff') return { owner: chunk.owner ?? chunk, to: chunk.to };
  // "Spokesperson, Ministry of Foreign Affairs", "Principal Staff Officer, Armed Forces Division,".
  return isCapital(head) && OF_APART.test(head.lower) ? { owner: chunk, to: chunk.to } : undefined;
}

/** A place or body among the words of the office itself. */
export function ownerInside(board: Board, [from, to]: readonly [number, number]): Owner | undefined {
  for (let at = from; at < to; at++) {
    const chunk = board.at(at);
    if (chunk?.what === 'place' || chunk?.what === 'body') return chunk;
  }
  return undefined;
}

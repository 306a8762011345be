/** What stands behind the head of a role: "of foreign affairs and trade", "for defence", "-general", "of Espoo", "to Georgia". */
import type { Gazetteer } from '../../gazetteer.ts';
import type { Token } from '../../shapes.ts';
import type { Board } from '../board.ts';
import type { Charge, Seat } from '../chunk.ts';
import { isArticle, isCapital, isPossessivePronoun, namesSomething } from '../words.ts';

type Roles = Gazetteer['roles'];

/** Offices of smaller places and of firms. */
export const LOCAL =
  /^(mayor|governor|prefect|head|chairman|chairwoman|chair|chief|director|ceo|commissioner|bishop|leader|president|manager|founder|rector|akim)$/;
/** Behind these "general" belongs to the office. */
const GENERAL = /^(secretary|director|prosecutor|attorney|inspector|auditor|governor|consul)$/;
/** Those that are sent somewhere. */
const SENT =
  /^(ambassador|envoy|representative|commissioner|consul|general|nuncio|delegate|attaché|attache|emissary|coordinator|rapporteur|mediator|affaires|secretary|d'affaires|negotiator)s?$/;

/** Where the words of the office end, and those words. */
export function tailAfter(board: Board, start: number, roles: Roles): { to: number; tail?: string } {
  let to = suffixEnd(board, start);
  if (isPlainDomain(board, start, roles)) to = start + 1;
  for (;;) {
    const end = domainEnd(board, to, roles);
    if (end === to) break;
    to = end;
  }
  return to > start ? { to, tail: board.words(start, to) } : { to };
}

/** "Secretary Commerce Khurram Agha": without "of", before a name. */
function isPlainDomain(board: Board, at: number, roles: Roles): boolean {
  const [head, domain, name] = board.sentence.tokens.slice(at - 1, at + 2);
  // "Defence Secretary Air Vice Marshal X": an office and a rank.
  if (domain?.lower === 'air' || isDomain(board, at - 2, roles)) return false;
  const areCapitals = domain !== undefined && name !== undefined && isCapital(domain) && isCapital(name);
  return head?.word === 'Secretary' && areCapitals && name.pos === 'PROPN' && isDomain(board, at, roles);
}

/** "general" behind secretary, "designate", "elect". */
function suffixEnd(board: Board, at: number): number {
  const { tokens } = board.sentence;
  const [head, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.lower === 'general' && GENERAL.test(head?.lower ?? '')) return at + 1;
  return /^(general|designate|elect)$/.test(token?.lower ?? '') && !(next && isCapital(next)) ? at + 1 : at;
}

const FIRM = /^(company|firm|group|bank|agency|union|party|association|conglomerate|operator|movement)$/;

/** "the mayor of Espoo", "head of the Azerbaijani state oil company Xazarneft": a name that nobody knows belongs to the office. */
export function seatAfter(board: Board, at: number): Seat | undefined {
  const { tokens } = board.sentence;
  if (tokens[at]?.lower !== 'of' || !LOCAL.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const firm = firmEnd(board, at + 1);
  const from = firm ?? at + 1;
  let to = from;
  while (to < from + 3 && isUnknownName(board, to)) to++;
  return to > from ? { from, to, kind: firm === undefined ? 'PLACE' : 'ORGANIZATION' } : undefined;
}

/** "the friendship group X": of a parliament, and X is a person. */
const FRIENDS = /^(friendship|working|parliamentary|contact|study|task|advisory)$/;

/** Behind "the Azerbaijani state oil company". */
function firmEnd({ sentence: { tokens } }: Board, start: number): number | undefined {
  if (!isArticle(tokens[start])) return undefined;
  for (let at = start + 1; at < start + 6; at++) {
    if (FIRM.test(tokens[at]?.word ?? '')) return FRIENDS.test(tokens[at - 1]?.lower ?? '') ? undefined : at + 1;
    if (!/NOUN|ADJ|PROPN/.test(tokens[at]?.pos ?? '')) return undefined;
  }
  return undefined;
}

function isUnknownName(board: Board, at: number): boolean {
  const token = board.sentence.tokens[at];
  return token !== undefined && !board.at(at) && isCapital(token) && token.pos === 'PROPN';
}

/** The end of "of the foreign affairs", or where it began. */
function domainEnd(board: Board, at: number, roles: Roles): number {
  const { tokens } = board.sentence;
  if (!/^(of|for)$/.test(tokens[at]?.lower ?? '')) return at;
  const start = isArticle(tokens[at + 1]) || isPossessivePronoun(tokens[at + 1]) ? at + 2 : at + 1;
  let to = start;
  for (;;) {
    if (isDomain(board, to, roles)) to++;
    else if (to > start && /^(and|,|&)$/.test(tokens[to]?.lower ?? '') && isDomainRun(board, to + 1, roles)) to++;
    else break;
  }
  return to > start ? to : mattersEnd(tokens, start) || at;
}

/** "for Political Affairs", "for Diplomatic Affairs": what no list has, but its last word tells. */
function mattersEnd(tokens: readonly Token[], start: number): number {
  const end = tokens
    .slice(start, start + 3)
    .findIndex(({ word }) => /^(Affairs|Relations|Cooperation|Policy)$/.test(word));
  return end > 0 && tokens.slice(start, start + end).every(isCapital) ? start + end + 1 : 0;
}

function isDomain(board: Board, at: number, roles: Roles): boolean {
  const { tokens } = board.sentence;
  const token = tokens[at];
  if (!token || isTaken(board, at) || isGeneral(tokens, at)) return false;
  return roles.isDomain(token.lower) || (token.lower === 'national' && roles.isDomain(tokens[at + 1]?.lower ?? ''));
}

export const isTaken = (board: Board, at: number): boolean => {
  const chunk = board.at(at);
  return chunk !== undefined && chunk.what !== 'rank';
};

/** "Chief of Army Staff General Asim": a rank, not "of the general staff". */
const isGeneral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'general' && tokens[at + 1]?.lower !== 'staff';

/** "trade and industry" goes on; "defence and the commander" and "defence and security met" do not. */
const isDomainRun = (board: Board, at: number, roles: Roles): boolean =>
  isDomain(board, at, roles) && board.sentence.tokens[at]?.pos !== 'VERB';

/** "to Georgia", "to the United Nations", "for Lebanon", "in Amman" behind an ambassador or envoy. */
export function chargeAfter(board: Board, at: number, roles: Roles): { charge: Charge; to: number } | undefined {
  const { tokens } = board.sentence;
  if (!/^(to|for|in)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const served = servedAfter(board, at, roles);
  if (served) return served;
  if (!isSent(board, at)) return regionAfter(board, at);
  const start = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const chunk = board.at(start);
  const preposition = tokens[at]?.lower === 'for' ? 'for' : 'to';
  if (chunk?.from === start && (chunk.what === 'place' || chunk.what === 'body'))
    return chunk.what === 'place' && chunk.hit.use === 'demonym'
      ? undefined
      : { charge: { preposition, to: chunk }, to: chunk.to };
  const matter = preposition === 'for' ? matterEnd(board, start, roles) : start;
  return matter > start ? { charge: { preposition, words: board.words(start, matter) }, to: matter } : undefined;
}

const SERVES = /^(assistant|adviser|advisor|aide|secretary|counsellor|counselor)$/;

/** "Special Assistant to the Prime Minister": whom somebody serves is no title of his. */
function servedAfter(
  { sentence: { tokens } }: Board,
  at: number,
  roles: Roles,
): { charge: Charge; to: number } | undefined {
  if (tokens[at]?.lower !== 'to' || !SERVES.test(tokens[at - 1]?.lower ?? '')) return undefined;
  // "an aide to Prime Minister X": that is whom he serves, by name.
  if (!isArticle(tokens[at + 1])) return undefined;
  const start = at + 2;
  let head = start;
  while (
    head < start + 2 &&
    (roles.isModifier(tokens[head]?.lower ?? '') || /^(prime|chief|foreign|defence)$/.test(tokens[head]?.lower ?? ''))
  )
    head++;
  if (!roles.isHead(tokens[head]?.lower ?? '')) return undefined;
  const words = tokens
    .slice(start, head + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return { charge: { preposition: 'to the', words }, to: head + 1 };
}

/** "the minister for Central Asia": a region that no state owns. */
function regionAfter(board: Board, at: number): { charge: Charge; to: number } | undefined {
  const { tokens } = board.sentence;
  if (tokens[at]?.lower !== 'for' || !/^(minister|secretary|director)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  const start = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const chunk = board.at(start);
  if (chunk?.what !== 'place' || chunk.hit.entry.kind !== 'PLACE' || chunk.hit.use === 'demonym') return undefined;
  return { charge: { preposition: 'for', to: chunk }, to: chunk.to };
}

/** The head stands right before, or before "of Kenya". */
function isSent({ sentence: { tokens } }: Board, at: number): boolean {
  for (let head = at - 1; head >= Math.max(0, at - 6); head--) {
    if (SENT.test(tokens[head]?.lower ?? '')) return true;
    if (/VERB|AUX|PUNCT|CCONJ/.test(tokens[head]?.pos ?? '')) return false;
  }
  return false;
}

/** "for corridors", "for Human Rights": what the envoy is for, where it is one word or two in capitals. */
function matterEnd(board: Board, start: number, roles: Roles): number {
  const { tokens } = board.sentence;
  // "a spokeswoman for President X": a person, not a matter.
  const first = tokens[start]?.lower ?? '';
  if (roles.isHead(first) || roles.isRank(first)) return start;
  let to = start;
  while (to < start + 3 && tokens[to] && !board.at(to) && namesSomething(tokens[to] as Token)) to++;
  if (to > start) return to;
  const [word, next] = [tokens[start], tokens[start + 1]];
  const isLast = next === undefined || next.pos === 'PUNCT';
  return word?.pos === 'NOUN' && isLast && !board.at(start) ? start + 1 : start;
}

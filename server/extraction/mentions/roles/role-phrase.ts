/** From the head of a role to the whole phrase: "the Kenyan first deputy minister of defence", its office, owner and tense. */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import type { Charge, RoleChunk } from '../chunk.ts';
import { isArticle, isCapital, isPossessivePronoun } from '../words.ts';
import { honoursStart } from './honours.ts';
import { behindBrackets } from './in-brackets.ts';
import { behindHead } from './role-behind.ts';
import { type OwnerFound, roleOwnerBefore } from './role-owner.ts';
import {
  adjectivesStart,
  firstWord,
  type Head,
  isCounterpartWord,
  isOppositeNumber,
  isPredecessor,
  officeWords,
  tenseOf,
} from './role-words.ts';

type Roles = Gazetteer['roles'];

export function toRole(board: Board, found: Head, roles: Roles): RoleChunk {
  const { tokens } = board.sentence;
  const { head, isPlural = false } = found;
  const to = bracketEnd(tokens, found.to);
  const first = firstWord(board, head, roles);
  const before = roleOwnerBefore(board, first);
  const graded = before ? gradeStart(board, before) : first;
  const start = adjectivesStart(tokens, graded);
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
    to: behind.owner === undefined ? behind.to : bodyBracketEnd(tokens, behind.to),
    office: [
      ...(before ? tokens.slice(graded, before.from).map(({ lower }) => lower) : []),
      officeWords(board, behind.tail === undefined ? found : { ...found, tail: behind.tail }, first),
    ].join(' '),
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
  // "Deputy Chief of Air Staff (Operations) of the Pakistan Air Force".
  const charged = behindBrackets(tokens, at);
  if (charged > at && tokens[charged]?.lower === 'of') return charged;
  const [open, short, close, next] = tokens.slice(at, at + 4);
  if (open?.word !== '(' || close?.word !== ')' || !next || !/^\p{Lu}[\p{L}.]{1,7}$/u.test(short?.word ?? ''))
    return at;
  return isCapital(next) || /^(of|for|to)$/.test(next.lower) ? at + 3 : at;
}

/** "Chairman Joint Chiefs of Staff Committee (JCSC) General X", "Commander International Security Force (ISF), General Y". */
function bodyBracketEnd(tokens: readonly Token[], at: number): number {
  const end = bracketEnd(tokens, at);
  const isApposed = tokens[at]?.word === '(' && tokens[at + 2]?.word === ')' && tokens[at + 3]?.word === ',';
  return isApposed && /^\p{Lu}{2,8}$/u.test(tokens[at + 1]?.word ?? '') ? at + 3 : end;
}

const GRADE = /^(Chief|Deputy|Senior|Principal|Assistant|Lead)$/;

/** "Acting Chief Pentagon Spokesperson", "Deputy State Department Spokesperson": the grade stands before the body that has the office. */
function gradeStart({ sentence: { tokens } }: Board, { owner, from }: OwnerFound): number {
  if (owner === 'pronoun' || owner.what !== 'body' || !owner.isName) return from;
  let start = from;
  while (GRADE.test(tokens[start - 1]?.word ?? '')) start--;
  return start;
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

function isDefinite(
  tokens: readonly Token[],
  { head, from, owned }: { head: number; from: number; owned: OwnerFound | undefined },
): boolean {
  const token = tokens[head];
  return (
    (token !== undefined && isCapital(token)) || /^(the|'s)$/.test(tokens[from - 1]?.lower ?? '') || owned !== undefined
  );
}

/** Roles: "Foreign Minister", "the first deputy minister of defence of Kenya", "his Mongolian counterpart"; and ranks: "Lt. Gen.". */

import { remembered } from '../../../domain/remembered.ts';
import { once } from '../../once.ts';
import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import type { RoleChunk } from '../chunk.ts';
import { isCapital, isPossessivePronoun } from '../words.ts';
import { isOfState } from './of-state.ts';
import { isFirstName, rankEnd } from './ranks.ts';
import { toRole } from './role-phrase.ts';
import { isTaken, tailAfter } from './role-tail.ts';
import { isCounterpartWord, isDeputy, isOfficer, isOppositeNumber, plainWord } from './role-words.ts';
import { isShortTitle, SHORT_TITLES } from './short-titles.ts';

/** A general of an office, not of an army. */
const GENERAL =
  /^(secretary|director|prosecutor|attorney|inspector|auditor|governor|consul|surgeon|solicitor|adjutant|quartermaster)$/;

export function putRoles(board: Board, gazetteer: Gazetteer): void {
  const { tokens } = board.sentence;
  const headOf = headsOf(gazetteer.roles);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || isTaken(board, at)) continue;
    if (isTitleBehindRole(board, at)) {
      board.put({ what: 'rank', from: at, to: at + 1 });
      continue;
    }
    const role = roleAt(board, at, { roles: gazetteer.roles, head: headOf(token.lower) });
    if (role) {
      board.put(role);
      at = role.to - 1;
    } else {
      const to = rankEnd(board, at, gazetteer);
      if (to > at) {
        board.put({ what: 'rank', from: at, to });
        at = to - 1;
      }
    }
  }
}

/** "Foreign Minister Senator X", "the foreign minister, Senator X", "Special Representative Ambassador X": how he is called, beside what he is. */
function isTitleBehindRole(board: Board, at: number): boolean {
  const { tokens } = board.sentence;
  const before = tokens[at - 1]?.word === ',' ? at - 2 : at - 1;
  const next = tokens[at + 1];
  const role = board.at(before);
  if (role?.what !== 'role' || !next || !isCapital(next)) return false;
  // "Special Representative Ambassador X"; "her Greek counterpart, Ambassador X" is one.
  const isDiplomat = tokens[at]?.word === 'Ambassador' && !role.isCounterpart;
  return tokens[at]?.word === 'Senator' || (isDiplomat && (before === at - 1 || isHeldByDiplomat(tokens, role, at)));
}

/** "The Undersecretary for Political Affairs, Ambassador X, received": the name closes, and no list goes on. */
function isHeldByDiplomat(tokens: readonly Token[], { office }: RoleChunk, at: number): boolean {
  if (!/^(under-?secretary|deputy|assistant|additional|director|head|secretary)\b/.test(office)) return false;
  let to = at + 1;
  while (tokens[to]?.pos === 'PROPN') to++;
  return tokens[to]?.word === ',' && /^(VERB|AUX)$/.test(tokens[to + 1]?.pos ?? '');
}

interface Heading {
  readonly roles: Gazetteer['roles'];
  readonly head: Head;
}

function roleAt(board: Board, at: number, { roles, head }: Heading): RoleChunk | undefined {
  const { tokens } = board.sentence;
  const { short, word, isPlural, isHead } = head;
  // "graced the occasion as chief guest"
  if (isOfBuilding(tokens, at + 1) || (word === 'chief' && tokens[at + 1]?.lower === 'guest')) return undefined;
  if (short !== undefined && isShortTitle(tokens, at))
    return toRole(board, { head: at, to: at + 1, office: short }, roles);
  if (!isHead && !isOppositeNumber(tokens, at) && !isOfficer(tokens, at) && !isDeputy(tokens, at)) return undefined;
  if (word === 'colleague' && !isPossessivePronoun(tokens[at - 1]) && board.at(at - 1)?.what !== 'place')
    return undefined;
  if (word === 'general' && !GENERAL.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (isFirstName(board, at)) return undefined;
  if (isOfState(board, at)) return undefined;
  if (isVerb(board, at) || isSurname(board, at, roles) || !endsPhrase(board, at, roles)) return undefined;
  const role = toRole(board, { head: at, ...tailAfter(board, at + 1, roles), isPlural }, roles);
  return isTitleOfName(board, role, roles) ? undefined : role;
}

interface Head {
  /** In the singular. */
  readonly word: string;
  readonly isPlural: boolean;
  readonly isHead: boolean;
  /** The office that it is short for. */
  readonly short: string | undefined;
}

/** What a word is as the head of a role: asked for with every word of every text. */
const headsOf = once((roles: Gazetteer['roles']) =>
  remembered((written): Head => {
    const lower = plainWord(written);
    const isPlural = singularOf(lower) !== lower && !roles.isHead(lower);
    const word = isPlural ? singularOf(lower) : lower;
    return { word, isPlural, isHead: roles.isHead(word) || isCounterpartWord(lower), short: SHORT_TITLES.get(written) };
  }),
);

/** "Prince Bandar", "Princess Sirikanya": a title, though a crown prince is in an office. */
function isTitleOfName(board: Board, { office, to, from }: RoleChunk, roles: Gazetteer['roles']): boolean {
  const next = board.sentence.tokens[to];
  return to - from === 1 && roles.isRank(office) && next !== undefined && isCapital(next);
}

/** "at the PM House", "Governor House Lahore": where he lives or works. */
const isOfBuilding = (tokens: readonly Token[], to: number): boolean =>
  /^(House|Palace|Residence|Lodge)$/.test(tokens[to]?.word ?? '');

const singularOf = (lower: string): string =>
  lower
    .replace(/s$/, '')
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/secretarie$/, 'secretary');

/** "heads" and "leads" are verbs as a rule; "general" and "head" need their words. */
function isVerb(board: Board, at: number): boolean {
  const { tokens } = board.sentence;
  const token = tokens[at];
  if (!token) return false;
  if (/^(co-)?chair$/.test(token.lower) && /^(will|would|to|jointly)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  if (/^(heads?|leaders?)$/.test(token.lower))
    return (tokens[at + 1]?.lower !== 'of' || token.pos === 'VERB') && !isBetweenNames(board, at);
  return token.pos === 'VERB' && !isCapital(token);
}

/** "IAEA head Tomas Arrieta", "the group's leader, X", "opposition leader Y". */
function isBetweenNames(board: Board, at: number): boolean {
  const { tokens } = board.sentence;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || token?.pos === 'VERB' || !next) return false;
  const isOwned =
    board.at(at - 1) !== undefined ||
    before.word === "'s" ||
    before.lower === 'whose' ||
    /NOUN|ADJ|PROPN/.test(before.pos);
  const name = next.word === ',' ? tokens[at + 2] : next;
  return isOwned && name !== undefined && isCapital(name) && name.pos === 'PROPN';
}

/** Offices that are family names as well. */
const SURNAME =
  /^(Shah|King|Prince|Bishop|Pope|Dean|Judge|Major|Marshal|Khan|Emir|Amir|Sultan|Baron|Duke|Earl|Abbot|Chancellor)$/;
/** These stand inside names, too: "Makhdoom Shah Mahmood". */
const MIDDLE_NAME = /^(Shah|Amir|Emir|Sultan|Khan)$/;

/** "Tahir Hameed Shah": a title would stand before the name. "King" begins a sentence as a title. */
function isSurname(board: Board, at: number, roles: Gazetteer['roles']): boolean {
  const { tokens } = board.sentence;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !before || !SURNAME.test(token.word) || board.at(at - 1)) return false;
  const isName = before.pos === 'PROPN' && isCapital(before) && !roles.isModifier(before.lower);
  return isName && (MIDDLE_NAME.test(token.word) || !(next && isCapital(next) && next.pos === 'PROPN'));
}

/** "chief minister", "secretary general": not before the last head of the phrase. A general behind it is a rank. */
function endsPhrase(board: Board, at: number, roles: Gazetteer['roles']): boolean {
  const { tokens } = board.sentence;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || isTaken(board, at + 1) || isFirstName(board, at + 1)) return true;
  if (next.lower === 'general' && !GENERAL.test(token.lower)) return true;
  // "Extraordinary and Plenipotentiary Ambassador".
  if (token.lower === 'plenipotentiary' && roles.isHead(next.lower)) return false;
  return !(roles.isHead(plainWord(next.lower)) && !isVerb(board, at + 1) && roles.isModifier(plainWord(token.lower)));
}

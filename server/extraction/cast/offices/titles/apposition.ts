/** Offices behind a name: "X, Kazakhstan's defence minister, said", "X, the former minister, now special envoy". */
import { isShortOffice, officeName } from '../../../../domain/wording/office-name.ts';
import type { Board } from '../../../mentions/board.ts';
import type { Chunk, Owner, PlaceChunk, RoleChunk } from '../../../mentions/chunk.ts';
import { datelineEnd } from '../../../mentions/dateline.ts';
import { behindBrackets } from '../../../mentions/roles/in-brackets.ts';
import { isArticle, isCalendar, isCapital } from '../../../mentions/words.ts';
import type { Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { seeInOffice } from '../roles.ts';
import { isInList } from './in-list.ts';
import { isSpeaker } from './is-speaker.ts';
import { nameAt } from './name-at.ts';

export interface Behind {
  readonly key: string;
  /** Token behind the name. */
  readonly from: number;
  readonly isTitled: boolean;
  /** What the titles before the name say. */
  readonly offices?: readonly string[];
}

/** Sees the person in the offices that follow, and gives where the whole ends. */
export function apposition(scene: Scene, { key, from, isTitled, offices = [] }: Behind): number {
  const { board } = scene;
  const { tokens } = board.sentence;
  if (tokens[from]?.word !== ',') return from;
  const { start, isPast } = whenEnd(tokens, from + 1);
  const roles = rolesInRow(scene, start);
  const [first] = roles;
  const end = roles.at(-1)?.to;
  if (!first || end === undefined || first.isPlural || !isMeant(scene, first, key)) return from;
  // "Secretary X, the Secretary of State, and Secretary Y": his title in full.
  const isFuller = offices.some((short) => isShortOffice(short, officeName(first.office)));
  if (
    !isFuller &&
    isInList(tokens, end) &&
    (isTitled || (roles.length === 1 && !isOwnWords(scene, first))) &&
    startsList(scene, end) &&
    (offices.length > 0 || !isOfNewcomer(scene, key, end))
  )
    return from;
  const last = acronymEnd(tokens, end);
  const after = tokens[last];
  const closes =
    after === undefined ||
    /^([,.;)]|since|who|-|and|said|told|has|had|is|was|will|to|in|on)$/.test(after.lower) ||
    /VERB|AUX/.test(after.pos) ||
    // "JANE OBI, MINISTER OF DEFENCE: Thank you": who speaks, in a transcript.
    (after.word === ':' && scene.slots.length === 0) ||
    // "X, special representative for the settlement of the dispute": what for.
    (after.lower === 'for' &&
      /^(a|an|the)$/.test(tokens[last + 1]?.lower ?? '') &&
      !isCapital(tokens[last + 2] ?? after));
  if (isUnderAnother(scene, last)) return last;
  if (!closes || nameAt(scene, end) || isSpeaker(scene, { role: first, from, end, isTitled })) return from;
  if (isNextSubject(scene, { role: first, from, end: last }) || isOfNextName(scene, { end: last, isTitled }))
    return from;
  for (const role of roles) seeInOffice(scene, key, isPast ? { ...role, tense: 'former' } : role);
  return after?.word === ',' ? last + 1 : last;
}

/** "Faisal Saad, the Saudi energy minister, and Ivan Petrov, Russia's …": whose office the text has not told yet, and one more name behind "and". */
function isOfNewcomer({ board, casting }: Scene, key: string, end: number): boolean {
  const { tokens } = board.sentence;
  const next = board.at(end + 2);
  return (
    !casting.offices.has(key) &&
    tokens[end]?.word === ',' &&
    tokens[end + 1]?.lower === 'and' &&
    (next?.what === 'name' || next?.what === 'rank' || isTitleOf(board, next))
  );
}

/** "and NATO Secretary General Mark Rutte". */
const isTitleOf = (board: Board, role: Chunk | undefined): boolean =>
  role?.what === 'role' && !role.isPlural && /^(name|rank)$/.test(board.at(role.to)?.what ?? '');

/** "X, Chief of Staff for European Commission President Y": whom he serves is another, whose title stands behind. */
function isUnderAnother({ board }: Scene, at: number): boolean {
  if (!/^(for|to)$/.test(board.sentence.tokens[at]?.lower ?? '')) return false;
  const role = board.at(at + 1);
  return role?.what === 'role' && role.from === at + 1 && board.at(role.to)?.what === 'name';
}

/** "X, once Denmark's ambassador", "X, herself a former minister", "X, now president": when, and where the office begins. */
function whenEnd(tokens: readonly Token[], from: number): { start: number; isPast: boolean } {
  const word = tokens[from]?.lower ?? '';
  const until = untilEnd(tokens, from);
  if (until > from) return { start: until, isPast: true };
  const isPast = /^(once|formerly|previously)$/.test(word);
  return { start: isPast || /^(now|currently|himself|herself|also)$/.test(word) ? from + 1 : from, isPast };
}

/** "X, until November president of the bank", "X, until last year the army chief". */
function untilEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== 'until') return from;
  let at = from + 1;
  while (
    /^(last|this|early|late|recently|year|month|week|\d{1,4})$/.test(tokens[at]?.lower ?? '') ||
    isMonth(tokens[at])
  )
    at++;
  return at > from + 1 ? at : from;
}
const isMonth = (token: Token | undefined): boolean => token !== undefined && isCalendar(token);

/** "Chief of Army Staff (COAS)". */
const acronymEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.word === '(' && tokens[at + 2]?.word === ')' ? at + 3 : behindBrackets(tokens, at);

/** "Commodore X, commander of Brazil's Southern Fleet, and Y": without an article it can only be X's. */
const isOwnWords = ({ board }: Scene, { from, owner }: RoleChunk): boolean => {
  const first = board.sentence.tokens[from];
  return first !== undefined && owner !== 'pronoun' && !isArticle(first) && (owner !== undefined || !isCapital(first));
};

/** "In her talk with Ambassador X, the President spoke": what begins before X was an aside, and the President is another. */
function isNextSubject({ board }: Scene, { role, from, end }: { role: RoleChunk; from: number; end: number }): boolean {
  const { tokens } = board.sentence;
  const isVerb = /VERB|AUX/.test(tokens[end]?.pos ?? '');
  const start = datelineEnd(tokens);
  const opens =
    (tokens[start]?.pos === 'ADP' || /^(according|following)$/.test(tokens[start]?.lower ?? '')) &&
    !tokens.slice(start + 1, beforeComma(board, from)).some(({ word, pos }) => word === ',' || pos === 'VERB');
  return isVerb && opens && isArticle(tokens[role.from]);
}

/** "a call with the President of Syria, General X, the Prime Minister": where the comma stands before the name that ends at a token, else that token. */
function beforeComma(board: Scene['board'], end: number): number {
  let at = board.at(end - 1)?.from ?? end;
  while (board.at(at - 1)?.what === 'rank') at = board.at(at - 1)?.from ?? at - 1;
  return board.sentence.tokens[at - 1]?.word === ',' ? at - 1 : end;
}

/** "Minister X, Georgia's Chief of Staff, General Y", "President X of Mongolia, the President of Korea, Y, paid": the office is that of the name behind it. */
function isOfNextName(scene: Scene, { end, isTitled }: { end: number; isTitled: boolean }): boolean {
  const { board } = scene;
  const { tokens } = board.sentence;
  if (!isTitled || tokens[end]?.word !== ',') return false;
  let at = end + 1;
  while (board.at(at)?.what === 'rank') at = board.at(at)?.to ?? at + 1;
  const name = nameAt(scene, at);
  return name !== undefined && (at > end + 1 || tokens[name.to]?.word === ',');
}

const isMeant = ({ board: { sentence }, casting }: Scene, role: RoleChunk, person: string): boolean =>
  role.isDefinite ||
  role.owner !== undefined ||
  role.seat !== undefined ||
  isArticle(sentence.tokens[role.from]) ||
  (casting.drafts.sideOf(person) !== undefined && isSetOff(sentence.tokens, role));

/** "Kenya's Obi, minister for defence, met", "Obi of Kenya, president since 2010, met": bare between commas, and a verb behind. */
function isSetOff(tokens: readonly Token[], { to, isPlural }: RoleChunk): boolean {
  const since = tokens[to]?.lower === 'since' && /^\d{4}$/.test(tokens[to + 1]?.word ?? '') ? to + 2 : to;
  return !isPlural && tokens[since]?.word === ',' && /^(VERB|AUX)$/.test(tokens[since + 1]?.pos ?? '');
}

/** Another role or name follows the comma: it is a list. */
function startsList({ board }: Scene, end: number): boolean {
  const { tokens } = board.sentence;
  if (tokens[end]?.word !== ',') return tokens[end]?.lower === 'and';
  const next = board.at(end + 1);
  return next !== undefined || /^(and|as)$/.test(tokens[end + 1]?.lower ?? '');
}

/** "1st Deputy Minister and Chief of General Staff", "the former transport minister, now special envoy": one holder of two offices. */
function rolesInRow({ board }: Scene, start: number): RoleChunk[] {
  const { tokens } = board.sentence;
  const roles: RoleChunk[] = [];
  for (let at = start; ; ) {
    const chunk: Chunk | undefined = board.at(at);
    if (chunk?.from !== at || chunk.what !== 'role') break;
    roles.push(chunk);
    const isNow = tokens[chunk.to]?.word === ',' && tokens[chunk.to + 1]?.lower === 'now';
    const next = isNow ? chunk.to + 2 : chunk.to + 1;
    const goesOn = isNow || /^(and|[-–/])$/.test(tokens[chunk.to]?.lower ?? '');
    if (!goesOn || board.at(next)?.what !== 'role' || isArticle(tokens[next])) break;
    at = next;
  }
  return withSharedOwner(roles);
}

/** "First Deputy Minister and Chief of General Staff of the Republic of Azerbaijan", "… of the Azerbaijan Army": both are of the state that is named, first or last. */
export function withSharedOwner(roles: readonly RoleChunk[]): RoleChunk[] {
  const [state] = roles.toReversed().flatMap(({ owner }) => stateOf(owner) ?? []);
  if (state === undefined || roles.length < 2) return [...roles];
  return roles.map((role) => {
    if (role.seat !== undefined || role.charge !== undefined) return role;
    const { owner } = role;
    if (owner === undefined) return { ...role, owner: state };
    return owner !== 'pronoun' && owner.what === 'body' && owner.owner === undefined && owner.entry === undefined
      ? { ...role, owner: { ...owner, owner: state } }
      : role;
  });
}

function stateOf(owner: Owner | undefined): PlaceChunk | undefined {
  if (owner === undefined || owner === 'pronoun') return undefined;
  if (owner.what === 'body') return stateOf(owner.owner);
  return owner.hit.entry.kind === 'COUNTRY' ? owner : undefined;
}

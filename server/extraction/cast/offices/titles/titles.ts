/** The titles that somebody is introduced with, and the name that they belong to. */
import type { NameChunk, RoleChunk } from '../../../mentions/chunk.ts';
import { isArticle } from '../../../mentions/words.ts';
import type { Scene } from '../../casting.ts';
import { isInList } from './in-list.ts';
import { nameAt } from './name-at.ts';
import { isChairAndMore, isSecondOffice } from './second-office.ts';

export interface Titles {
  readonly roles: readonly RoleChunk[];
  /** Token behind the last title. */
  readonly end: number;
}

const STAFF = /^((deputy|chief|principal|senior) )*(spokes(person|man|woman)|press secretary)$/;

export function titlesFrom(scene: Scene, start: number): Titles {
  const { board } = scene;
  const roles: RoleChunk[] = [];
  let at = start;
  for (;;) {
    const chunk = board.at(at);
    if (chunk?.from !== at || (chunk.what !== 'role' && chunk.what !== 'rank')) break;
    if (chunk.what === 'role') {
      if (roles.length > 0 && at > start && board.at(at - 1)?.what === 'role' && isArticle(board.sentence.tokens[at]))
        break;
      // "Secretary of Defense Spokesperson X": whom X speaks for.
      if (STAFF.test(chunk.office)) roles.length = 0;
      roles.push(chunk);
    }
    at = chunk.to;
    if (board.sentence.tokens[at]?.word === '.') at++;
    at = bracketEnd(scene, at);
    if (chunk.what === 'role' && chunk.isCounterpart && isOpening(scene)) break;
    if (isSecondOffice(scene, chunk.to) || isChairAndMore(scene, chunk)) at = chunk.to + 1;
  }
  return { roles, end: at };
}

/** "In a message to his Turkish counterpart, Prime Minister X congratulated": what the sentence opens with ends at the comma. */
const isOpening = ({ board: { sentence } }: Scene): boolean => /^(ADP|VERB)$/.test(sentence.tokens[0]?.pos ?? '');

const BRACKETED = 7; // words
/** "Additional Foreign Secretary (Asia Pacific) Imran Siddiqui", "Chief of Army Staff (COAS), General X": before the name. */
function bracketEnd(scene: Scene, at: number): number {
  const { tokens } = scene.board.sentence;
  if (tokens[at]?.word !== '(') return at;
  const close = tokens.findIndex(({ word }, index) => index > at && index <= at + BRACKETED && word === ')');
  const isShort = close === at + 2 && /^\p{Lu}{2,8}$/u.test(tokens[at + 1]?.word ?? '');
  if (isShort && (tokens[close + 1]?.word === ',' || scene.board.at(close + 1)?.what === 'rank')) return close + 1;
  if (close < 0) return at;
  let name = close + 1;
  while (isStyle(scene, name)) name = scene.board.at(name)?.to ?? name + 1;
  return nameAt(scene, name) !== undefined ? close + 1 : at;
}

/** "(Afghanistan) Ambassador X": what he is called besides. */
function isStyle({ board }: Scene, at: number): boolean {
  const chunk = board.at(at);
  return (
    chunk?.what === 'rank' || (chunk?.what === 'role' && chunk.office === 'ambassador' && chunk.owner === undefined)
  );
}

/** "the foreign minister of Chad, Moussa Abderamane, met": one person; in a list of people met, two. */
export function nameBehindComma(scene: Scene, { roles, end }: Titles): NameChunk | undefined {
  const { tokens } = scene.board.sentence;
  const [role] = roles;
  if (!role || !(role.isDefinite || isOfBody(role) || isOneOf(scene, role)) || role.isPlural || isUnder(scene, role))
    return undefined;
  const comma = whereEnd(scene, end);
  if (tokens[comma]?.word !== ',') return undefined;
  let at = comma + 1;
  // "the OAS secretary general, Uruguayan X,"
  const nation = scene.board.at(at);
  if (nation?.what === 'place' && nation.hit.use === 'demonym') at = nation.to;
  // "his Bangladeshi counterpart, retired Lieutenant General X"
  if (/^(retired|former)$/.test(tokens[at]?.lower ?? '') && scene.board.at(at + 1)?.what === 'rank') at++;
  while (scene.board.at(at)?.what === 'rank') at++;
  at = behindStyle(scene, at, role);
  const name = nameAt(scene, at) ?? fullNameAt(scene, at);
  // A bare name right behind a definite role is its holder's, unless a longer list goes on.
  if (!name) return undefined;
  const goesOn = tokens[name.to]?.word === ',' && tokens[name.to + 1]?.lower !== 'and';
  if (goesOn && isInList(tokens, name.to + 1) && !isRoleAndName(scene, name.to + 1)) return undefined;
  return name;
}

/** "the Permanent Representative of Kenya to the United Nations, Ambassador X": what such people are called. */
function behindStyle({ board }: Scene, at: number, { office, seat, charge }: RoleChunk): number {
  const style = board.at(at);
  const isEnvoy =
    /(representative|commissioner|envoy|ambassador|consul)/.test(office) && (seat ?? charge) !== undefined;
  return isEnvoy && style?.what === 'role' && style.office === 'ambassador' && style.owner === undefined
    ? style.to
    : at;
}

/** "the secretary general of CARICOM, Hyacinth Prosper,": two words or more that nobody knows, between commas or before a verb. */
function fullNameAt({ board }: Scene, at: number): NameChunk | undefined {
  const chunk = board.at(at);
  if (chunk?.what !== 'name' || chunk.from !== at || chunk.kind !== undefined || chunk.to < at + 2) return undefined;
  const next = board.sentence.tokens[chunk.to];
  return next && (/^[,.]$/.test(next.word) || /VERB|AUX/.test(next.pos)) ? chunk : undefined;
}

/** "was represented by a deputy minister, X.": one of several, and the name ends the list of who he is. */
function isOneOf({ board }: Scene, { from, office }: RoleChunk): boolean {
  const { tokens } = board.sentence;
  return /^an?$/.test(tokens[from]?.lower ?? '') && /(minister|secretary|commander|adviser|envoy)$/.test(office);
}

/** "Georgia's Chief of Staff, General Y": a list of offices, each with its holder behind a comma. */
function isRoleAndName(scene: Scene, from: number): boolean {
  const { board } = scene;
  const role = [from, from + 1].map((at) => board.at(at)).find((chunk) => chunk?.what === 'role');
  if (!role || board.sentence.tokens[role.to]?.word !== ',') return false;
  let at = role.to + 1;
  while (board.at(at)?.what === 'rank') at = board.at(at)?.to ?? at + 1;
  const name = nameAt(scene, at);
  // Without a rank: "Uganda's foreign minister, Yoweri Kato".
  const isNations = role.what === 'role' && role.owner !== undefined && role.owner !== 'pronoun';
  return name !== undefined && (at > role.to + 1 || (isNations && name.to - name.from > 1));
}

/** "chief of staff to the president, X": the name behind is that of the chief of staff. */
function isUnder({ board }: Scene, { from }: RoleChunk): boolean {
  const outer = board.at(from - 2);
  return /^(to|of|for)$/.test(board.sentence.tokens[from - 1]?.lower ?? '') && outer?.what === 'role';
}

/** Behind where somebody is in office: "army spokesman in North Kivu, X", "Minister of State at the Ministry of Foreign Affairs, X". */
function whereEnd({ board }: Scene, end: number): number {
  const { tokens } = board.sentence;
  if (!/^(in|at)$/.test(tokens[end]?.lower ?? '')) return end;
  const chunk = board.at(end + 1) ?? (isArticle(tokens[end + 1]) ? board.at(end + 2) : undefined);
  return chunk && /place|body|name/.test(chunk.what) ? chunk.to : end;
}

/** "a spokesman for the Iraqi defence ministry, X": not definite, but said of X all the same. */
const isOfBody = ({ office, owner }: RoleChunk): boolean =>
  owner !== undefined && /^(spokes(man|woman|person)|adviser|advisor|aide)$/.test(office);

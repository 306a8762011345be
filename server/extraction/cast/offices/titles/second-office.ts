/** One holder of two offices: "Deputy Prime Minister and Foreign Minister X", "its chair, Prime Minister X". */
import { isShortOffice, officeName } from '../../../../domain/wording/office-name.ts';
import type { Chunk, RoleChunk } from '../../../mentions/chunk.ts';
import { isArticle, isCapital } from '../../../mentions/words.ts';
import type { Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { isOfBodies } from '../homes/surroundings.ts';
import { isInList } from './in-list.ts';
import { nameAt } from './name-at.ts';

/** Nobody is two of these: "the Prime Minister and President Hollande". */
const HIGHEST = /^(prime minister|premier|president|king|queen|emir|chancellor|sultan)$/;

const HEADS_OF_STATE = /^(president|king|queen|emir|sultan|chancellor)$/;

/** "Deputy Prime Minister and Foreign Minister X": both are capitals or both are not, and a name follows. */
export function isSecondOffice(scene: Scene, at: number): boolean {
  const { board } = scene;
  const { tokens } = board.sentence;
  const [first, second] = [board.at(at - 1), board.at(at + 1)];
  const isDash = /^[-–/]$/.test(tokens[at]?.word ?? '');
  if (!(isDash || /^(and|&)$/.test(tokens[at]?.lower ?? '')) || first?.what !== 'role' || second?.what !== 'role')
    return false;
  if (isSameCharge(first, second) && second.from === at + 1) return nameAt(scene, second.to) !== undefined;
  const isOwned = second.owner !== undefined && !isOfBoth(first, second) && !isDash;
  if (second.from !== at + 1 || isOwned || first.isPlural || second.isPlural) return false;
  const [word, other] = [tokens[at - 1], tokens[second.from]];
  if (!word || !other || isArticle(other) || isCapital(word) !== isCapital(other)) return false;
  // "the Foreign Secretary and Secretary X": nobody is called twice by one word.
  if (isShortOffice(second.office, officeName(first.office))) return false;
  const isBothHis =
    isDash ||
    first.office === 'deputy prime minister' ||
    isApposed(scene, first, second) ||
    isStyled(tokens, first.from);
  if ((isArticle(tokens[first.from]) && !isBothHis) || (HIGHEST.test(first.office) && HIGHEST.test(second.office)))
    return false;
  // "Qatar's premier and foreign minister, Sheikh X"
  const isBehindComma = isDash || first.owner !== undefined || isApposed(scene, first, second);
  return nameAt(scene, behindRanks(scene, second, isBehindComma)) !== undefined;
}

/** Where the name may begin. */
function behindRanks({ board }: Scene, { to }: RoleChunk, isBehindComma: boolean): number {
  let at = isBehindComma && board.sentence.tokens[to]?.word === ',' ? to + 1 : to;
  while (board.at(at)?.what === 'rank') at++;
  return at;
}

/** "HE the Prime Minister and Minister of Foreign Affairs Sheikh X": one style, one man. */
const isStyled = (tokens: readonly Token[], from: number): boolean =>
  /^(HE|HH|HRH|H\.E\.?|Excellency|Highness|Majesty)$/.test(tokens[from - 1]?.word ?? '');

/** "The Vice Premier and Minister of Finance, Senator X, met": one article and one name between commas. The head of a state is no minister too. */
function isApposed(scene: Scene, first: RoleChunk, second: RoleChunk): boolean {
  const { tokens } = scene.board.sentence;
  if (HEADS_OF_STATE.test(first.office) || !isArticle(tokens[first.from]) || tokens[second.to]?.word !== ',')
    return false;
  const word = tokens[first.from + 1];
  if (word === undefined || !isCapital(word)) return false;
  const name = nameAt(scene, behindRanks(scene, second, true));
  return name !== undefined && /^[,)]$/.test(tokens[name.to]?.word ?? '');
}

/** "First Deputy Minister of Defence and Chief of General Staff of Azerbaijan General X": the state behind the second is that of both. */
const isOfBoth = (first: RoleChunk, { owner, office, from }: RoleChunk): boolean =>
  first.owner === undefined &&
  first.seat === undefined &&
  first.charge === undefined &&
  owner !== undefined &&
  owner !== 'pronoun' &&
  (owner.what === 'place' ? owner.hit.entry.kind === 'COUNTRY' : owner.entry?.kind === 'ARMED_FORCE') &&
  owner.from >= from + office.split(' ').length;

/** "Director of the Office of the Central Foreign Affairs Commission and China's Foreign Minister X": a body of that state, with the same charge. */
const isSameCharge = ({ owner: body }: RoleChunk, { owner, office }: RoleChunk): boolean =>
  body !== undefined &&
  body !== 'pronoun' &&
  body.what === 'body' &&
  owner !== undefined &&
  owner !== 'pronoun' &&
  owner.what === 'place' &&
  body.entry?.iso2 !== undefined &&
  body.entry.iso2 === owner.hit.entry.iso2 &&
  body.words.toLowerCase().includes(office.split(' ')[0] ?? office);

/** "Its chair, Prime Minister X", "her Greek counterpart, Ambassador X": one holder of two offices. */
export function isChairAndMore(scene: Scene, role: Chunk): boolean {
  const { board } = scene;
  const next = board.at(role.to + 1);
  return (
    role.what === 'role' &&
    ((role.owner === 'pronoun' && isOfBodies(role.office)) ||
      (role.isCounterpart && role.owner !== undefined) ||
      isHeadToo(scene, role) ||
      isOfBodyAndState(scene, role)) &&
    board.sentence.tokens[role.to]?.word === ',' &&
    next?.what === 'role' &&
    nameAt(scene, next.to) !== undefined
  );
}

/** "informed the Chairman of the Border Commission, Deputy Prime Minister X, of it": no list goes on, and no verb stands between. */
function isHeadToo({ board }: Scene, { owner, office, to, isDefinite }: RoleChunk): boolean {
  const { tokens } = board.sentence;
  const [head = '', matter] = office.split(' of ');
  const isOfOne = owner === undefined ? matter !== undefined : owner !== 'pronoun' && owner.what === 'body';
  if (!isDefinite || !isOfBodies(head) || !isOfOne) return false;
  const second = board.at(to + 1);
  const name = second?.what === 'role' && !isArticle(tokens[second.from]) ? board.at(second.to) : undefined;
  const [comma, next] = name?.what === 'name' ? tokens.slice(name.to, name.to + 2) : [];
  return comma?.word === ',' && /^(ADP|VERB|AUX|ADV)$/.test(next?.pos ?? '');
}

/** "OSCE Chairman-in-Office, Maltese Foreign Minister X": who chairs a body of states holds office in one of them, if no list goes on. */
function isOfBodyAndState({ board }: Scene, { owner, to }: RoleChunk): boolean {
  const isOfMany =
    owner !== undefined &&
    owner !== 'pronoun' &&
    owner.what === 'body' &&
    owner.entry?.kind === 'INTERGOVERNMENTAL_ORGANIZATION';
  const second = board.at(to + 1);
  if (!isOfMany || second?.what !== 'role' || second.owner === undefined || second.owner === 'pronoun') return false;
  if (second.owner.what !== 'place' || second.owner.hit.entry.kind !== 'COUNTRY') return false;
  const end = board.at(second.to)?.to ?? second.to;
  return board.sentence.tokens[end]?.lower !== 'and' && !isInList(board.sentence.tokens, end);
}

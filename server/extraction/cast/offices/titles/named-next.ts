/** "…, the Iranian foreign ministry spokesman said on Saturday. Behrouz Tavakoli said": whom a report names right behind his office. */
import { officeName } from '../../../../domain/wording/office-name.ts';
import type { Board } from '../../../mentions/board.ts';
import type { NameChunk, RoleChunk } from '../../../mentions/chunk.ts';
import type { Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { stateOffice } from '../roles.ts';

const SAYS = /^(say|tell|add|announce|note|write|testify|argue|insist|warn|post|claim|reply|respond)$/;
/** "said on Saturday", "told reporters in Tehran", "said in a statement": nobody else is named there. */
const REST = 6;

/** Sees somebody new, whom a sentence begins with and who says something, in the office that the sentence before ended with; or behind his words, in the one it began with. */
export function seeNamedNext(scene: Scene, key: string, name: NameChunk): void {
  const { board, casting, focus } = scene;
  const before = casting.boards[board.sentence.index - 1];
  if (!before || name.to - name.from < 2 || !speaks(scene, name)) return;
  if (casting.offices.has(key) || casting.drafts.sideOf(key) !== undefined || focus.persons.includes(key)) return;
  const role = (name.from === 0 ? lastIn(before) : undefined) ?? roleTold(scene, name, before);
  if (!role) return;
  const office = officeName(role.office);
  const [vacant, whose] = [...casting.vacant].findLast(([, one]) => one.office === office) ?? [];
  if (vacant === undefined || whose?.country === undefined) return;
  casting.drafts.setCountry(key, whose.country);
  const held = { office, full: office, key: vacant, country: whose.country };
  stateOffice(scene, key, { role: { ...role, from: name.from, to: name.to }, held });
}

function lastIn(before: Board): RoleChunk | undefined {
  const role = before.chunks().findLast((chunk) => chunk.what !== 'place');
  return role?.what === 'role' && role.tense === 'present' && isSaidLast(before.sentence.tokens, role)
    ? role
    : undefined;
}

/** "X said", `"…," wrote X`. */
function speaks({ board: { sentence } }: Scene, { from, to }: NameChunk): boolean {
  const [mark, verb] = sentence.tokens.slice(from - 2, from);
  const isBehindVerb = mark?.word === '"' && SAYS.test(verb?.lemma ?? '') && verb?.pos === 'VERB';
  return SAYS.test(sentence.tokens[to]?.lemma ?? '') || isBehindVerb;
}

/** `Kenya's defence minister accused Chad. "Chad lies," Ada Obi said`: nobody else has been named yet, and he is whom the sentence before began or ended with. */
function roleTold(scene: Scene, name: NameChunk, before: Board): RoleChunk | undefined {
  const { casting, focus } = scene;
  const isUnnamed = (key: string | undefined) => casting.drafts.get(key ?? '')?.kind === 'OFFICE';
  if (!focus.persons.every(isUnnamed) || !mayBeHe(scene, name)) return undefined;
  return isUnnamed(focus.subject) ? firstIn(before) : lastIn(before);
}

/** Behind a quotation, or behind "Speaking in Paris on Monday,", or where a paragraph begins. */
function mayBeHe({ board: { sentence }, casting }: Scene, { from }: NameChunk): boolean {
  const { tokens, line, index } = sentence;
  if (from === 0) return casting.boards[index - 1]?.sentence.line !== line;
  const marks = [tokens[from - 1]?.word, tokens[from - 2]?.word];
  const isOpening = marks[0] === ',' && OPENS.test(tokens[0]?.lower ?? '');
  return marks[0] === '"' || marks[1] === '"' || isOpening;
}
const OPENS = /^(speaking|addressing|in|at|during)$/;

function firstIn(before: Board): RoleChunk | undefined {
  const role = before.chunks().find((chunk) => chunk.what === 'role');
  return role?.what === 'role' && role.tense === 'present' ? role : undefined;
}

/** ", the spokesman said on Saturday." */
const isSaidLast = (tokens: readonly Token[], { from, to }: RoleChunk): boolean =>
  tokens[from - 1]?.word === ',' && SAYS.test(tokens[to]?.lemma ?? '') && tokens.length - to <= REST;

/** "…, the Iranian foreign ministry spokesman said on Saturday. Behrouz Tavakoli said": whom a report names right behind his office. */
import { officeName } from '../../../../domain/wording/office-name.ts';
import type { Board } from '../../../mentions/board.ts';
import type { NameChunk, RoleChunk } from '../../../mentions/chunk.ts';
import type { Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { stateOffice } from '../roles.ts';

const SAYS = /^(say|tell|add|announce|note|write)$/;
/** "said on Saturday", "told reporters in Tehran", "said in a statement": nobody else is named there. */
const REST = 6;

/** Sees somebody new, whom a sentence begins with and who says something, in the office that the sentence before ended with; or behind his words, in the one it began with. */
export function seeNamedNext(scene: Scene, key: string, name: NameChunk): void {
  const { board, casting, focus } = scene;
  const before = casting.boards[board.sentence.index - 1];
  const says = board.sentence.tokens[name.to];
  if (!before || name.to - name.from < 2 || !SAYS.test(says?.lemma ?? '')) return;
  if (casting.offices.has(key) || casting.drafts.sideOf(key) !== undefined || focus.persons.includes(key)) return;
  const role = name.from === 0 ? lastIn(before) : isQuoted(scene, name) ? firstIn(before, focus.subject) : undefined;
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

/** `Kenya's defence minister accused Chad. "Chad lies," Ada Obi said`: nobody else has been named, and he is whom the sentence before began with. */
const isQuoted = ({ board, casting, focus }: Scene, { from }: NameChunk): boolean =>
  board.sentence.tokens[from - 1]?.word === '"' &&
  casting.drafts.get(focus.subject ?? '')?.kind === 'OFFICE' &&
  focus.persons.every((person) => person === focus.subject);

function firstIn(before: Board, subject: string | undefined): RoleChunk | undefined {
  const role = before.chunks().find((chunk) => chunk.what === 'role');
  return role?.what === 'role' && role.tense === 'present' && subject !== undefined ? role : undefined;
}

/** ", the spokesman said on Saturday." */
const isSaidLast = (tokens: readonly Token[], { from, to }: RoleChunk): boolean =>
  tokens[from - 1]?.word === ',' && SAYS.test(tokens[to]?.lemma ?? '') && tokens.length - to <= REST;

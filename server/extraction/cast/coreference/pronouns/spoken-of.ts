/** Whom "he" and "she" mean where their own sentence names nobody: of whom the sentences before told. */
import { words } from '../../../tables/word-list.ts';
import type { Scene } from '../../casting.ts';

export const SAYS = words(
  'say add insist announce claim argue warn maintain declare hope complain fear deny vow pledge',
);

/** Whom the sentences before told of last; "He said" behind "X told reporters": X, rather than a president without a name. */
export function spokenOf(scene: Scene, at: number): readonly string[] {
  const { casting, focus } = scene;
  const { sentence } = scene.board;
  const persons = focus.persons.filter((key) => key !== focus.orator?.key);
  const [last = '', ...before] = persons;
  const isUnnamed = casting.drafts.get(last)?.kind === 'OFFICE';
  // "A spokesperson said: 'The Prime Minister spoke to X. He …'": of whom she told.
  const isSpokesperson = isUnnamed && /^Spokes/.test(casting.drafts.get(last)?.name ?? '');
  const says = at === 0 && SAYS.has(sentence.tokens[1]?.lemma ?? '');
  const speaker = says && isUnnamed ? before.slice(0, 2).find((key) => key === focus.speaker) : undefined;
  if (speaker !== undefined) return [speaker];
  if (isSpokesperson && !says && before[0] !== undefined) return before.slice(0, 1);
  // "…, its chairman said. She will fly": of whom the paragraph tells, for she has a name.
  const named =
    isUnnamed && !says && /^(he|she)$/.test(sentence.tokens[at]?.lower ?? '') ? toldOf(scene, last) : undefined;
  return named === undefined ? persons.slice(0, 1) : [named];
}

/** The named person of the same paragraph, behind somebody who only ends the last sentence: ", its chairman said." */
function toldOf({ board: { sentence }, casting, focus }: Scene, last: string): string | undefined {
  const before = casting.document.sentences[sentence.index - 1];
  const [verb, comma] = [before?.tokens.at(-2), before?.tokens.findLastIndex(({ word }) => word === ',')];
  const isAside =
    before?.line === sentence.line && SAYS.has(verb?.lemma ?? '') && (comma ?? -1) > before.tokens.length - ASIDE;
  const [second] = focus.persons.filter((key) => key !== last);
  return isAside && casting.drafts.get(second ?? '')?.kind === 'PERSON' ? second : undefined;
}

/** So many words has ", its acting chairman said." at most. */
const ASIDE = 8;

/** Speakers without a name, by the nation before them: "Oman's news agency", "the Swiss federal department of finance", "a Jordanian note". */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Scope } from '../../scope.ts';
import { isNote } from '../note-words.ts';

const BODIES = words(`
  department ministry office agency service bureau authorities police government army navy palace court parliament embassy mission
  correspondent reporter correspondents broadcaster newspaper paper daily media regulator presidency intelligence chancellery side
  minister ministers official officials diplomat diplomats lawmaker lawmakers prosecutor prosecutors source sources`);

/** How many words the description may have. */
const LONGEST = 7;

/** The slot whose nation or outlet speaks by what is described between it and the verb. */
export function nationBehind({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  const slot = scope.slots(index).findLast(({ to, use }) => to <= from && use !== 'plain');
  if (!slot) return undefined;
  const between = tokens.slice(slot.to, from);
  const isDescription =
    between.length <= LONGEST &&
    between.every(({ pos, word }) => /^(NOUN|ADJ|PROPN|ADP|DET|PART)$/.test(pos) && word !== ',') &&
    between.slice(0, 4).some(({ lower }) => BODIES.has(lower) || isNote(lower));
  if (!isDescription) return undefined;
  // "Its report says": of whoever was the source before, if anybody was.
  const source = slot.form === 'pronoun' && slot.from === 0 ? scope.sourceIn(index - 1) : undefined;
  return source === undefined ? slot : { ...slot, refs: [source] };
}

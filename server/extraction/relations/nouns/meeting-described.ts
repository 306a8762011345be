/** "described the meeting with her Hungarian counterpart as fruitful", "called the talks with X useful": whoever judges it was there. */

import type { Clause, Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';

const JUDGES = words('describe call characterise characterize term label rate recall sum hail praise');
const MEETING = /^(MET_WITH|HELD_TALKS_WITH|CALLED)$/;

/** The subject of the verb whose object the meeting is. */
export function whoDescribes(
  { index }: Token,
  { entry, clause }: { readonly entry: NounEntry; readonly clause: Clause | undefined },
): Slot | undefined {
  if (!clause || !MEETING.test(entry.predicate) || clause.voice === 'passive' || clause.negation) return undefined;
  if (!JUDGES.has(clause.verb.lemma) || index < clause.to) return undefined;
  const between = clause.sentence.tokens.slice(clause.to, index);
  const isObject = between.length > 0 && between.every(({ pos }) => /^(DET|ADJ|NOUN|NUM)$/.test(pos));
  return isObject && clause.subject?.use === 'plain' ? clause.subject : undefined;
}

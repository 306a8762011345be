/** "ISLAMABAD: … as President X wrapped up a three-day visit": where nobody says to whom, the visit is to where the text is written. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

const PAYS = /^(begin|start|pay|make|end|conclude|complete|finish|wrap|continue|extend|prolong|kick|arrive|be)$/;
const VISIT =
  /^(up |off |for |on |here |today |yesterday )*(a|an|his|her|their|the) ([a-z-]+ ){0,4}(visit|trip|tour)( here)?( (on|this|today|yesterday|late|early)\b.*| ?[.,;].*|)$/;

export function visitsHere(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, until, complements } = clause;
  const dateline = stage.cast.dateline ?? cityBefore(stage);
  if (dateline === undefined || voice === 'passive' || !PAYS.test(verb.lemma)) return [];
  if (subject?.use !== 'plain' || !isPerson(stage, subject) || clause.negation || clause.modal) return [];
  if (complements.some(({ slot }) => isPlace(stage, slot))) return [];
  if (!VISIT.test(lowerOf(stage.sentence.tokens.slice(to, Math.max(until, to + 1))))) return [];
  const side = sideOf(stage, subject.refs[0]);
  if (side === undefined || side === dateline) return [];
  const here: Slot = { ...subject, refs: [dateline], members: undefined, reasons: ['dateline'] };
  return [
    match(clause, { subject, object: here }, { predicate: 'VISITED', reasons: ['frame', 'visit-here'], trust: 0.7 }),
  ];
}

/** "ISLAMABAD: Pakistan and …". */
function cityBefore(stage: Stage): string | undefined {
  const [first] = stage.cast.slots[0] ?? [];
  const tokens = stage.document.sentences[0]?.tokens ?? [];
  const isCity = first?.from === 0 && tokens[first.to]?.word === ':' && isPlace(stage, first);
  return isCity ? sideOf(stage, first.refs[0]) : undefined;
}

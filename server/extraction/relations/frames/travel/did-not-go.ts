/** "Norway invited Ms Costa to Oslo. She did not go": the visit that was to come, and did not. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPlace, match, sideOf } from '../frame.ts';

const GOES = /^(go|come|travel|attend|turn|show|accept|make)$/;
const STAYS = /^(away|at home|put)\b/;
/** Sentences back. */
const BACK = 2;

export function didNotGo(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements } = clause;
  if (!subject || voice === 'passive' || !isAbsent(clause)) return [];
  if (complements.some(({ slot }) => isPlace(stage, slot))) return [];
  const visit = stage.before.findLast(
    ({ predicate, sentence, subject: guest }) =>
      predicate === 'VISITED' &&
      sentence.index >= stage.sentence.index - BACK &&
      subject.refs.some((ref) => ref === guest || ref === sideOf(stage, guest)),
  );
  if (!visit) return [];
  const end = (ref: string): Slot => ({ ...subject, refs: [ref], members: undefined });
  const ends = { subject: end(visit.subject), object: end(visit.object) };
  const reasons = ['frame', 'did-not-go', verb.lemma];
  // The "not" of the clause denies it as it stands.
  const sense = clause.negation ? {} : ({ polarity: 'DENIED' } as const);
  return [match(clause, ends, { predicate: 'VISITED', reasons, trust: 0.7, sense })];
}

/** "did not go", "never came", "stayed away". Plain "came" says that it was paid. */
const isAbsent = ({ verb, to, negation, modal, sentence: { tokens } }: Clause): boolean =>
  (GOES.test(verb.lemma) && negation !== undefined && modal === undefined) ||
  (/^(stay|keep)$/.test(verb.lemma) && STAYS.test(lowerOf(tokens.slice(to, to + 2))));

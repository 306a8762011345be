/** "called for Burundi to free them", "insists that Burundi pay", "demanded that they be freed by Burundi": who is to do what is asked for. */
import { isBaseForm } from '../../../clauses/verbs/base-form.ts';
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { agentOf } from '../../clause-ends.ts';
import { kindOf } from '../../ends.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { NATIONAL } from '../../verbs/verb-classes.ts';
import { match, sideOf } from '../frame.ts';

const CALLS = words('call appeal push press wait ask plead clamour lobby campaign');
const DEMANDS = words('demand insist request ask recommend propose stipulate');

export function demands(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb } = clause;
  if (!subject || voice === 'passive' || isRead(stage, clause, 'REQUESTED')) return [];
  const asked = CALLS.has(verb.lemma) ? calledOn(stage, clause) : undefined;
  const object = asked ?? (DEMANDS.has(verb.lemma) ? toDo(stage, clause) : undefined);
  if (!object || !NATIONAL.has(kindOf(stage.cast, object.refs[0] ?? '') ?? '')) return [];
  if (sideOf(stage, object.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  return [match(clause, { subject, object }, { predicate: 'REQUESTED', reasons: ['frame', 'demand'], trust: 0.74 })];
}

/** "called for X to do it": not "for X to be punished". */
function calledOn({ clauses }: Stage, clause: Clause): Slot | undefined {
  const first = clause.complements.find(({ preposition }) => preposition === 'for');
  if (first?.slot.use !== 'plain' || first.slot.from - clause.to > 2) return undefined;
  const deed = clauses.find(
    ({ from, form }) => from >= first.slot.to && from <= first.slot.to + 1 && form === 'infinitive',
  );
  return deed?.voice === 'active' && deed.verb.lemma !== 'be' ? first.slot : undefined;
}

/** Whoever does it in the that-clause: its subject before a bare verb, or behind "be … by". */
function toDo({ clauses }: Stage, clause: Clause): Slot | undefined {
  const deed = clauses.find(({ parent, link }) => parent === clause && link === 'that');
  if (!deed || deed.modal) return undefined;
  const { verb, from, voice, subject } = deed;
  if (voice === 'passive') return deed.sentence.tokens[from]?.lower === 'be' ? agentOf(deed) : undefined;
  const isBare = isBaseForm(verb) && from === verb.index && subject?.refs.length === 1;
  return isBare && subject?.use === 'plain' ? subject : undefined;
}

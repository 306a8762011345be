/** "wrote to the King demanding reparations", "phoned her to complain about": what is asked of whoever is written to. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const WRITES = words('write cable appeal telephone phone call contact turn email e-mail');
const SAID: Readonly<Record<string, Predicate>> = {
  demand: 'REQUESTED',
  request: 'REQUESTED',
  ask: 'REQUESTED',
  seek: 'REQUESTED',
  urge: 'REQUESTED',
  complain: 'PROTESTED',
  protest: 'PROTESTED',
  object: 'PROTESTED',
};

export function written(stage: Stage, clause: Clause): Match[] {
  const { parent, form, verb, complements, negation } = clause;
  const predicate = SAID[verb.lemma];
  if (!parent || !predicate || negation || !/^(gerund|infinitive)$/.test(form) || !WRITES.has(parent.verb.lemma))
    return [];
  const { subject } = parent;
  const isAddressed = complements.some(
    ({ preposition, slot }) => slot.use === 'plain' && /^(of|from|to|on|)$/.test(preposition ?? ''),
  );
  const whom = parent.complements.find(
    ({ preposition, slot }) =>
      slot.use === 'plain' && slot.to <= clause.from && (preposition === 'to' || preposition === undefined),
  )?.slot;
  if (!subject || parent.voice === 'passive' || !whom || isAddressed || isRead(stage, clause)) return [];
  if (sideOf(stage, subject.refs[0]) === sideOf(stage, whom.refs[0])) return [];
  return [match(clause, { subject, object: whom }, { predicate, reasons: ['frame', 'written'], trust: 0.74 })];
}

/** "Moscow promised a proportionate answer", "threatened countermeasures": against whoever did it something before. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { match, sideOf } from '../frames/frame.ts';
import type { Match, Stage } from '../reading.ts';
import { harmerOf } from './harm-done.ts';

const THREATENS = words('promise vow threaten announce pledge warn prepare');
const ANSWER =
  /\b(answer|response|retaliation|reprisals?|countermeasures|counter-measures|consequences|revenge|(to|would|will) (retaliate|respond|hit back|strike back|answer in kind|reply in kind))\b/;
const HARMS: ReadonlySet<Predicate> = new Set([
  'SANCTIONED',
  'COERCED',
  'ATTACKED',
  'PROTESTED',
  'THREATENED',
  'ACCUSED',
  'MOBILISED_AGAINST',
  'CRITICISED',
  'REJECTED',
  'SUPPLIES_ARMS_TO',
]);
/** How many words behind the verb tell what is promised, and how many sentences back the deed may stand. */
const FAR = 7;
const BACK = 3;

export function retaliation(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, complements } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || !THREATENS.has(verb.lemma)) return [];
  const said = stage.sentence.tokens.slice(to, to + FAR).map(({ lower }) => lower);
  const own = sideOf(stage, subject.refs[0]);
  if (own === undefined || !ANSWER.test(said.join(' ')) || isAddressed(stage, complements, own)) return [];
  const doer = harmerOf(stage, { to: own, harms: HARMS, back: BACK });
  if (doer === undefined) return [];
  const object: Slot = { ...subject, refs: [doer], members: undefined, reasons: ['doer-of-deed'] };
  return [
    match(clause, { subject, object }, { predicate: 'THREATENED', reasons: ['frame', 'retaliation'], trust: 0.72 }),
  ];
}

const isAddressed = (stage: Stage, complements: Clause['complements'], own: string): boolean =>
  complements.some(({ slot }) => ![own, undefined].includes(sideOf(stage, slot.refs[0])));

/** "brought the Qataris and the Saudis back to the table": whoever brings two together. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const BRINGS = words('bring coax get steer nudge');
const TABLE =
  /^(back )?(to (the|a) ((negotiating|conference|same|peace) )?table|together|face to face|into (talks|one room|the same room))\b/;

export function toTheTable(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements } = clause;
  const object = complements.find(({ preposition, slot }) => preposition === undefined && slot.refs.length > 1)?.slot;
  if (!subject || !object || voice === 'passive' || !BRINGS.has(verb.lemma)) return [];
  const behind = stage.sentence.tokens
    .slice(object.to, object.to + 6)
    .map(({ lower }) => lower)
    .join(' ');
  const own = sideOf(stage, subject.refs[0]);
  if (!TABLE.test(behind) || object.refs.some((key) => sideOf(stage, key) === own)) return [];
  return [
    match(clause, { subject, object }, { predicate: 'MEDIATES_BETWEEN', reasons: ['frame', 'table'], trust: 0.74 }),
  ];
}

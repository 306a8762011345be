/** "Two Mexican firms were put on the American sanctions list", "is on Canada's blacklist": whose list it is sanctions whoever is on it. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** Not any list: "on Canada's list of partners". */
const LIST = /^(\w+ )?((sanctions?|trade|visa|no-entry|terror|terrorist) (list|register)|blacklist)\b/;
const PUTS = /^(put|place|add|keep|leave|include)$/;
const STANDS = /^(be|remain|appear|stay)$/;

export function onAList(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements } = clause;
  if (subject?.use !== 'plain') return [];
  const isPut = voice === 'passive' && PUTS.test(verb.lemma);
  if (!isPut && !(voice === 'active' && STANDS.test(verb.lemma))) return [];
  const owner = complements.find(
    ({ slot, preposition }) => /^(on|onto|to)$/.test(preposition ?? '') && slot.use !== 'plain' && isList(stage, slot),
  )?.slot;
  const side = sideOf(stage, owner?.refs[0]);
  if (!owner || side === undefined || side === sideOf(stage, subject.refs[0])) return [];
  const ends = { subject: { ...owner, use: 'plain', refs: [side] } as Slot, object: subject };
  return [match(clause, ends, { predicate: 'SANCTIONED', reasons: ['frame', 'on-a-list'], trust: 0.74 })];
}

const isList = ({ sentence: { tokens } }: Stage, { to }: Slot): boolean => LIST.test(lowerOf(tokens.slice(to, to + 3)));

/** "Kenya maintains no embassy in Uganda", "has no ambassador in Uganda": whoever keeps one there has relations with it. */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPlace, match, sideOf } from '../frame.ts';

const KEEPS = /^(have|maintain|keep|run|operate|open|reopen)$/;

export function embassies(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements } = clause;
  if (!KEEPS.test(verb.lemma) || voice === 'passive' || subject?.use !== 'plain' || isRead(stage, clause)) return [];
  const own = sideOf(stage, subject.refs[0]);
  const mission = complements.find(({ slot }) => slot.form === 'nominal' && isMission(stage, slot))?.slot;
  if (!mission || own === undefined || sideOf(stage, mission.refs[0]) !== own || subject.refs.length > 1) return [];
  const where =
    complements.find(({ slot, preposition }) => slot !== mission && preposition === 'in' && isPlace(stage, slot))
      ?.slot ?? within(stage, mission);
  const host = sideOf(stage, where?.refs[0]);
  if (!where || host === undefined || host === own) return [];
  const ends = { subject: { ...subject, refs: [own] }, object: { ...where, refs: [host], use: 'plain' } as Slot };
  const rest = { predicate: 'DIPLOMATIC_RELATIONS_WITH', reasons: ['frame', 'embassy'], trust: 0.74 } as const;
  return [match(clause, ends, { ...rest, trigger: [verb.index, mission.from + 1] })];
}

const isMission = ({ cast, sentence: { tokens } }: Stage, { refs, from, to }: Slot): boolean =>
  /^(GOVERNMENT_BODY|OFFICE)$/.test(kindOf(cast, refs[0] ?? '') ?? '') &&
  tokens.slice(from, to).some(({ lower }) => /^(embassy|ambassador|consulate)$/.test(lower));

/** "ambassador in Uganda": the office has taken the place with it. */
function within({ cast, context, sentence: { tokens } }: Stage, { from, to }: Slot): Slot | undefined {
  const name = tokens.slice(from, to).findLast(({ pos }) => pos === 'PROPN');
  const found = name ? context.gazetteer.place(name.word)?.entry.name : undefined;
  const key = [...cast.entities.values()].find((one) => one.kind === 'COUNTRY' && one.name === found)?.key;
  return name && key !== undefined
    ? { sentence: 0, from: name.index, to: name.index + 1, refs: [key], form: 'name', use: 'plain', reasons: [] }
    : undefined;
}

/** "Spanish and Moroccan police broke up a smuggling ring": what the hands of two states do to neither of them, they do together. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const WORKS = words('break dismantle bust smash arrest seize intercept rescue crack uncover detain foil patrol escort');

export function jointPolice(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, complements } = clause;
  if (subject?.refs.length !== 2 || voice === 'passive' || !WORKS.has(verb.lemma)) return [];
  // "worked together to break up a ring": told by the first verb.
  if (clause.parent && isRead(stage, clause.parent, 'COOPERATES_WITH')) return [];
  // "broke up a ring", and not "broke relations".
  if (verb.lemma === 'break' && !/^(up|down|open)$/.test(stage.sentence.tokens[clause.to]?.lower ?? '')) return [];
  const sides = subject.refs.map((key) => sideOf(stage, key));
  const isAgainst = complements.some(({ slot }) => sideOf(stage, slot.refs[0]) !== undefined && slot.use === 'plain');
  if (isAgainst || new Set(sides).size !== 2 || sides.includes(undefined)) return [];
  return [
    match(
      clause,
      { subject, object: subject },
      { predicate: 'COOPERATED_WITH', reasons: ['frame', 'joint-police'], trust: 0.68 },
    ),
  ];
}

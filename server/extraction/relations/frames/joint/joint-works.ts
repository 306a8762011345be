/** "Germany and Denmark are to build a pipeline": what two states make is made together. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const MAKES = /^(build|construct|develop|lay|finance|fund|found|run|operate|design|co-finance|manufacture|dig)$/;
const WORKS =
  /\b(pipeline|bridge|railway|plant|dam|port|tunnel|road|motorway|highway|cable|terminal|reactor|satellite|telescope|refinery|factory|corridor|fighter|tank|frigate|university|hospital|base|power station|fund)\b/;
/** How many words behind the verb name the work. */
const FAR = 7;

export function jointWorks(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, link } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || link === 'relative' || !MAKES.test(verb.lemma)) return [];
  const sides = subject.refs.map((key) => sideOf(stage, key));
  const said = stage.sentence.tokens.slice(to, to + FAR).map(({ lower }) => lower);
  if (new Set(sides).size < 2 || sides.includes(undefined) || !WORKS.test(said.join(' '))) return [];
  return [
    match(
      clause,
      { subject, object: subject },
      { predicate: 'COOPERATES_WITH', reasons: ['frame', 'joint-work'], trust: 0.7 },
    ),
  ];
}

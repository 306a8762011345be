/** "Uganda closed the dam, a move condemned by Kenya": what somebody did is named again, and judged by another. */
import type { Predicate } from '../../../../domain/predicate.ts';
import type { Clause, Slot } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const MOVE = /^(move|step|decision|act|measure|action|gesture|plan|announcement|policy|attack|raid|strike)$/;
const JUDGES: Readonly<Record<string, Predicate>> = {
  condemn: 'CRITICISED',
  criticise: 'CRITICISED',
  criticize: 'CRITICISED',
  denounce: 'CRITICISED',
  deplore: 'CRITICISED',
  decry: 'CRITICISED',
  welcome: 'PRAISED',
  praise: 'PRAISED',
  hail: 'PRAISED',
  applaud: 'PRAISED',
};

export function judgedMoves(stage: Stage, clause: Clause): Match[] {
  const predicate = JUDGES[clause.verb.lemma];
  if (!predicate || clause.negation || !isApposed(stage, clause)) return [];
  const judge = clause.voice === 'passive' ? judgeBehind(clause) : clause.subject;
  const doer = doerBefore(stage, clause);
  if (judge?.use !== 'plain' || !doer || sideOf(stage, judge.refs[0]) === sideOf(stage, doer.refs[0])) return [];
  return [
    match(clause, { subject: judge, object: doer }, { predicate, reasons: ['frame', 'judged-move'], trust: 0.7 }),
  ];
}

const judgeBehind = ({ complements }: Clause): Slot | undefined =>
  complements.find(({ preposition }) => preposition === 'by')?.slot;

/** ", a move (that was) condemned by", ", a decision Kenya condemned". */
function isApposed({ sentence: { tokens } }: Stage, { from, voice, subject }: Clause): boolean {
  const end = voice === 'passive' ? from : (subject?.from ?? from);
  const before = tokens.slice(Math.max(0, end - 6), end).filter(({ lower }) => !/^(that|which|the)$/.test(lower));
  const noun = before.at(-1);
  const comma = before.findLastIndex(({ word }) => /^[,–—-]$/.test(word));
  return noun !== undefined && MOVE.test(noun.lower) && /^(a|an)$/.test(before[comma + 1]?.lower ?? '') && comma >= 0;
}

/** Whoever is the subject of the clause before. */
function doerBefore({ clauses }: Stage, { from }: Clause): Slot | undefined {
  const done = clauses.findLast(({ form, to, subject }) => form === 'finite' && to <= from && subject !== undefined);
  return done?.voice === 'active' && done.subject?.use === 'plain' ? done.subject : undefined;
}

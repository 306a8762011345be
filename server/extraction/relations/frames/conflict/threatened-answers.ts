/** "If Armenia opens fire again, Azerbaijan will respond, Baku warned": what one would do if another did something is a threat, in the mouth of one's own side. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** What is done against somebody, where nothing is named. */
const ANSWERS = words(`
  respond retaliate strike hit attack bomb invade blockade shell fire shoot expel close shut suspend sever cut impose freeze sanction block veto
  halt resume punish destroy seize`);
const SAYS = words('warn threaten vow say tell declare caution add announce insist stress');
const OPENS = /^(if|unless|should|were)$/;

export function threatenedAnswers(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, modal, voice } = clause;
  if (!/^(will|would|may|could|shall|might)$/.test(modal ?? '') || voice === 'passive' || !ANSWERS.has(verb.lemma))
    return [];
  const own = sideOf(stage, subject?.refs[0]);
  const saying = own === undefined ? undefined : sayingOf(stage, clause, own);
  const object = own === undefined ? undefined : conditionOf(stage, clause, own);
  return subject && object && saying
    ? [
        match(
          saying,
          { subject, object },
          { predicate: 'THREATENED', reasons: ['frame', 'threatened-answer'], trust: 0.68 },
        ),
      ]
    : [];
}

/** The other state that the condition is about. */
function conditionOf(stage: Stage, answer: Clause, own: string): Slot | undefined {
  const { tokens } = stage.sentence;
  const condition = stage.clauses.find(
    (one) => one !== answer && one.subject !== undefined && OPENS.test(tokens[one.subject.from - 1]?.lower ?? ''),
  )?.subject;
  const key = sideOf(stage, condition?.refs[0]) ?? condition?.refs[0];
  const isParty = /COUNTRY|GROUP|FORCE|ORGANIZATION/.test(kindOf(stage.cast, key ?? '') ?? '');
  return condition && key !== undefined && key !== own && isParty
    ? { ...condition, refs: [key], members: undefined }
    : undefined;
}

/** Where one of the same side says it. */
const sayingOf = ({ clauses, ...stage }: Stage, answer: Clause, own: string): Clause | undefined =>
  clauses.find(
    ({ verb, subject }) =>
      verb !== answer.verb && SAYS.has(verb.lemma) && sideOf({ clauses, ...stage }, subject?.refs[0]) === own,
  );

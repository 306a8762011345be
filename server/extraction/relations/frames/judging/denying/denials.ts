/** "denied Hungary's accusation", "Hungary's charge was denied by Austria", "accused Austria of theft, which Vienna denies": an answer to whoever said it. */
import type { Clause, Slot } from '../../../../shapes.ts';
import { words } from '../../../../tables/word-list.ts';
import { agentOf } from '../../../clause-ends.ts';
import type { Match, Stage } from '../../../reading.ts';
import { ownerBefore } from '../../../verbs/passive-owner.ts';
import { match, sideOf } from '../../frame.ts';
import { CLAIM } from '../judging-words.ts';

const DENIES = words('deny contest dispute refute rebut rubbish');
/** How many words behind its owner the claim may stand. */
const NEAR = 4;

export function denials(stage: Stage, clause: Clause): Match[] {
  if (!DENIES.has(clause.verb.lemma)) return [];
  const answer = clause.voice === 'passive' ? denied(stage, clause) : denying(stage, clause);
  if (!answer || sideOf(stage, answer.subject.refs[0]) === sideOf(stage, answer.object.refs[0])) return [];
  return [match(clause, answer, { predicate: 'REJECTED', reasons: ['frame', 'denial'], trust: 0.72 })];
}

type Answer = Pick<Match, 'subject' | 'object'>;

function denying(stage: Stage, clause: Clause): Answer | undefined {
  const { subject, complements, to } = clause;
  if (subject?.use !== 'plain') return undefined;
  const [owner] = complements;
  if (owner && owner.slot.use !== 'plain' && owner.preposition === undefined && owner.slot.from - to <= 1)
    return isClaim(stage, owner.slot) ? { subject, object: owner.slot } : undefined;
  const accuser = takenUp(stage, clause, subject);
  return accuser && { subject, object: accuser };
}

const isClaim = ({ sentence: { tokens } }: Stage, { to }: Slot): boolean =>
  tokens.slice(to, to + NEAR).some(({ lower }) => CLAIM.test(lower));

/** "accused X of …, which X denies": whoever accused him in the same sentence. */
function takenUp(stage: Stage, { link, leader }: Clause, subject: Slot): Slot | undefined {
  if (link !== 'relative' || leader?.lower !== 'which' || subject.from < leader.index) return undefined;
  const own = sideOf(stage, subject.refs[0]);
  const accused = stage.before.findLast(
    ({ predicate, sentence, object }) =>
      predicate === 'ACCUSED' && sentence.index === stage.sentence.index && sideOf(stage, object) === own,
  );
  return accused && own !== undefined ? { ...subject, refs: [accused.subject], reasons: ['accuser'] } : undefined;
}

function denied(stage: Stage, clause: Clause): Answer | undefined {
  const subject = agentOf(clause);
  const owner = subject && ownerBefore(stage, clause);
  return owner && stage.sentence.tokens.slice(owner.to, clause.from).some(({ lower }) => CLAIM.test(lower))
    ? { subject, object: owner }
    : undefined;
}

/** "Dushanbe denied it", "Russia denies the Estonian claim", "…, which Chad denies": the deed that was told of the one who denies it. */
import type { Clause } from '../../../../shapes.ts';
import { words } from '../../../../tables/word-list.ts';
import { lowerOf } from '../../../../text/lower-text.ts';
import type { Match, Reading, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';
import { CLAIM } from '../judging-words.ts';
import { isSaidOf } from '../said-of.ts';

const DEEDS = words('ATTACKED SUPPLIES_ARMS_TO SUPPORTS COERCED MOBILISED_AGAINST THREATENED PROVIDES_AID_TO TRAINS');
/** Sentences back. */
const BACK = 2;
/** How many words behind the verb tell what is denied. */
const NEAR = 5;

export function deniedDeeds(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice } = clause;
  if (verb.lemma !== 'deny' || voice === 'passive' || !subject || !isOfDeed(stage, clause)) return [];
  // "Kenya and the Emirates both deny it": of either.
  const owns = subject.refs.flatMap((ref) => sideOf(stage, ref) ?? []);
  if (owns.some((own) => isOfAnother(stage, clause, own))) return [];
  // Who "denied involvement" answers what is told, by whomever.
  const isAnyones = isOfPart(stage, clause);
  const deed = stage.before.findLast(
    (one) => isOwnDeed(stage, subject.refs, one) && owns.some((own) => isTold(stage, one, { own, clause, isAnyones })),
  );
  if (!deed) return [];
  const ends = {
    subject: { ...subject, refs: [deed.subject], members: undefined },
    object: { ...subject, refs: [deed.object], members: undefined },
  };
  const sense = { polarity: 'DENIED', speechAct: 'DENIES' } as const;
  return [match(clause, ends, { predicate: deed.predicate, reasons: ['frame', 'denied-deed'], trust: 0.72, sense })];
}

/** What a militia denies is no deed of its state's. */
const isOwnDeed = ({ cast }: Stage, deniers: readonly string[], { subject }: Reading): boolean =>
  deniers.includes(subject) || deniers.some((key) => cast.entities.get(key)?.kind !== 'GROUP');

/** "denied it", "denies the claim", or all of it before: "which Chad denies". */
function isOfDeed(stage: Stage, clause: Clause): boolean {
  const { tokens } = stage.sentence;
  const { to, link, leader, subject } = clause;
  if (link === 'relative' && leader?.lower === 'which') return subject !== undefined && subject.from > leader.index;
  if (isOfPart(stage, clause)) return true;
  const behind = tokens.slice(to, to + NEAR);
  const [first] = behind;
  if (!first || /^[.;]$/.test(first.word) || /^(it|this|that|them)$/.test(first.lower))
    return tokens[to + 1]?.pos !== 'NOUN' && !/^(VERB|AUX)$/.test(tokens[to + 1]?.pos ?? '');
  return /^(the|this|its|any|all|these|such)$/.test(first.lower) && behind.some(({ lower }) => CLAIM.test(lower));
}

/** "denied any involvement", "denied being behind it". */
const PART =
  /^(any |all |its |their |his |direct )*(involvement|responsibility|role|part|hand|wrongdoing|complicity)\b|^(having (done|carried)|doing|being (behind|involved))\b/;

const isOfPart = ({ sentence: { tokens } }: Stage, { to }: Clause): boolean =>
  PART.test(lowerOf(tokens.slice(to, to + NEAR)));

/** "denied that Togo had fired": another is denied to have done it. */
const isOfAnother = (stage: Stage, clause: Clause, own: string): boolean =>
  stage.clauses.some(
    ({ parent, link, subject }) =>
      parent === clause && link === 'that' && subject !== undefined && sideOf(stage, subject.refs[0]) !== own,
  );

const isTold = (
  stage: Stage,
  { predicate, subject, sentence: { index }, clause: told, sense, reasons }: Reading,
  { own, clause, isAnyones }: { own: string; clause: Clause; isAnyones: boolean },
): boolean =>
  DEEDS.has(predicate) &&
  reasons[0] !== 'model' &&
  sense.polarity !== 'DENIED' &&
  (isAnyones || isSaidOf(told, clause)) &&
  index >= stage.sentence.index - BACK &&
  // "denied that it had armed anyone, a day after Mali said it attacked": that is another matter.
  (index < stage.sentence.index ||
    stage.sentence.tokens[clause.to]?.lower !== 'that' ||
    told?.parent?.verb.index === clause.verb.index) &&
  told?.verb.index !== (index === stage.sentence.index ? clause.verb.index : -1) &&
  sideOf(stage, subject) === own;

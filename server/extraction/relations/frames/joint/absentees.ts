/** "Sweden will not take part", "Pakistan has declined", "Australia was due to join but withdrew its frigate": who stays away from an exercise that was told. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { partiesBefore } from './joiners.ts';

/** How many words behind the verb tell what is declined or withdrawn. */
const FAR = 4;
const FORCE =
  /\b(frigate|ship|ships|troops|contingent|jets|aircraft|warship|warships|destroyer|submarine|soldiers|units|team|observers)\b/;

export const absentees = (stage: Stage, clause: Clause): Match[] => [
  ...ofToldExercise(stage, clause),
  ...staysAway(stage, clause),
];

function ofToldExercise(stage: Stage, clause: Clause): Match[] {
  const { subject } = clause;
  const own = subject?.use === 'plain' && subject.refs.length === 1 ? sideOf(stage, subject.refs[0]) : undefined;
  const absence = own === undefined ? undefined : absenceOf(stage, clause);
  if (!subject || own === undefined || !absence || isNamed(stage)) return [];
  const others = partiesBefore(stage, clause).filter((key) => sideOf(stage, key) !== own);
  if (others.length === 0) return [];
  const object: Slot = { ...subject, refs: others, members: undefined, reasons: ['exercise-before'] };
  const sense = absence === 'said' ? { polarity: 'DENIED' as const } : {};
  return [
    match(
      clause,
      { subject, object },
      { predicate: 'EXERCISED_WITH', reasons: ['frame', 'absent'], trust: 0.7, sense },
    ),
  ];
}

/** "was expected to take part but did not". */
const NOT_AFTER_ALL = /\bbut (did|does|do|has|have|had|was|were|would|will) (not|n't)\b/;

/** "said": the verb itself denies; "denied": a word beside it does. */
function absenceOf({ sentence: { tokens } }: Stage, clause: Clause): 'said' | 'denied' | undefined {
  const { verb, to, until, negation, voice } = clause;
  if (voice === 'passive') return undefined;
  const behind = lowerOf(tokens.slice(to, to + FAR));
  const takesPart = /^(participate|join)$/.test(verb.lemma) || (verb.lemma === 'take' && /^part\b/.test(behind));
  const isLeft = NOT_AFTER_ALL.test(lowerOf(tokens.slice(to, until + FAR)));
  if (takesPart && (negation || isLeft)) return 'denied';
  if (verb.lemma === 'decline' && /^([.,;]|$)/.test(behind)) return 'said';
  return /^(withdraw|pull|recall)$/.test(verb.lemma) && FORCE.test(behind) ? 'said' : undefined;
}

const STAYS_AWAY =
  /^(skip|boycott|shun|miss|(sit|opt|pull|drop|back|bow|stay) out( of)?|(stay|keep) away from|withdraw from)$/;
const EXERCISE = /^(exercises?|drills?|manoeuvres?|maneuvers?|wargames?|games)$/;
/** How many words the name of the exercise may have. */
const LONG = 7;

/** "will sit out this year's drills with Thailand": who stays away, with whoever is named behind the exercise. */
function staysAway(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, negation, verb, to, complements, sentence } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || negation) return [];
  const own = sideOf(stage, subject.refs[0]);
  const partner = complements.find(({ preposition }) => /^(with|alongside)$/.test(preposition ?? ''));
  if (own === undefined || !partner?.at || sideOf(stage, partner.slot.refs[0]) === own) return [];
  const isAway = [1, 2, 3].some((far) =>
    STAYS_AWAY.test(`${verb.lemma} ${lowerOf(sentence.tokens.slice(to, to + far - 1))}`.trim()),
  );
  const isOfExercise = EXERCISE.test(sentence.tokens[partner.at - 1]?.lower ?? '') && partner.at - to <= LONG;
  return isAway && isOfExercise
    ? [match(clause, { subject, object: partner.slot }, { predicate: 'EXERCISED_WITH', ...STAYED })]
    : [];
}
const STAYED = { reasons: ['frame', 'stays-away'], trust: 0.75, sense: { polarity: 'DENIED' } } as const;

/** An exercise with a name is what they are absent from. */
const isNamed = ({ cast, sentence: { index } }: Stage): boolean =>
  [index, index - 1, index - 2].some((at) =>
    (cast.slots[at] ?? []).some(({ refs }) => kindOf(cast, refs[0] ?? '') === 'EVENT'),
  );

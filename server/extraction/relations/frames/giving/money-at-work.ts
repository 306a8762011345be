/** "A Japanese grant will modernise the port of Honiara", "Saudi money paid for Pakistan's schools": whose money it is gives it. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { enabled } from './enabled.ts';

const WORKS = words(
  'pay fund finance build modernise modernize cover help allow go enable restore rebuild repair support upgrade rehabilitate keep feed buy equip expand',
);
/** How many words behind the nation name the money, and behind the verb the one who has it. */
const FAR = 3;
const REACH = 10;

/** Theirs, and what an agreement enables somebody to borrow. */
export const moneyAtWork = (stage: Stage, clause: Clause): Match[] => [
  ...workOf(stage, clause),
  ...enabled(stage, clause),
];

function workOf(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, to } = clause;
  if (!subject || subject.use === 'plain' || voice === 'passive' || !WORKS.has(verb.lemma)) return [];
  const predicate = moneyBehind(stage, subject);
  const own = sideOf(stage, subject.refs[0]);
  const taker = stage.slots.find(({ from, refs }) => {
    const side = sideOf(stage, refs[0]);
    return from >= to && from < to + REACH && side !== undefined && side !== own;
  });
  const side = sideOf(stage, taker?.refs[0]);
  if (!predicate || !taker || side === undefined) return [];
  return [
    match(
      clause,
      { subject: { ...subject, use: 'plain' }, object: { ...taker, use: 'plain', refs: [side] } },
      { predicate, reasons: ['frame', 'money'], trust: 0.7 },
    ),
  ];
}

function moneyBehind({ sentence: { tokens } }: Stage, { to }: Slot): Predicate | undefined {
  const things = tokens.slice(to, to + FAR).map(({ lower }) => lower);
  if (things.some((word) => /^(loans?|credits?)$/.test(word))) return 'LENDS_TO';
  return things.some((word) => /^(grants?|aid|money|donations?|funds|funding|gift|assistance)$/.test(word))
    ? 'PROVIDES_AID_TO'
    : undefined;
}

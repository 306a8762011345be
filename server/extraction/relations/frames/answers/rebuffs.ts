/** "offered a loan, but Gabon turned it down", "asked for two boats; Tripoli refused": what somebody asks or offers, and another does not take. */
import type { Clause, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { askerOf } from './asked.ts';

const REFUSES = words('reject refuse decline rebuff spurn dismiss repudiate');
/** Verbs that refuse with a word behind them, which may stand behind the object. */
const PARTICLES: Readonly<Record<string, string>> = {
  turn: 'down',
  knock: 'back',
  brush: 'aside',
  wave: 'away',
  rule: 'out',
};
const TAKEN_UP =
  /^(offer|request|proposal|demand|invitation|call|appeal|plea|bid|overture|suggestion|idea|condition|ultimatum|term|advance|gesture|application|petition)s?$/;
/** How many words behind the verb tell what is refused. */
const NEAR = 5;

export function rebuffs(stage: Stage, clause: Clause): Match[] {
  const { subject, voice } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || !isRefusing(clause)) return [];
  if (!isOfWhatWasAsked(clause) || isRead(stage, clause, 'REJECTED')) return [];
  const asker = askerOf(stage, clause, sideOf(stage, subject.refs[0]) ?? subject.refs[0]);
  return asker === undefined
    ? []
    : [
        match(
          clause,
          { subject, object: { ...subject, refs: [asker], reasons: ['asker'] } },
          { predicate: 'REJECTED', reasons: ['frame', 'rebuff'], trust: 0.72 },
        ),
      ];
}

const behind = ({ sentence: { tokens }, to, until }: Clause): readonly Token[] =>
  tokens.slice(to, Math.min(to + NEAR, Math.max(until, to + 1)));

const isRefusing = (clause: Clause): boolean =>
  REFUSES.has(clause.verb.lemma) ||
  behind(clause)
    .slice(0, 4)
    .some(({ lower }) => lower === PARTICLES[clause.verb.lemma]);

/** Nothing behind the verb, "it", "the offer", or all of it before: "an offer which Gabon turned down". */
function isOfWhatWasAsked(clause: Clause): boolean {
  const { link, leader, subject, verb } = clause;
  if (link === 'relative' && /^(which|that)$/.test(leader?.lower ?? ''))
    return leader !== undefined && subject !== undefined && subject.from > leader.index;
  const rest = behind(clause).filter(({ lower }) => lower !== PARTICLES[verb.lemma]);
  const [first, second] = rest;
  if (!first || /^([.,;:"]|but|and|flat|outright|politely|at|on|in|as|because)$/.test(first.lower)) return true;
  if (/^(it|them|both)$/.test(first.lower)) return true;
  const noun = rest.find(({ lower }) => TAKEN_UP.test(lower));
  return (
    noun !== undefined &&
    /^(the|this|that|these|those|both|all|such|any)$/.test(first.lower) &&
    (noun === second || noun === rest[2])
  );
}

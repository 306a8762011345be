/** "has ordered drones despite objections from Greece": whoever objects to what is done. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const AGAINST = words('objection objections protest protests opposition criticism condemnation complaints anger');
const LEADS = words('despite over amid notwithstanding against');

export function despite(stage: Stage, clause: Clause): Match[] {
  const { subject, link, to } = clause;
  if (subject?.use !== 'plain' || link === 'relative' || subject.refs.length > 1) return [];
  const { tokens } = stage.sentence;
  const noun = tokens.find(({ lower, index }) => index >= to && AGAINST.has(lower) && isLed(tokens, index));
  const critic = noun && stage.slots.find((slot) => isOf(tokens, noun.index, slot));
  const [own, other] = [sideOf(stage, subject.refs[0]), sideOf(stage, critic?.refs[0])];
  if (!noun || !critic || own === undefined || other === undefined || own === other) return [];
  if (stage.clauses.some(({ from }) => from > to && from < noun.index)) return [];
  const object: Slot = { ...subject, refs: [own], members: undefined };
  const rest = { reasons: ['frame', 'despite'], trust: 0.72, trigger: [noun.index, noun.index + 1] as const };
  return [match(clause, { subject: { ...critic, use: 'plain' }, object }, { predicate: 'CRITICISED', ...rest })];
}

/** "despite strong objections": over an adjective. */
const isLed = (tokens: Stage['sentence']['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => LEADS.has(lower));

/** "objections from Greece", "Greek objections". */
const isOf = (tokens: Stage['sentence']['tokens'], noun: number, { from, to, use }: Slot): boolean =>
  use === 'plain'
    ? from > noun && from <= noun + 3 && /^(from|by|of|in)$/.test(tokens[noun + 1]?.lower ?? '')
    : to === noun;

/** "At the request of Zambia, Botswana sent …", "sent them at Zambia's urging": whoever acts was asked to. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const REQUEST = words('request urging insistence behest prompting bidding prodding');

export function requests(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, form, link } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || form !== 'finite' || link === 'relative') return [];
  const asker = askerOf(stage, clause);
  if (!asker || sideOf(stage, asker.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  return [
    match(
      clause,
      { subject: asker, object: subject },
      { predicate: 'REQUESTED', reasons: ['frame', 'at-request'], trust: 0.74 },
    ),
  ];
}

/** Behind the verb, or opening the sentence whose first clause this is. */
function askerOf(stage: Stage, clause: Clause): Slot | undefined {
  const { tokens } = stage.sentence;
  const noun = tokens.find(({ lower, index }) => REQUEST.has(lower) && isIn(stage, clause, index));
  if (!noun) return undefined;
  const owner = stage.slots.find(({ to, use }) => to === noun.index && use !== 'plain');
  if (owner && tokens[owner.from - 1]?.lower === 'at') return owner;
  return isLed(tokens, noun.index) && tokens[noun.index + 1]?.lower === 'of'
    ? stage.slots.find(({ from, use }) => use === 'plain' && (from === noun.index + 2 || from === noun.index + 3))
    : undefined;
}

const isLed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'at';

function isIn({ clauses }: Stage, { to, until, from, subject }: Clause, at: number): boolean {
  const isOpening = at < 6 && subject !== undefined && at < subject.from && !clauses.some((one) => one.from < from);
  return (at >= to && at < until) || isOpening;
}

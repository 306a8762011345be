/** "X and his guest, Y", "thanked her host, Y": who is received by whom. */
import type { Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, sideOf } from '../frame.ts';
import { honoured } from './honoured.ts';

const OWNER = /^(his|her|their|its)$/;
const ROLE = words('guest visitor host hostess');

export const guests = (stage: Stage): Match[] => [
  ...stage.sentence.tokens.flatMap((noun) => (ROLE.has(noun.lower) ? guestAt(stage, noun) : [])),
  ...stage.clauses.flatMap((clause) => honoured(stage, clause)),
];

function guestAt(stage: Stage, noun: Token): Match[] {
  const { tokens } = stage.sentence;
  const isOwned = tokens.slice(Math.max(0, noun.index - 3), noun.index).some(({ lower }) => OWNER.test(lower));
  // "without meeting his host", "did not see her host".
  const isMissed = /\b(without|not|n't|never|no)( \w+){0,2}$/.test(
    lowerOf(tokens.slice(Math.max(0, noun.index - 5), noun.index - 1)),
  );
  const named = isOwned && !isMissed ? namedBehind(stage, noun.index) : undefined;
  const other = named && otherBefore(stage, named, noun.index);
  if (!named || !other) return [];
  const [host, guest] = noun.lower.startsWith('host') ? [named, other] : [other, named];
  return [
    {
      predicate: 'HOSTED',
      subject: host,
      object: guest,
      clause: undefined,
      trigger: [noun.index, noun.index + 1],
      sense: isToBeReceived(tokens, noun.index) ? { temporality: 'PLANNED' } : {},
      reasons: ['frame', 'guest'],
      trust: 0.72,
    },
  ];
}

/** "is to be welcomed in Astana by his host, X". */
const isToBeReceived = (tokens: readonly Token[], at: number): boolean =>
  /\b(will|shall|to) be (\w+ly )?(welcomed|received|hosted|greeted|met)\b[^;:]*$/.test(lowerOf(tokens.slice(0, at)));

/** Single persons; of a plural its members. */
const personsOf = (stage: Stage): Slot[] =>
  stage.slots
    .flatMap((slot) => slot.members ?? [slot])
    .filter((slot) => slot.use === 'plain' && slot.refs.length === 1 && isPerson(stage, slot));

/** Whoever the noun is in apposition to: around it, or right behind it. */
const namedBehind = (stage: Stage, at: number): Slot | undefined =>
  personsOf(stage).find(
    ({ from, to }) =>
      (from <= at && to > at + 1) ||
      from === at + 1 ||
      (from === at + 2 && stage.sentence.tokens[at + 1]?.word === ','),
  );

/** The person of another side who is named before. */
const otherBefore = (stage: Stage, named: Slot, at: number): Slot | undefined =>
  personsOf(stage).findLast(
    ({ to, refs: [key], from }) =>
      to <= at && from < named.from && key !== named.refs[0] && sideOf(stage, key) !== sideOf(stage, named.refs[0]),
  );

/** Whom a contrast leaves out: "Qatar, not Oman, lent money", "visited Benin rather than Togo", "not Oman but Qatar lent money". */
import type { Slot, Token } from '../shapes.ts';
import { words } from '../tables/word-list.ts';
import type { Match, Stage } from './reading.ts';

/** The same of whoever stands in contrast to an end, denied. */
export const contrasted = (stage: Stage, match: Match): Match[] =>
  match.subject === match.object
    ? []
    : [
        ...apartFrom(stage, match.subject).map((subject) => denied({ ...match, subject })),
        ...unlike(stage, match).map((subject) => denied({ ...match, subject })),
        ...apartFrom(stage, match.object).map((object) => denied({ ...match, object })),
        ...atTheEnd(stage, match).map((object) => denied({ ...match, object })),
        ...letAlone(stage, match.object).map((object) => ({
          ...match,
          object,
          reasons: [...match.reasons, 'let-alone'],
        })),
      ];

/** "lent money not to Niger but to Mali": Mali is meant; whoever stands behind "not" is read from there, denied. */
export function meant(stage: Stage, match: Match): Match {
  const { slots, sentence } = stage;
  const { object } = match;
  const lead = sentence.tokens.slice(0, object.from).findLast(({ lower }) => !LEADING.has(lower));
  if (lead?.lower !== 'not' || match.subject === object || lead.index < match.trigger[0]) return match;
  const other = slots.find(({ from }) => from > object.to && from - object.to <= BETWEEN);
  return other?.use === 'plain' && slotBefore(stage, other) === object ? { ...match, object: other } : match;
}

const denied = (match: Match): Match => ({
  ...match,
  sense: { ...match.sense, polarity: match.sense.polarity === 'DENIED' ? 'AFFIRMED' : 'DENIED' },
  reasons: [...match.reasons, 'contrast'],
});

const apartFrom = (stage: Stage, slot: Slot): Slot[] => {
  const other = slotBehind(stage, slot) ?? slotBefore(stage, slot);
  return other && !other.refs.some((ref) => slot.refs.includes(ref)) ? [other] : [];
};

/** ", not Oman", "rather than Togo", ", and not to Togo". */
const CONTRAST =
  /^,? ?(and |but )?(not|rather than|instead of|as opposed to|never) ?(to|with|from|on|by|in|at|against|for)? ?(the|a|an)?$/;
/** How many words may stand between the two. */
const BETWEEN = 6;

const slotBehind = ({ slots, sentence: { tokens } }: Stage, { to }: Slot): Slot | undefined =>
  slots.find(
    ({ from, use }) =>
      from >= to &&
      from - to <= BETWEEN &&
      use === 'plain' &&
      CONTRAST.test(lowerOf(tokens.slice(endOf(tokens, to), from))),
  );

const NOT_AT_END = /(, )?(but|and) (not|never)( (to|with|from|on|against|for))?( the)?$/;
/** How far behind the object the contrast may stand. */
const FAR = 10;

/** "thanked Qatar for its help, but not Iran.": the last words of the sentence, with no other verb between. */
function atTheEnd({ slots, sentence: { tokens } }: Stage, { object, subject, trigger }: Match): Slot[] {
  const other = slots.findLast(({ use }) => use === 'plain');
  if (!other || other.from <= object.to + 1 || other.from - object.to > FAR || object.to <= trigger[0]) return [];
  const between = tokens.slice(object.to, other.from);
  const isEnd = /^[.;]?$/.test(tokens[other.to]?.word ?? '');
  const isOther = !other.refs.some((ref) => object.refs.includes(ref) || subject.refs.includes(ref));
  return isEnd && isOther && NOT_AT_END.test(lowerOf(between)) && !between.some(({ pos }) => /VERB|AUX/.test(pos))
    ? [other]
    : [];
}

const LET_ALONE = /^,? ?(let alone|much less|still less|never mind)( (to|with|from|on|against|for|at))?( the)?$/;

/** "does not trade with Peru, let alone with Chile": with neither. */
const letAlone = ({ slots, sentence: { tokens } }: Stage, { to }: Slot): Slot[] =>
  slots.filter(
    ({ from, use }) =>
      use === 'plain' &&
      from > to &&
      from - to <= BETWEEN &&
      LET_ALONE.test(lowerOf(tokens.slice(endOf(tokens, to), from))),
  );

/** A slot may have taken the comma behind it. */
const endOf = (tokens: readonly Token[], to: number): number => (tokens[to - 1]?.word === ',' ? to - 1 : to);

/** "Unlike Peru, Chad recognises Kosovo", "Chad, unlike Peru, recognises it": right before the subject, or right behind it. */
function unlike({ slots, sentence: { tokens } }: Stage, { subject }: Match): Slot[] {
  const at = tokens.findIndex(({ lower }) => lower === 'unlike');
  const other = slots.find(({ from, use }) => use === 'plain' && (from === at + 1 || from === at + 2));
  if (at < 0 || !other || other.refs.some((ref) => subject.refs.includes(ref))) return [];
  const isBefore = at < subject.from && lowerOf(tokens.slice(endOf(tokens, other.to), subject.from)).startsWith(',');
  const isBehind = at > subject.from && lowerOf(tokens.slice(endOf(tokens, subject.to), at)) === ',';
  return isBefore || isBehind ? [other] : [];
}

const LEADING = words('to with from on by in at against for the a an');

/** "not Oman but". */
function slotBefore({ slots, sentence: { tokens } }: Stage, { from }: Slot): Slot | undefined {
  const other = slots.findLast(({ to, use }) => to <= from && use === 'plain');
  if (
    !other ||
    !/^,? ?but ?(rather )?(to|with|from|on|by|in|at|against|for)? ?(the|a|an)?$/.test(
      lowerOf(tokens.slice(endOf(tokens, other.to), from)),
    )
  )
    return undefined;
  const before = tokens.slice(0, other.from).findLast(({ lower }) => !LEADING.has(lower));
  return before?.lower === 'not' ? other : undefined;
}

const lowerOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

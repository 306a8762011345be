/** "A and B discussed trade during a meeting in Lusaka", "said after meeting in Lusaka", "In their first meeting, A and B": they met. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { areOfTwoSides, isPerson, match } from '../frame.ts';

const MEETINGS = words('meeting meetings talks');
/** How many words may describe the meeting: "during a brief working". */
const WITHIN = 4;

export function metBeside(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, form } = clause;
  const isTold = voice === 'active' && form === 'finite' && subject !== undefined && subject.refs.length > 1;
  if (!isTold || !isPerson(stage, subject) || !areOfTwoSides(stage, subject)) return [];
  const { tokens } = stage.sentence;
  const meeting =
    meetingOf(tokens.slice(clause.to, clause.until)) ?? cameFrom(tokens, clause) ?? opening(tokens, subject);
  if (!meeting) return [];
  return [
    match(
      clause,
      { subject, object: subject },
      {
        predicate: 'MET_WITH',
        reasons: ['frame', 'met-beside'],
        trust: 0.76,
        trigger: [meeting.index, meeting.index + 1],
      },
    ),
  ];
}

/** Theirs: "during their meeting", "at a meeting in Lusaka"; with whom a meeting is said to be, the noun tells. */
const meetingOf = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(
    ({ lower }, at) =>
      MEETINGS.has(lower) &&
      !/^(with|of|between|on|about)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, at - WITHIN), at).some((before) => /^(during|at|in)$/.test(before.lower)) &&
      tokens.slice(Math.max(0, at - WITHIN), at).some((before) => /^(a|an|their)$/.test(before.lower)),
  );

/** "said in a statement after meeting in Lusaka": behind "meeting" nobody else stands. */
const cameFrom = (tokens: readonly Token[], { to }: Clause): Token | undefined =>
  tokens.find(
    ({ lower, index }) =>
      index > to &&
      lower === 'meeting' &&
      /^(after|before|while|when|following)$/.test(tokens[index - 1]?.lower ?? '') &&
      /^(in|on|at|there|here|today|yesterday|again|.*day)$/.test(tokens[index + 1]?.lower ?? ''),
  );

/** "In their first meeting since 2030, the ministers of A and B voiced hope". */
const opening = (tokens: readonly Token[], { from }: Slot): Token | undefined =>
  /^(in|at|during)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'their'
    ? tokens.find(({ lower, index }) => index > 1 && index <= 1 + WITHIN && index < from && MEETINGS.has(lower))
    : undefined;

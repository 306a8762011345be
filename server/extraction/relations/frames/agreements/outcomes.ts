/** What talks ended in: "the talks between X and Y ended without agreement", "X and Y broke up their meeting with no deal". */
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { MEETINGS, match } from '../frame.ts';

const ENDS = /^(end|conclude|close|finish|break|broke|collapse|adjourn|part)$/;

/** Behind the verb: none was reached. */
const NONE =
  /^((up|off|their|the|talks|meeting|negotiations|session|after|on|\w+day|\w+ days) )*without (a |an |any |having reached |reaching )*(\w+ )?(agreement|deal|accord|pact|treaty)\b/;
/** There the clause's own "no" denies it. */
const NO = /^(up |off )?with no (\w+ )?(agreement|deal|accord|pact|treaty)\b/;

const PARTS = /^(end|part|leave|come|go|emerge|return|separate|adjourn|finish|conclude|walk)$/;
const WITHOUT =
  /^([^ ,;:]+ ){0,6}(without|with no|minus) (an? |any |having (reached|signed) (an? |any )?|reaching (an? |any )?|signing (an? |any )?)?(\w+ ){0,2}(agreement|deal|accord|pact|treaty)\b/;

/** "Chad and Peru came away without a deal": of the two. */
function partedWithout({ sentence: { tokens } }: Stage, clause: Clause): Match[] {
  const { subject, verb, to, negation } = clause;
  if (subject?.use !== 'plain' || subject.refs.length < 2 || negation || !PARTS.test(verb.lemma)) return [];
  const words = lowerOf(tokens.slice(to, to + 12));
  if (!WITHOUT.test(words)) return [];
  const sense = /\bwith no\b/.test(words) ? {} : ({ polarity: 'DENIED' } as const);
  const rest = { predicate: 'HAS_AGREEMENT_WITH', sense, reasons: ['frame', 'outcome'], trust: 0.75 } as const;
  return [match(clause, { subject, object: subject }, rest)];
}

export const outcomes = (stage: Stage, clause: Clause): Match[] => [
  ...ofTalks(stage, clause),
  ...partedWithout(stage, clause),
];

/** Between the two who met: the talks' own reading tells who. */
function ofTalks(stage: Stage, clause: Clause): Match[] {
  const { verb, to, sentence, negation } = clause;
  if (!ENDS.test(verb.lemma) || negation) return [];
  const behind = lowerOf(sentence.tokens.slice(to, to + 10));
  const isDeniedItself = NO.test(behind);
  if (!isDeniedItself && !NONE.test(behind)) return [];
  const talks = stage.before.filter((reading) => isMeeting(reading, stage, clause));
  return talks.flatMap(({ subject, object }) => {
    const [one, other] = [subject, object].map((key) => stage.slots.find(({ refs }) => refs.includes(key)));
    return one && other
      ? [
          match(
            clause,
            { subject: { ...one, refs: [subject] }, object: { ...other, refs: [object] } },
            {
              predicate: 'HAS_AGREEMENT_WITH',
              sense: isDeniedItself ? {} : { polarity: 'DENIED' },
              reasons: ['frame', 'outcome'],
              trust: 0.75,
            },
          ),
        ]
      : [];
  });
}

const isMeeting = ({ predicate, sentence, trigger, sense }: Reading, stage: Stage, { to }: Clause): boolean =>
  MEETINGS.test(predicate) &&
  sentence.index === stage.sentence.index &&
  trigger[0] < to + 4 &&
  sense.polarity !== 'DENIED';

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

/** Between the two who met: the talks' own reading tells who. */
export function outcomes(stage: Stage, clause: Clause): Match[] {
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

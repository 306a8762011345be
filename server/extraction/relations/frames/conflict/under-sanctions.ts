/** "Iran and Venezuela, both under US sanctions", "Belarus, which is under EU sanctions": what a state lives under, said in passing. */
import type { Slot, Token } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';

const MEASURES = /^(sanctions|embargo|sanction)$/;
/** "under sweeping new US sanctions". */
const FAR = 3;
const IS = /^(be|remain|stay|come|fall|live|languish)$/;

export const underSanctions = (stage: Stage): Match[] =>
  stage.slots.flatMap((imposer) => {
    const { tokens } = stage.sentence;
    const under = tokens.findLastIndex(({ lower }, at) => at < imposer.from && lower === 'under');
    if (!isImposer(stage, imposer) || under < imposer.from - FAR || under < 0) return [];
    const subject = sanctioned(stage, under);
    if (!subject || subject.refs.some((ref) => imposer.refs.includes(ref))) return [];
    return [
      {
        predicate: 'SANCTIONED',
        subject: { ...imposer, use: 'plain' },
        object: subject,
        trigger: [under, imposer.to + 1],
        sense: {},
        reasons: ['frame', 'under-sanctions'],
        trust: 0.75,
      },
    ];
  });

const isImposer = ({ cast, sentence: { tokens } }: Stage, { refs, to }: Slot): boolean =>
  MEASURES.test(tokens[to]?.lower ?? '') &&
  refs.every((ref) => /^(COUNTRY|INTERGOVERNMENTAL_ORGANIZATION)$/.test(kindOf(cast, ref) ?? ''));

/** Who "is" under them, or stands before the comma. */
function sanctioned({ clauses, slots, cast, sentence: { tokens } }: Stage, under: number): Slot | undefined {
  const is = clauses.find(
    ({ verb, to, negation }) => IS.test(verb.lemma) && negation === undefined && isNear(tokens, to, under),
  );
  const comma = tokens.findLastIndex(({ word }, at) => at < under && word === ',');
  const who = is?.subject ?? slots.find(({ to }) => to === comma && comma >= under - FAR);
  const isState = who?.use === 'plain' && who.refs.every((ref) => kindOf(cast, ref) === 'COUNTRY');
  return isState && (is || /^(both|all|itself|long|still|already|under)$/.test(tokens[comma + 1]?.lower ?? ''))
    ? who
    : undefined;
}

const isNear = (tokens: readonly Token[], to: number, under: number): boolean =>
  to <= under && tokens.slice(to, under).every(({ pos, lower }) => pos === 'ADV' || lower === 'currently');

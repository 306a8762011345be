/** "denied that its army had fired", "rejected the charge that it armed anyone": the deed that was told before, taken back by whoever did it or bore it. */
import type { Clause, Slot } from '../../../../shapes.ts';
import { words } from '../../../../tables/word-list.ts';
import { isRead } from '../../../is-read.ts';
import type { Match, Reading, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';
import { TAKES_UP } from '../takes-up.ts';

const DENIES = words('deny reject dismiss refute contest rebut');
/** Sentences back. */
const BACK = 3;

export function deniedThat(stage: Stage, clause: Clause): Match[] {
  const { parent, link, subject, verb } = clause;
  const denier = parent?.subject;
  const own = sideOf(stage, denier?.refs[0]) ?? denier?.refs[0];
  if (link !== 'that' || !parent || !denier || own === undefined || !DENIES.has(parent.verb.lemma)) return [];
  if (parent.negation || isRead(stage, clause)) return [];
  const deed = stage.before.findLast((one) => isTaken(stage, one, { own, subject, lemma: verb.lemma }));
  if (!deed) return [];
  const end = (key: string): Slot => ({ ...denier, refs: [key], members: undefined });
  return [
    match(
      clause,
      { subject: end(deed.subject), object: end(deed.object) },
      { predicate: deed.predicate, reasons: ['frame', 'denied-that'], trust: 0.72 },
    ),
  ];
}

interface Taken {
  readonly own: string;
  readonly subject: Slot | undefined;
  readonly lemma: string;
}

/** Done by the side that denies it, where the denial names nobody else; or done to it. */
function isTaken(stage: Stage, deed: Reading, { own, subject, lemma }: Taken): boolean {
  const { index } = deed.sentence;
  if (index >= stage.sentence.index || index < stage.sentence.index - BACK) return false;
  if (!TAKES_UP[deed.predicate]?.has(lemma) || deed.sense.polarity === 'DENIED' || deed.reasons[0] === 'model')
    return false;
  // "that it armed anyone", "that anybody threatened them": whoever denies is meant, or nobody.
  const doer = subject?.form === 'pronoun' ? undefined : (sideOf(stage, subject?.refs[0]) ?? subject?.refs[0]);
  const [from, to] = [deed.subject, deed.object].map((key) => sideOf(stage, key) ?? key);
  return from === own ? doer === undefined || doer === own : to === own && doer === undefined;
}

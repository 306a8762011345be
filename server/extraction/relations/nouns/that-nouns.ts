/** "Rwandan accusations that Burundi arms them", "a demand by Kenya that Chad pay": who is to blame or to act is told in the clause behind. */

import type { Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { kindOf } from '../ends.ts';
import type { Stage } from '../reading.ts';
import { NATIONAL } from '../verbs/verb-classes.ts';
import { type NounEnds, slotBefore, slotBehind } from './noun-ends.ts';

const OF = new Set(['by', 'from', 'of']);
/** How far behind the noun "that" may stand. */
const THAT_WITHIN = 5;

export function thatEnds(stage: Stage, noun: Token, { predicate }: NounEntry): NounEnds | undefined {
  if (predicate !== 'ACCUSED' && predicate !== 'REQUESTED') return undefined;
  const { tokens } = stage.sentence;
  const that = tokens.findIndex(
    ({ lower }, at) => at > noun.index && at <= noun.index + THAT_WITHIN && lower === 'that',
  );
  if (that < 0) return undefined;
  const by = slotBehind(stage, noun.index + 1, OF);
  const subject = slotBefore(stage, noun) ?? (by && by.to <= that ? by : undefined);
  const clause = stage.clauses.find((one) => one.from > that);
  const object = clause?.voice === 'active' ? clause.subject : undefined;
  if (!subject || !object || object.use !== 'plain' || object.from < that || object === subject) return undefined;
  return NATIONAL.has(kindOf(stage.cast, object.refs[0] ?? '') ?? '')
    ? // "rejected the Indian allegation that Pakistan …": it was made all the same.
      { subject, object, frame: 'that', trust: 0.7, isAside: true }
    : undefined;
}

/** "Among those listed are X and Y", "The list includes X": those whom sanctions told of before are imposed on. */
import type { Clause, Slot } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { match, sideOf } from '../frames/frame.ts';
import type { Match, Stage } from '../reading.ts';

const LISTED =
  '(listed|sanctioned|targeted|blacklisted|designated|named|hit|added|penalised|penalized|affected|concerned|on the (list|blacklist))';
const LISTS = new RegExp(
  `^(" )?(among (those|the \\w+|them) (newly )?${LISTED}|among the ${LISTED}|those ${LISTED}|the (new |full |updated )?(list|blacklist|measures|sanctions|package|designations)|${LISTED} were)\\b`,
);
/** Sentences back. */
const BACK = 2;

export function listed(stage: Stage, clause: Clause): Match[] {
  const told = stage.before.findLast(
    ({ predicate, sentence: { index }, sense }) =>
      predicate === 'SANCTIONED' &&
      index < stage.sentence.index &&
      index >= stage.sentence.index - BACK &&
      sense.polarity !== 'DENIED',
  );
  if (!told || !/^(be|include|name|target|hit|cover|comprise)$/.test(clause.verb.lemma) || clause.negation) return [];
  if (!LISTS.test(lowerOf(stage.sentence.tokens))) return [];
  const by = sideOf(stage, told.subject) ?? told.subject;
  return stage.slots
    .filter((slot) => isListed(clause, slot) && sideOf(stage, slot.refs[0]) !== by)
    .map((object) =>
      match(
        clause,
        { subject: { ...object, refs: [told.subject], members: undefined, reasons: ['told-last'] }, object },
        { predicate: 'SANCTIONED', reasons: ['frame', 'listed'], trust: 0.72 },
      ),
    );
}

/** Behind the verb; whoever heads or owns another is another matter. */
const isListed = ({ to, until }: Clause, { from, use, form }: Slot): boolean =>
  use === 'plain' && form !== 'pronoun' && from >= to && from < Math.max(until, to + 1);

/** "France gave Lebanon 20 million euros, Italy 10 million and Spain five": the verb is said once, and the sums tell of whom it is said again. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import { match, sideOf } from '../frames/frame.ts';
import type { Match, Reading, Stage } from '../reading.ts';

/** What comes in sums and numbers. */
const COUNTED: ReadonlySet<Predicate> = new Set(['PROVIDES_AID_TO', 'LENDS_TO', 'SUPPLIES_ARMS_TO', 'TRAINS']);

export function gapped(stage: Stage): Match[] {
  const told = stage.before.find(
    ({ predicate, sentence, clause }) =>
      sentence.index === stage.sentence.index && clause !== undefined && COUNTED.has(predicate),
  );
  const clause = told?.clause;
  if (!told || !clause || clause.voice === 'passive') return [];
  return stage.slots
    .filter((slot) => isNextGiver(stage, clause, slot) && isAnother(stage, told, slot))
    .map((subject) =>
      match(
        clause,
        { subject, object: { ...subject, refs: [told.object], members: undefined, reasons: ['told-last'] } },
        { predicate: told.predicate, reasons: ['frame', 'gapped'], trust: 0.72, sense: told.sense },
      ),
    );
}

/** Behind a comma or "and", and right before a number. */
function isNextGiver(stage: Stage, { to }: Clause, slot: Slot): boolean {
  const { tokens } = stage.sentence;
  const next = tokens[slot.to];
  const isSum = next?.pos === 'NUM' || (next?.pos === 'SYM' && tokens[slot.to + 1]?.pos === 'NUM');
  const isCountry =
    slot.use === 'plain' && slot.form === 'name' && kindOf(stage.cast, slot.refs[0] ?? '') === 'COUNTRY';
  return isCountry && isSum && slot.from > to && /^(,|and|;)$/.test(tokens[slot.from - 1]?.lower ?? '');
}

const isAnother = (stage: Stage, { subject, object }: Reading, { refs }: Slot): boolean =>
  refs.every((ref) => ref !== sideOf(stage, subject) && ref !== sideOf(stage, object));

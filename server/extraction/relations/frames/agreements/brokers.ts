/** "hosts talks between A and B", "a ceasefire brokered by C": who brings two together. */
import type { Clause, Slot } from '../../../shapes.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const TALKS = /^(HELD_TALKS_WITH|MET_WITH)$/;
/** How far behind "hosts" the talks may stand. */
const FAR = 8;

/** "Qatar hosts Sudan-Chad border talks": each of the two is a guest. */
export function hosts(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, to } = clause;
  if (verb.lemma !== 'host' || clause.voice === 'passive' || !subject) return [];
  const talks = stage.before.find(
    ({ sentence, predicate, trigger: [from] }) =>
      sentence.index === stage.sentence.index && TALKS.test(predicate) && from >= to && from < to + FAR,
  );
  const guests = talks ? guestsOf(stage, subject, talks) : [];
  return guests.length === 0
    ? []
    : [
        match(
          clause,
          { subject, object: { ...subject, refs: guests, reasons: ['guests'] } },
          { predicate: 'HOSTED', reasons: ['frame', 'host'], trust: 0.74 },
        ),
      ];
}

const guestsOf = (stage: Stage, { refs }: Slot, { subject, object }: Reading): string[] =>
  [subject, object].filter((key) => !refs.includes(key) && sideOf(stage, key) !== sideOf(stage, refs[0]));

/** "fired on each other …, since a ceasefire brokered by Malaysia": between those of the sentence. */
export function brokers(stage: Stage, clause: Clause): Match[] {
  const broker = clause.complements.find(({ preposition, slot }) => preposition === 'by' && slot.use === 'plain')?.slot;
  if (!/^(broker|mediate)$/.test(clause.verb.lemma) || !broker || clause.subject) return [];
  const parties = stage.slots.find(
    ({ refs, use, to }) =>
      refs.length > 1 && use === 'plain' && to <= clause.from && !refs.includes(broker.refs[0] ?? ''),
  );
  return parties
    ? [
        match(
          clause,
          { subject: broker, object: parties },
          { predicate: 'MEDIATES_BETWEEN', reasons: ['frame', 'brokered'], trust: 0.7 },
        ),
      ]
    : [];
}

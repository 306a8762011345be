/** "hosts talks between A and B", "a ceasefire brokered by C": who brings two together. */
import type { Clause, Slot } from '../../../shapes.ts';
import { agentOf } from '../../clause-ends.ts';
import { rivalsFor } from '../../left-out/rivals.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const TALKS = /^(HELD_TALKS_WITH|MET_WITH)$/;
/** How far behind "hosts" the talks may stand. */
const FAR = 8;

/** "Qatar hosts Sudan-Chad border talks": each of the two is a guest. */
export function hosts(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, to } = clause;
  if (verb.lemma !== 'host' || clause.voice === 'passive' || !subject) return hostedBy(stage, clause);
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

/** "talks between Chad and Mali in Lomé, hosted by Togo". */
function hostedBy(stage: Stage, clause: Clause): Match[] {
  const { voice, verb, form, from } = clause;
  const host = agentOf(clause);
  if (!/^(host|convene|organise|organize)$/.test(verb.lemma) || voice !== 'passive' || form !== 'participle' || !host)
    return [];
  const talks = stage.before.findLast(
    ({ sentence, predicate, trigger }) =>
      sentence.index === stage.sentence.index &&
      TALKS.test(predicate) &&
      trigger[0] < from &&
      trigger[0] > from - FAR * 2,
  );
  const guests = talks ? guestsOf(stage, host, talks) : [];
  return guests.length < 2
    ? []
    : [
        match(
          clause,
          { subject: host, object: { ...host, refs: guests, members: undefined, reasons: ['guests'] } },
          { predicate: 'HOSTED', reasons: ['frame', 'host'], trust: 0.74 },
        ),
      ];
}

/** Two sides or more, each named once. */
const areApart = (stage: Stage, refs: readonly string[]): boolean =>
  refs.length > 1 && new Set(refs.map((key) => sideOf(stage, key) ?? key)).size === refs.length;

const guestsOf = (stage: Stage, { refs }: Slot, { subject, object }: Reading): string[] =>
  [subject, object].filter((key) => !refs.includes(key) && sideOf(stage, key) !== sideOf(stage, refs[0]));

/** "fired on each other …, since a ceasefire brokered by Malaysia": between those of the sentence. */
export function brokers(stage: Stage, clause: Clause): Match[] {
  const broker = clause.voice === 'active' ? brokerOf(stage, clause) : agentOf(clause);
  if (!BROKERS.test(clause.verb.lemma) || !broker) return [];
  const named =
    clause.voice === 'active'
      ? undefined
      : stage.slots.find(
          ({ refs, use, to }) =>
            areApart(stage, refs) && use === 'plain' && to <= clause.from && !refs.includes(broker.refs[0] ?? ''),
        );
  const rivals = named ? undefined : rivalsFor(stage, broker.refs, true)?.parties;
  const parties = named ?? (rivals && { ...broker, refs: rivals, members: undefined, reasons: ['rivals'] });
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

const BROKERS = /^(broker|mediate|facilitate|arrange)$/;

/** "Qatar brokered the swap under which Iran freed two Canadians": where it does not say between whom, and it was done. */
function brokerOf(stage: Stage, { subject, complements, to, verb, negation, form, modal }: Clause): Slot | undefined {
  const thing = stage.sentence.tokens.slice(to, to + 4).find(({ lower }) => BROKERED.test(lower));
  const isSaid = complements.some(({ preposition }) => /^(between|among|with)$/.test(preposition ?? ''));
  const isDone = form === 'finite' && modal === undefined && negation === undefined && verb.lemma !== 'mediate';
  return isDone && thing && !isSaid && subject?.use === 'plain' ? subject : undefined;
}
const BROKERED = /^(swap|exchange|truce|ceasefire|cease-fire|deal|agreement|accord)$/;

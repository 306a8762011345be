/** "The Kenyan side was led by X, while Y headed the Togolese delegation", "the consultations were co-chaired by X and Y": they held talks. */
import type { Clause, Sentence, Slot } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { areOfTwoSides, isPerson, match } from '../frame.ts';

const LEADS = /^(lead|head|chair)$/;
const TALKS = /^(talks?|consultations?|negotiations?|meeting|dialogue|session|round|discussions|commission|committee)$/;
/** How many words "the Togolese side" may have. */
const WITHIN = 5;

export const sideLeaders = (stage: Stage, clause: Clause): Match[] => [
  ...coChairs(stage, clause),
  ...leadersOfSides(stage, clause),
];

/** Both in one: "co-chaired by X and Y". */
function coChairs(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, complements, from, sentence } = clause;
  const chairs = complements.find(({ preposition }) => preposition === 'by')?.slot;
  if (!/^(co-?chair|chair)$/.test(verb.lemma) || voice !== 'passive' || !chairs || chairs.refs.length < 2) return [];
  const isOfTalks = sentence.tokens.slice(Math.max(0, from - WITHIN), from).some(({ lower }) => TALKS.test(lower));
  return isOfTalks && isPerson(stage, chairs) && areOfTwoSides(stage, chairs)
    ? [heldTalks(clause, chairs, chairs)]
    : [];
}

/** One leader a clause: with the one before, in this sentence or in the last. */
function leadersOfSides(stage: Stage, clause: Clause): Match[] {
  const { document, cast, sentence } = stage;
  if (!LEADS.test(clause.verb.lemma)) return [];
  const leader = leadersIn(sentence, stage.slots).find(({ at }) => at >= clause.from && at < clause.to);
  if (!leader) return [];
  const last = document.sentences[sentence.index - 1];
  const before = [
    ...(last ? leadersIn(last, cast.slots[last.index] ?? []) : []),
    ...leadersIn(sentence, stage.slots).filter(({ at }) => at < leader.at),
  ].at(-1);
  const both = before && { ...leader.slot, refs: [...before.slot.refs, ...leader.slot.refs] };
  return both && isPerson(stage, both) && areOfTwoSides(stage, both)
    ? [heldTalks(clause, before.slot, leader.slot)]
    : [];
}

interface Leader {
  readonly slot: Slot;
  /** The verb's token. */
  readonly at: number;
}

/** "the Togolese side was led by X", "X led the Togolese side". */
const leadersIn = ({ tokens }: Sentence, slots: readonly Slot[]): Leader[] =>
  tokens.flatMap(({ lemma, index }): Leader[] => {
    if (!LEADS.test(lemma)) return [];
    const isPassive = tokens[index + 1]?.lower === 'by';
    const side = isPassive ? tokens.slice(Math.max(0, index - WITHIN), index) : tokens.slice(index, index + WITHIN);
    if (!side.some(({ lower }) => /^(side|delegation|team)$/.test(lower))) return [];
    const slot = isPassive
      ? slots.find(({ from, use }) => from > index + 1 && from <= index + 3 && use === 'plain')
      : slots.findLast(({ to, use }) => to <= index && to >= index - 1 && use === 'plain');
    return slot?.refs.length === 1 ? [{ slot, at: index }] : [];
  });

const heldTalks = (clause: Clause, subject: Slot, object: Slot): Match =>
  match(clause, { subject, object }, { predicate: 'HELD_TALKS_WITH', reasons: ['frame', 'side-leaders'], trust: 0.74 });

/** "The Kenyan side was led by X, while Y headed the Togolese delegation", "the consultations were co-chaired by X and Y": they held talks. */
import type { Clause, Sentence, Slot } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { areOfTwoSides, isPerson, match } from '../frame.ts';

const LEADS = /^(lead|head|chair)$/;
const TALKS = /^(talks?|consultations?|negotiations?|meeting|dialogue|session|round|discussions|commission|committee)$/;
const SIDE = /^(side|delegation|team)$/;
/** How many words "the Togolese side" may have. */
const WITHIN = 5;

export const sideLeaders = (stage: Stage, clause: Clause): Match[] => [
  ...coChairs(stage, clause),
  ...leadersOfSides(stage, clause),
];

/** Both in one: "co-chaired by X and Y", "X and Y co-chaired the dialogue", "X co-chaired the commission with Y". */
function coChairs(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, complements, subject, sentence } = clause;
  const isBoth = /^co-?chair(ed|s|ing)?$/.test(verb.lemma) || isJointly(sentence.tokens, verb.index);
  if (!isBoth && !/^(chair|lead)$/.test(verb.lemma)) return [];
  const by = (preposition: string) => complements.find((one) => one.preposition === preposition)?.slot;
  const chairs = voice === 'passive' ? by('by') : subject;
  const partner = voice === 'passive' ? undefined : by('with');
  const both = chairs && partner ? { ...partner, refs: [...chairs.refs, ...partner.refs] } : chairs;
  if (!chairs || !both || both.refs.length < 2 || !isPerson(stage, both) || !areOfTwoSides(stage, both)) return [];
  return isBoth || (voice === 'passive' && isOfTalks(clause)) ? [heldTalks(clause, chairs, partner ?? chairs)] : [];
}

const isOfTalks = ({ sentence, from }: Clause): boolean =>
  sentence.tokens.slice(Math.max(0, from - WITHIN), from).some(({ lower }) => TALKS.test(lower));

/** "jointly chaired", "was jointly chaired". */
const isJointly = (tokens: Sentence['tokens'], at: number): boolean =>
  /^(chair|lead|head|preside)$/.test(tokens[at]?.lemma ?? '') && tokens[at - 1]?.lower === 'jointly';

/** One leader a clause: with the one before, in this sentence or in the last. */
function leadersOfSides(stage: Stage, clause: Clause): Match[] {
  const { document, cast, sentence } = stage;
  if (!LEADS.test(clause.verb.lemma)) return [];
  const [first, second] = besideIn(sentence, stage.slots).filter(({ at }) => at >= clause.to - 1);
  const leader =
    leadersIn(sentence, stage.slots).find(({ at }) => at >= clause.from && at < clause.to) ?? (second && first);
  if (!leader) return [];
  const last = document.sentences[sentence.index - 1];
  const before = [
    ...(last ? leadersIn(last, cast.slots[last.index] ?? []) : []),
    ...leadersIn(sentence, stage.slots).filter(({ at }) => at < leader.at),
  ].at(-1);
  const beside = leader === first ? second : first;
  const other = beside && { ...beside.slot, refs: [...leader.slot.refs, ...beside.slot.refs] };
  if (other && isPerson(stage, other) && areOfTwoSides(stage, other))
    return [heldTalks(clause, leader.slot, beside.slot)];
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
    const isPassive = tokens[index + 1]?.lower === 'by';
    if (!LEADS.test(lemma) || (!isPassive && tokens[index - 1]?.lemma === 'be')) return [];
    const side = isPassive ? tokens.slice(Math.max(0, index - WITHIN), index) : tokens.slice(index, index + WITHIN);
    if (!side.some(({ lower }) => SIDE.test(lower))) return [];
    const slot = isPassive
      ? firstOf(slots.find(({ from, use }) => from > index + 1 && from <= index + 3 && use === 'plain'))
      : slots.findLast(({ to, use }) => to <= index && to >= index - 1 && use === 'plain');
    return slot?.refs.length === 1 ? [{ slot, at: index }] : [];
  });

/** "by Secretary X and the Iranian side": of what "and" seems to join, the first. */
const firstOf = (slot: Slot | undefined): Slot | undefined =>
  slot?.refs.length === 2 && slot.reasons.includes('hand-of-state') ? { ...slot, refs: slot.refs.slice(0, 1) } : slot;

/** "… and the Iranian side by Y", "on the Saudi side by Y", "by Y on the Saudi side": without a verb of its own. */
const besideIn = ({ tokens }: Sentence, slots: readonly Slot[]): Leader[] =>
  tokens.flatMap(({ lower, index }): Leader[] => {
    if (lower !== 'by') return [];
    const slot = slots.find(({ from, use }) => from > index && from <= index + 2 && use === 'plain');
    const isBehind = slot && tokens[slot.to]?.lower === 'on' && SIDE.test(tokens[slot.to + 3]?.lower ?? '');
    if (!isBehind && !SIDE.test(tokens[index - 1]?.lower ?? '')) return [];
    return slot?.refs.length === 1 ? [{ slot, at: index }] : [];
  });

const heldTalks = (clause: Clause, subject: Slot, object: Slot): Match =>
  match(clause, { subject, object }, { predicate: 'HELD_TALKS_WITH', reasons: ['frame', 'side-leaders'], trust: 0.74 });

/** "In a letter to the king, X asked for the release", "in a message to Y, Z offered condolences": whoever it is addressed to is asked, thanked, pitied. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const MESSAGE = words('letter message note cable telegram email call memorandum missive video tweet appeal');
const ASKS = words('ask request demand urge appeal seek plead call beg invite press');
const THANKS = words('thank appreciate');
const OFFERS = words('offer express convey extend voice send');
/** How many words behind the verb tell what is offered. */
const FAR = 5;

export function addressed(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, complements } = clause;
  if (subject?.use !== 'plain' || voice === 'passive') return [];
  const predicate = deedOf(stage, clause);
  const reader = predicate && readerBefore(stage, subject);
  if (!reader || complements.some(({ slot }) => slot.use === 'plain' && isSomebody(stage, slot, subject))) return [];
  return [match(clause, { subject, object: reader }, { predicate, reasons: ['frame', 'addressed'], trust: 0.74 })];
}

function deedOf({ sentence: { tokens } }: Stage, { verb, to }: Clause): Predicate | undefined {
  const behind = tokens.slice(to, to + FAR).map(({ lower }) => lower);
  if (ASKS.has(verb.lemma)) return 'REQUESTED';
  if (THANKS.has(verb.lemma)) return 'THANKED';
  if (!OFFERS.has(verb.lemma)) return undefined;
  if (behind.some((word) => /^(condolences?|sympathy|sympathies)$/.test(word))) return 'CONDOLED';
  if (behind.some((word) => /^(congratulations|felicitations)$/.test(word))) return 'CONGRATULATED';
  return behind.some((word) => /^(thanks|gratitude)$/.test(word)) ? 'THANKED' : undefined;
}

/** Behind "in a letter to", before the subject. */
function readerBefore({ slots, sentence: { tokens } }: Stage, { from }: Slot): Slot | undefined {
  const to = tokens.findIndex(
    ({ lower }, at) => at < from && lower === 'to' && MESSAGE.has(tokens[at - 1]?.lower ?? ''),
  );
  if (to < 0 || to > 6 || !/^(in|by|with)$/.test(tokens[0]?.lower ?? '')) return undefined;
  return slots.find((slot) => slot.from > to && slot.from <= to + 2 && slot.to <= from && slot.use === 'plain');
}

/** The one asked is named, and not only the six who are to be set free. */
const isSomebody = (stage: Stage, { refs }: Slot, subject: Slot): boolean => {
  const side = sideOf(stage, refs[0]);
  return side !== undefined && side !== sideOf(stage, subject.refs[0]);
};

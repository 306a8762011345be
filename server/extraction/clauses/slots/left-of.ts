/** The subject on the left of a verb. */
import type { Slot, Token } from '../../shapes.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';
import { actsFor, isObjectBefore, isOpening, leadsThem, possessorActs, sailsFor } from './acting.ts';
import { asideBefore } from './asides.ts';
import { prepositionBefore } from './prepositions.ts';
import { contrastTo } from './relative-subjects.ts';

/** The nearest plain slot on the left that stands behind no preposition; relative clauses and asides between commas are skipped. */
export function leftOf(parsing: Parsing, index: number): Slot | undefined {
  const { tokens, slots, groups } = parsing;
  const group = groups[index];
  if (!group) return undefined;
  for (let at = group.from - 1; at >= 0; at--) {
    const aside = asideBefore(parsing, index, at);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    const slot = slots.find(({ from, to }) => at >= from && at < to);
    if (isVerbOfAnother(parsing, index, at) || (!slot && /^[;:]$/.test(tokens[at]?.word ?? ''))) return undefined;
    // "In my meetings with X, I reiterated": whoever writes, of whom the text does not tell.
    if (!slot && /^(i|we)$/.test(tokens[at]?.lower ?? '')) return undefined;
    // "where others criticised it".
    if (!slot && at === group.from - 1 && /^(others|critics)$/.test(tokens[at]?.lower ?? '')) return undefined;
    if (!slot || isOfRelative(parsing, index, slot)) continue;
    if (isObjectBefore(parsing, slot, group)) return undefined;
    const whole = ownerOfWhole(parsing, slot, group);
    if (whole) return whole;
    if (isLed(parsing, index, slot) || isSubject(tokens, slot, group)) return contrastTo(tokens, slots, slot) ?? slot;
    at = slot.from;
  }
  return undefined;
}

/** "the drones that Kenya ordered arrived": Kenya has a verb of its own. */
const isOfRelative = ({ hanging, subjects }: Parsing, index: number, slot: Slot): boolean =>
  hanging.some(
    ({ link, leader }, place) =>
      place < index &&
      link === 'relative' &&
      subjects[place] === slot &&
      leader !== undefined &&
      slot.from > leader.index,
  );

/** "Poland's ban on Ukrainian grain drew": the ban is Poland's. */
function ownerOfWhole({ tokens, slots }: Parsing, slot: Slot, { from }: VerbGroup): Slot | undefined {
  const isOfPhrase = slot.use === 'adjective' && prepositionBefore(tokens, slot.from, 0)?.index === slot.from - 1;
  const owner = isOfPhrase ? slots.findLast(({ to }) => to < slot.from) : undefined;
  return owner?.use === 'possessive' &&
    tokens
      .slice(owner.to, from)
      .every(({ pos, lower }) => /NOUN|ADJ|PROPN|NUM|DET/.test(pos) || /^(on|of|for|over|against)$/.test(lower))
    ? owner
    : undefined;
}

/** A finite verb before it has the subjects further left. */
const isVerbOfAnother = ({ groups, hanging }: Parsing, index: number, at: number): boolean =>
  groups.some(
    ({ verb, form }, place) =>
      place < index && verb.index === at && form === 'finite' && hanging[place]?.link !== 'relative',
  );

/** "after Chad attacked", "as well as Kenya signed": what leads to the slot leads the clause. */
function isLed({ hanging, tokens }: Parsing, index: number, slot: Slot): boolean {
  const leader = hanging[index]?.leader;
  if (!leader) return false;
  const preposition = prepositionBefore(tokens, slot.from, 0);
  return preposition?.index === leader.index || preposition?.index === leader.index + 1;
}

function isSubject(tokens: readonly Token[], slot: Slot, group: VerbGroup): boolean {
  const preposition = prepositionBefore(tokens, slot.from, 0);
  // "wine made by a Chilean firm arrived": the wine did.
  if (slot.use !== 'plain') return preposition?.lower !== 'by' && possessorActs(tokens, slot, group);
  return (
    preposition === undefined ||
    isOpening(tokens, { slot, group, preposition }) ||
    actsFor(tokens, preposition) ||
    sailsFor(tokens, preposition, group) ||
    leadsThem(tokens, { slot, group, preposition })
  );
}

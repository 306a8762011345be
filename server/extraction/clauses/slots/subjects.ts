/** Who does what a verb says: the slot on its left, the one behind "said", the antecedent of "which", whoever controls "to sell". */

import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';
import { actsFor, isObjectBefore, isOpening, possessorActs, sailsFor } from './acting.ts';
import { asideBefore, contrastBefore } from './asides.ts';
import { controllerOf, subjectAhead } from './control.ts';
import { invertedSubject } from './inverted.ts';
import { prepositionBefore } from './prepositions.ts';

/** Subjects of the groups before must be known. */
export function subjectOf(parsing: Parsing, index: number): Slot | undefined {
  const { groups, hanging, subjects, tokens } = parsing;
  const [group, hangs] = [groups[index], hanging[index]];
  if (!group || !hangs) return undefined;
  if (group.form === 'infinitive' || group.form === 'gerund' || hangs.link === 'infinitive' || hangs.link === 'gerund')
    return controllerOf(parsing, index);
  if (group.form === 'participle' && group.from === 0) return subjectAhead(parsing, group);
  if (hangs.link === 'relative' || group.form === 'participle') return ofRelative(parsing, group, hangs.leader);
  const beside = hangs.link === 'coordinate' && hangs.parent !== undefined ? subjects[hangs.parent] : undefined;
  // "accused X of lying, thanked Y", "answered by expelling Y, and threatened Z": a verb right behind the comma or "and" shares the subject.
  const joint = tokens[group.from - 1]?.lower ?? '';
  if (
    beside &&
    (joint === ',' ||
      (/^(and|but|or)$/.test(joint) &&
        (groups[index - 1]?.form === 'gerund' ||
          hanging[index - 1]?.link === 'relative' ||
          followsObject(parsing, index))))
  )
    return beside;
  const own = invertedSubject(parsing, index) ?? leftOf(parsing, index);
  if (own) return own;
  const shares = hangs.link === 'coordinate' || /^(and|but|or|,)$/.test(tokens[group.from - 1]?.lower ?? '');
  if (!shares) return undefined;
  const sister = hangs.parent ?? index - 1;
  // "warned that silence was no answer and criticised": whoever warned.
  const above = hanging[sister]?.link === 'that' ? hanging[sister]?.parent : undefined;
  if (above !== undefined && isSpeakersOwn(parsing, index, above)) return subjects[above];
  return subjects[sister] ?? (above === undefined ? undefined : subjects[above]);
}

const ASKS = words(
  'ask call urge thank accuse criticise criticize praise demand warn invite congratulate condemn welcome reject',
);

/** `said that Moscow was "holding us hostage" and asked Romania`: who speaks asks, where a quotation or a comma ends before "and". */
function isSpeakersOwn({ groups, tokens }: Parsing, index: number, above: number): boolean {
  const [group, speaker] = [groups[index], groups[above]];
  if (!group || !speaker || !ASKS.has(group.verb.lemma) || group.form !== 'finite') return false;
  const joint = tokens.slice(Math.max(0, group.from - 3), group.from).findLast(({ lower }) => lower === 'and');
  return joint !== undefined && /^[",]$/.test(tokens[joint.index - 1]?.word ?? '') && SAYS.has(speaker.verb.lemma);
}
const SAYS = words('say tell add state announce declare inform');

/** "visited Naval Headquarters Islamabad and met": what stands right before "and" is of the verb before. */
function followsObject({ slots, groups, hanging }: Parsing, index: number): boolean {
  const above = hanging[index]?.parent ?? -1;
  const [group, parent] = [groups[index], groups[above]];
  const isMain = hanging[above]?.link === undefined && parent?.modal === undefined;
  const isDone =
    isMain && parent?.form === 'finite' && group?.form === 'finite' && group.verb.lower !== group.verb.lemma;
  return isDone && slots.some(({ from, to }) => to === group.from - 1 && from > parent.verb.index);
}

/** How many words may stand between "the ministry" and "which". */
const ASIDE = 4;

/** "a pact that Benin and Togo signed", "Togo, whose president, X, visited": whoever stands between the pronoun and its verb; else what the pronoun takes up. */
function ofRelative(parsing: Parsing, group: VerbGroup, leader: Token | undefined): Slot | undefined {
  const { slots, tokens } = parsing;
  const at = leader?.index ?? group.from;
  const isOwned = leader?.lower === 'whose';
  const own = slots.findLast(
    ({ from, to, use }) => (from > at || (isOwned && from === at)) && to <= group.from && use === 'plain',
  );
  if (own && tokens.slice(own.to, group.from).every(({ pos, word }) => pos === 'ADV' || (isOwned && word === ',')))
    return own;
  if (group.form === 'participle' && isOfTool(tokens, at)) return undefined;
  return antecedent(parsing, contrastBefore(tokens, at - 1) ?? at);
}

/** "attacked Uganda with drones supplied by Turkey": Uganda was supplied with none. */
const isOfTool = (tokens: readonly Token[], at: number): boolean =>
  /^(NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
  tokens
    .slice(Math.max(0, at - ASIDE), at - 1)
    .some(
      ({ lower, index }) =>
        /^(with|using)$/.test(lower) && tokens.slice(index + 1, at).every(({ pos }) => /^(NOUN|ADJ|NUM)$/.test(pos)),
    );

/** "the ministry, which denied", "Qatar, not Oman, that lent": the slot before the relative pronoun, or before the aside that ends there. */
function antecedent({ slots, tokens }: Parsing, at: number): Slot | undefined {
  const last = slots.findLast(({ to }) => to <= at);
  const slot = last && (contrastTo(tokens, slots, last) ?? last);
  const between = slot && tokens.slice(slot.to, at);
  return between && between.length <= ASIDE && !between.some(({ pos }) => /VERB|AUX/.test(pos)) ? slot : undefined;
}

/** "It was Togo and not Nigeria that attacked": Togo. */
function contrastTo(tokens: readonly Token[], slots: readonly Slot[], { from }: Slot): Slot | undefined {
  const other = slots.findLast(({ to }) => to < from);
  const between = other && tokens.slice(other.to, from).map(({ lower }) => lower);
  return between && /^,? ?((and|but) )?(not|never)( the)?$/.test(between.join(' ')) ? other : undefined;
}

/** The nearest plain slot on the left that stands behind no preposition; relative clauses and asides between commas are skipped. */
function leftOf(parsing: Parsing, index: number): Slot | undefined {
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
    sailsFor(tokens, preposition, group)
  );
}

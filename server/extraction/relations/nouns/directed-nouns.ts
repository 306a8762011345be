/** One end each: "A's visit to B", "sanctions by A on B", "Kenya imposed sanctions on Chad". */

import type { Clause, Complement, Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { agentOf } from '../clause-ends.ts';
import type { Stage } from '../reading.ts';
import { ownerOfPledge } from '../stances.ts';
import { isHarmed } from '../verbs/objects/harmed.ts';
import { denierOfReports } from './denied-reports.ts';
import { isBeyondFor, isDone } from './done-by-subject.ts';
import { LIGHT } from './light-verbs.ts';
import { whoCameFrom } from './meeting-adjunct.ts';
import { whoDescribes } from './meeting-described.ts';
import { type NounEnds, slotBefore, slotBehind } from './noun-ends.ts';
import { whoIsOn } from './on-a-visit.ts';

/** Prepositions that lead to the object, the surest first. */
const DIRECTED = [...words('to with on against from for in into at of over about towards toward')].map((frame) => ({
  frame,
  preposition: words(frame),
}));
const BY = words('by');
const OF = words('of');
const FROM = words('from');
/** "criticism of Togo from Ghana", "pressure on Togo from Ghana", "investment in Togo from Ghana". */
const SOURCED = words('to of on against for in into');

/** The first frame of the entry that has both ends. */
export function directedEnds(
  stage: Stage,
  noun: Token,
  { entry, clause }: { entry: NounEntry; clause: Clause | undefined },
): NounEnds | undefined {
  const asked = DIRECTED.filter(({ frame }) => entry.frames.has(frame));
  if (asked.length === 0) return undefined;
  const behind = noun.index + 1;
  // "China's use of water cannon": whoever owns it stands before the first word.
  const owner = slotBefore(stage, stage.sentence.tokens[noun.index - entry.words.length + 1] ?? noun);
  const ofWhom = slotBehind(stage, behind, OF);
  const by = doneBy(stage, behind);
  for (const { frame, preposition } of asked) {
    const told = slotBehind(stage, behind, preposition);
    // "condemnation of the attacks by B against C": B is condemned.
    const isVictim = told !== undefined && isVictimOf(stage, { slot: told, preposition: frame }, { entry, behind });
    const object = isVictim ? by : told;
    if (!object || isBeyondFor(stage, noun, { entry, object })) continue;
    // "at a meeting with X beside the session of the assembly": what stands behind the other end did nothing.
    const isOwner = ofWhom && (ofWhom.from <= object.from || stage.sentence.tokens[object.to]?.lower === 'of');
    const doer = (isVictim ? undefined : by) ?? (isOwner ? ofWhom : undefined);
    const source = SOURCED.has(frame) && !entry.frames.has('from') ? slotBehind(stage, behind, FROM) : undefined;
    const elsewhere = clause && (denierOfReports(stage, clause, noun) ?? doneInPassive(clause, noun));
    const subject =
      owner ??
      whoDescribes(noun, { entry, clause }) ??
      (isSame(doer, object) ? undefined : doer) ??
      source ??
      elsewhere ??
      (isDone(frame, noun, { clause, tokens: stage.sentence.tokens })
        ? (pledgersOwn(stage, noun, clause) ?? subjectOfLight(stage, clause, noun))
        : undefined);
    const traveller = subject ? undefined : whoIsOn(stage, noun, entry);
    if (traveller && traveller !== object) return { subject: traveller, object, frame, trust: 0.72, isAside: true };
    const guest = subject || frame !== 'with' ? undefined : whoCameFrom(stage, noun);
    if (guest && guest !== object) return { subject: guest, object, frame, trust: 0.72, isAside: true };
    if (subject && subject !== object)
      return { subject, object, frame, trust: trustOf(frame, clause, Boolean(owner ?? doer ?? elsewhere)) };
  }
  return undefined;
}

/** "to sever relations with Nauru in response to a move by Nauru". */
const isSame = (doer: Slot | undefined, { refs }: Slot): boolean =>
  doer?.refs.some((ref) => refs.includes(ref)) === true;

const isVictimOf = (
  { sentence: { tokens } }: Stage,
  harmed: Complement,
  { entry: { predicate }, behind }: { entry: NounEntry; behind: number },
): boolean => predicate === 'CRITICISED' && isHarmed(harmed, { predicate, from: behind, tokens });

/** "reiterated the U.S. commitment to military cooperation with B": it is of whose commitment it is. */
function pledgersOwn(stage: Stage, noun: Token, clause: Clause | undefined): Slot | undefined {
  const owner = clause && ownerOfPledge(stage, clause.to);
  return owner && owner.to <= noun.index ? owner : undefined;
}

/** Who has a visit to somebody is sure; who flew somewhere for a meeting may not have had it yet. */
function trustOf(frame: string, clause: Clause | undefined, isOwned: boolean): number {
  if (!/^(to|with)$/.test(frame)) return isOwned ? 0.72 : 0.62;
  return isOwned ? 0.75 : JOURNEY.has(clause?.verb.lemma ?? '') ? 0.62 : 0.68;
}
const JOURNEY = words('arrive come fly travel head leave depart return land set go');

/** "The attack on Chad was carried out by Mali", "was not the work of Mali". */
function doneInPassive(clause: Clause, noun: Token): Slot | undefined {
  const { verb, voice, from, to, complements, subject, sentence } = clause;
  // "Peru snubs host: no meeting with its premier": of whom the headline tells.
  if (/(^| ): no( \w+)?$/.test(lowerOf(sentence.tokens.slice(Math.max(0, noun.index - 3), noun.index)))) return subject;
  if (noun.index >= from || (subject && subject.from > noun.index)) return undefined;
  if (voice === 'passive') return LIGHT.has(verb.lemma) || verb.lemma === 'commit' ? agentOf(clause) : undefined;
  const isWork =
    verb.lemma === 'be' &&
    /^(not )?(the )?(work|handiwork|doing) of\b/.test(lowerOf(sentence.tokens.slice(to, to + 5)));
  return isWork
    ? complements.find(({ preposition, slot }) => preposition === 'of' && slot.use === 'plain')?.slot
    : undefined;
}

/** "talks with a delegation headed by X": X heads, the talks are not his. */
function doneBy(stage: Stage, behind: number): Slot | undefined {
  const doer = slotBehind(stage, behind, BY);
  const between = doer ? stage.sentence.tokens.slice(behind, doer.from) : [];
  return between.some(
    ({ lower, pos }) => /^(headed|led|chaired|accompanied|represented)$/.test(lower) && pos !== 'NOUN',
  )
    ? undefined
    : doer;
}

/** "Kenya imposed sanctions on Chad": the subject of the light verb that the noun is the object of. */
const subjectOfLight = (stage: Stage, clause: Clause | undefined, noun: Token): Slot | undefined =>
  clause &&
  !isThen(clause, noun) &&
  clause.voice === 'active' &&
  clause.to <= noun.index &&
  LIGHT.has(clause.verb.lemma)
    ? (sentOn(clause) ?? clause.subject ?? sayerOf(clause) ?? statementOf(stage, clause))
    : undefined;

/** "sent its envoy to Chad for talks with Y": the envoy is to talk. */
const sentOn = ({ verb, complements }: Clause): Slot | undefined =>
  verb.lemma === 'send' && complements.some(({ preposition }) => preposition === 'to')
    ? complements.find(
        ({ slot, preposition }) => preposition === undefined && slot.use === 'plain' && slot.form !== 'pronoun',
      )?.slot
    : undefined;

/** "A statement by Chad denied any attack on Mali": Chad's own. */
function statementOf({ slots, sentence: { tokens } }: Stage, { verb, from }: Clause): Slot | undefined {
  const slot = verb.lemma === 'deny' ? slots.find(({ to, use }) => to === from && use === 'plain') : undefined;
  const lead = slot && lowerOf(tokens.slice(Math.max(0, slot.from - 4), slot.from));
  return lead !== undefined && /\b(statement|communiqué|communique|spokes\w+|note) (by|from|of|for)( the)?$/.test(lead)
    ? slot
    : undefined;
}

/** "established relations during the occupation of Chad": when it was, and nobody's deed. A journey is of whoever made it. */
function isThen({ sentence: { tokens }, to }: Clause, { index, lower }: Token): boolean {
  const lead = tokens.slice(to, index).findLast(({ pos }) => !/^(DET|ADJ|NOUN|NUM|PROPN)$/.test(pos));
  return (
    /^(during|since|throughout|amid)$/.test(lead?.lower ?? '') &&
    !/^(visit|trip|stay|tour|meeting|talks|call|journey|audience)s?$/.test(lower)
  );
}

/** "Peru said there was no agreement with Gabon": its own. */
const sayerOf = ({ verb, link, parent }: Clause): Slot | undefined =>
  verb.lemma === 'be' && link === 'that' ? parent?.subject : undefined;

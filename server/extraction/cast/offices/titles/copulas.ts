/** Offices that a verb states: "X is the prime minister of Y", "Y named X its ambassador", "X, who commands the Z fleet". */
import type { BodyChunk, RoleChunk } from '../../../mentions/chunk.ts';
import { isArticle, isCalendar, isPossessivePronoun } from '../../../mentions/words.ts';
import type { Slot, Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { kindIs } from '../../casting.ts';
import { seeInOffice } from '../roles.ts';
import { inOffice } from './in-office.ts';
import { seeWhoLeads } from './led-by.ts';

const IS = /^(is|was|became|remains|remained|serves|served|be|been|becomes)$/;
const NAMED =
  /^(appointed|named|elected|reelected|re-elected|chosen|installed|confirmed|inaugurated|reappointed|sworn)$/;
/** Behind these nothing is said to be so. */
const UNSURE = /^(would|could|should|may|might|can|must|to|whether|if|unless)$/;
const TAKEN = /^(take|assume)$/;
/** What somebody does who holds the office. */
const OFFICE_OF_VERB: Readonly<Record<string, string>> = {
  commands: 'commander',
  heads: 'head',
  leads: 'leader',
  chairs: 'chair',
  runs: 'head',
  governs: 'governor',
  headed: 'head',
  led: 'leader',
  chaired: 'chair',
  commanded: 'commander',
};

export function copularFacts(scene: Scene): void {
  for (const chunk of scene.board.chunks()) {
    if (chunk.what === 'role' && !chunk.isPlural && !chunk.isCounterpart) {
      const named = namedBefore(scene, chunk);
      const person = named ?? saidToBe(scene, chunk) ?? accredited(scene, chunk) ?? saidToBeHeldBy(scene, chunk);
      // "Laos appointed X ambassador to Vietnam": whose he is, the one says who appoints.
      const isOfNamer = named !== undefined && chunk.owner === undefined && chunk.seat === undefined;
      const isToBe = scene.board.sentence.tokens[chunk.to]?.lower === 'will';
      const role = isToBe ? ({ ...chunk, tense: 'future' } as const) : chunk;
      if (person !== undefined) seeInOffice(scene, person, isOfNamer ? { ...role, owner: 'pronoun' } : role);
    }
    if (chunk.what === 'body') {
      seeWhoCommands(scene, chunk.from);
      seeWhoLeads(scene, chunk);
    }
  }
}

/** "X was appointed (as) defence minister", "X took office as president". */
function saidToBe(scene: Scene, chunk: RoleChunk): string | undefined {
  const { tokens } = scene.board.sentence;
  let at = chunk.from - 1;
  if (/^(as|in|the|a|an)$/.test(tokens[at]?.lower ?? '')) at--;
  // "serves as both prime minister and foreign minister": the first of two.
  if (tokens[at]?.lower === 'both') at = tokens[at - 1]?.lower === 'as' ? at - 2 : at - 1;
  // "is now the defence minister".
  if (/^(now|also|currently|still|again|today)$/.test(tokens[at]?.lower ?? '') && IS.test(tokens[at - 1]?.lower ?? ''))
    at--;
  at = oathStart(tokens, whenStart(tokens, at));
  if (!isSaid(tokens, at) || isNegated(tokens, at)) return undefined;
  // "Eva Lind, not Anders Falk, is foreign minister".
  const slot = scene.slots.findLast(
    ({ from, to, use }) => to <= at && use === 'plain' && !/^(not|unlike)$/.test(tokens[from - 1]?.lower ?? ''),
  );
  if (!slot || !kindIs(scene.casting, /^PERSON$/)(slot) || !reaches(tokens, slot.to, at)) return undefined;
  return onlyPerson(slot);
}

/** "Kenya's foreign minister is X", "Her defence minister will be X": no more than the name follows. */
function saidToBeHeldBy(
  { board, slots, casting }: Scene,
  { from, to, isDefinite, owner }: RoleChunk,
): string | undefined {
  const { tokens } = board.sentence;
  const is = tokens[to]?.lower === 'will' && tokens[to + 1]?.lower === 'be' ? to + 1 : to;
  if (!/^(is|remains|be)$/.test(tokens[is]?.lower ?? '') || !(isDefinite || owner)) return undefined;
  if (tokens[from - 1]?.pos === 'ADP') return undefined;
  const slot = slots.find((one) => one.from === is + 1 && one.form === 'name');
  return slot && kindIs(casting, /^PERSON$/)(slot) ? onlyPerson(slot) : undefined;
}

/** "received a copy of the credentials of X as Ambassador of Kenya", "X presented his letters of credence as ambassador". */
function accredited(scene: Scene, chunk: RoleChunk): string | undefined {
  const { tokens } = scene.board.sentence;
  const as = isArticle(tokens[chunk.from - 1]) ? chunk.from - 2 : chunk.from - 1;
  const papers = tokens.findLast(({ lower, index }) => index < as && /^(credentials|credence)$/.test(lower));
  if (tokens[as]?.lower !== 'as' || !papers) return undefined;
  const isOfHim = tokens[papers.index + 1]?.lower === 'of';
  const slot = scene.slots.findLast(
    ({ from, to, use }) => use === 'plain' && (isOfHim ? to === as : to <= papers.index && from < papers.index),
  );
  return slot && kindIs(scene.casting, /^PERSON$/)(slot) ? onlyPerson(slot) : undefined;
}

/** From the end of "sworn in on Tuesday" to its verb; else where it was. */
function whenStart(tokens: readonly Token[], at: number): number {
  const day = tokens[at];
  const before = day && isCalendar(day) && tokens[at - 1]?.lower === 'on' ? at - 2 : at;
  return tokens[before]?.lower === 'in' && tokens[before - 1]?.lower === 'sworn' ? before - 1 : before;
}

/** From the end of "took the oath", "take office" to its verb; else where it was. */
function oathStart(tokens: readonly Token[], at: number): number {
  if (!/^(oath|office)$/.test(tokens[at]?.lower ?? '')) return at;
  return isArticle(tokens[at - 1]) ? at - 2 : at - 1;
}

/** "is", "was named", ", elected": not "named X", nor "the newly appointed". */
function isSaid(tokens: readonly Token[], at: number): boolean {
  const [verb, before] = [tokens[at], tokens[at - 1]];
  if (!verb || tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => UNSURE.test(lower))) return false;
  if (IS.test(verb.lower) || TAKEN.test(verb.lemma)) return true;
  if (!NAMED.test(verb.lower) || !before) return false;
  return (
    before.pos === 'AUX' ||
    (before.pos === 'ADV' && !isArticle(tokens[at - 2])) ||
    before.word === ',' ||
    /^(been|be|was|were|is|got)$/.test(before.lower)
  );
}

/** Nothing stands between that the verb could be said of: "X, whose father was president". What commas enclose does not count. */
function reaches(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  if (between.some(({ lower }) => /^(whose|that|and|but|;)$/.test(lower))) return false;
  const last = between.findLastIndex(({ word }) => word === ',');
  const isEnclosed = between[0]?.word === ',' || tokens[from - 1]?.word === ',';
  return !between.slice(isEnclosed ? last + 1 : 0).some(({ pos }) => /NOUN|PROPN/.test(pos));
}

/** "Norway named X (as) its ambassador". */
function namedBefore(scene: Scene, chunk: RoleChunk): string | undefined {
  const { tokens } = scene.board.sentence;
  let end = chunk.from;
  while (isArticle(tokens[end - 1]) || isPossessivePronoun(tokens[end - 1]) || tokens[end - 1]?.lower === 'as') end--;
  const slot = scene.slots.find(({ to, form }) => to === end && form === 'name');
  const verb = slot && tokens[beforeNouns(tokens, slot.from) - 1];
  if (!verb || !NAMED.test(verb.lower) || isNegated(tokens, verb.index)) return undefined;
  return kindIs(scene.casting, /^PERSON$/)(slot) ? onlyPerson(slot) : undefined;
}

/** "named lawyer X", "appointed a career diplomat, X": in front of what X is called. */
function beforeNouns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > from - 4 && /NOUN|ADJ|DET/.test(tokens[at - 1]?.pos ?? '')) at--;
  return at;
}

const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at + 1).some(({ lemma, lower }) => lemma === 'not' || lower === 'never');

const onlyPerson = (slot: Slot | undefined): string | undefined => (slot?.refs.length === 1 ? slot.refs[0] : undefined);

/** "X, who commands the Baltic Fleet", "X has headed the intelligence service since 2021". */
function seeWhoCommands(scene: Scene, from: number): void {
  const { tokens } = scene.board.sentence;
  const at = isArticle(tokens[from - 1]) ? from - 2 : from - 1;
  const office = OFFICE_OF_VERB[tokens[at]?.lower ?? ''];
  const owner = scene.board.at(from);
  const start = hasStart(tokens, at);
  if (office === undefined || start === undefined || owner?.what !== 'body') return;
  const end = tokens[start - 1]?.lower === 'who' ? start - 1 : isOwnName(owner) ? start : -1;
  const slot = scene.slots.find(({ to }) => to === end || (to === end - 1 && tokens[end - 1]?.word === ','));
  const person = slot && kindIs(scene.casting, /^PERSON$/)(slot) ? onlyPerson(slot) : undefined;
  if (person !== undefined) seeInOffice(scene, person, inOffice(office, { at, to: owner.to, owner }));
}

/** Where "heads", "now heads" and "has headed" begin; of "headed" alone nothing is said about today. */
function hasStart(tokens: readonly Token[], at: number): number | undefined {
  const isNow = /^(now|also|currently|still)$/.test(tokens[at - 1]?.lower ?? '');
  if (!/ed$|^led$/.test(tokens[at]?.lower ?? '')) return isNow ? at - 1 : at;
  return /^(has|'s)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : undefined;
}

/** "Obi heads the National Security Council": a body that has a name; "Obi leads the committee" may be of the day. */
const isOwnName = ({ isName, entry }: BodyChunk): boolean => isName || entry !== undefined;

/** Where it happened: "met in Baku", "In Geneva, X held talks with Y". Where a topic, a fight or a home is, is no place of the act. */

import { type Predicate, predicateRow } from '../../domain/ontology/predicate.ts';
import type { Family } from '../../domain/ontology/predicate-row.ts';
import { kindOf } from '../relations/ends.ts';
import type { Reading } from '../relations/reading.ts';
import type { Cast, Sentence, Slot, Token } from '../shapes.ts';
import { words } from '../tables/word-list.ts';
import type { Stretch } from './stretch.ts';

/** Acts that need a place to happen in; statements are placed only where a sentence begins with where. */
const PLACED: ReadonlySet<Family> = new Set(['DIPLOMACY', 'AGREEMENTS', 'MILITARY', 'CONFLICT', 'COOPERATION']);
/** A visit's place is its object; structure and sides lie nowhere. */
const UNPLACED: ReadonlySet<Predicate> = new Set([
  'VISITED',
  'DIPLOMATIC_RELATIONS_WITH',
  'HAS_TIES_WITH',
  'RECOGNISES',
]);
const SAID: ReadonlySet<Predicate> = new Set(['CRITICISED', 'ACCUSED', 'REJECTED', 'REQUESTED', 'THREATENED']);
const AT = words('in at near outside');
/** "in the Kenyan capital, Nairobi": what stands between the preposition and the name. */
const TOWN = words('the capital city town port resort village of , southern northern eastern western central');
/** Nouns of happenings, days and buildings, behind which a place is that of the act. */
const GATHERING = words(`
  talk talks meeting meetings summit ceremony session negotiation negotiations conference exercise exercises drill drills agreement deal contract
  memorandum treaty pact accord visit dinner reception sidelines forum gathering consultations dialogue protest rally strike attack raid together
  separately today yesterday here monday tuesday wednesday thursday friday saturday sunday week , held place
  base camp hotel palace airport headquarters embassy university centre center academy`);
/** "arrested two Ugandan nationals in Mombasa": of whom the words before it speak. */
const PEOPLE = words(`
  nationals citizens troops soldiers forces officers diplomats officials fighters militants civilians personnel workers
  students cadets pilots crews ships vessels aircraft drones positions`);
/** Behind these a place belongs to what is spoken of: "talks on the war in Gaza". */
const ABOUT = words('on about over regarding concerning against for');

/** Key of the place that the reading's own clause puts it in. */
export function placeOf(reading: Reading, slots: readonly Slot[], { cast, stretch }: Around): string | undefined {
  const { predicate, sentence, subject, object } = reading;
  const { family } = predicateRow(predicate);
  if (family === 'STRUCTURE' || UNPLACED.has(predicate)) return undefined;
  const isAct = PLACED.has(family) && !SAID.has(predicate);
  const found = slots.find((slot) => {
    const at = leaderOf(sentence, slots, slot);
    if (at === undefined || slot.use !== 'plain' || !isWithin(sentence, slot, stretch) || !isPlace(cast, slot))
      return false;
    return leads(sentence, slots, { at, slot }) || (isAct && isOfAct(reading, slots, at));
  });
  const key = found?.refs[0];
  return key === subject || key === object ? undefined : key;
}

export interface Around {
  readonly cast: Cast;
  readonly stretch: Stretch;
}

const isPlace = (cast: Cast, { refs }: Slot): boolean =>
  refs.length === 1 && /^(PLACE|TERRITORY|COUNTRY)$/.test(kindOf(cast, refs[0] ?? '') ?? '');

const isWithin = ({ tokens }: Sentence, { from }: Slot, { start, end }: Stretch): boolean => {
  const offset = tokens[from]?.start ?? -1;
  return offset >= start && offset < end;
};

/** Token of the "in" or "at" that leads the slot. */
function leaderOf({ tokens }: Sentence, slots: readonly Slot[], { from }: Slot): number | undefined {
  const isSkipped = (token: Token, at: number) =>
    TOWN.has(token.lower) || slots.some((slot) => slot.use === 'adjective' && at >= slot.from && at < slot.to);
  let at = from - 1;
  for (let token = tokens[at]; token && at >= 0 && isSkipped(token, at); token = tokens[at]) at--;
  const isNear = at === from - 1 || tokens.slice(at, from).some(({ lower }) => TOWN.has(lower));
  return isNear && AT.has(tokens[at]?.lower ?? '') ? at : undefined;
}

/** "In Geneva on Monday, X …": the sentence begins with it. */
const leads = ({ tokens }: Sentence, slots: readonly Slot[], { at, slot }: { at: number; slot: Slot }): boolean =>
  at === 0 && tokens.slice(slot.to, slot.to + 5).some(({ word }) => word === ',') && slots[0]?.from === slot.from;

/** Right behind the verb, one of its ends, a day, or the noun of the happening, before anything that is only spoken of. */
function isOfAct({ sentence: { tokens }, trigger, clause }: Reading, slots: readonly Slot[], at: number): boolean {
  const [, end] = trigger;
  const from = Math.min(end, clause?.to ?? end);
  if (at < from || tokens.slice(from, at).some((token, index) => isAbout(tokens, token, from + index))) return false;
  const before = tokens[at - 1];
  return (
    at === end ||
    at === clause?.to ||
    slots.some(({ to, use }) => to === at && use === 'plain') ||
    GATHERING.has(before?.lower ?? '') ||
    PEOPLE.has(before?.lower ?? '') ||
    /^\d{1,4}$/.test(before?.word ?? '')
  );
}

/** "on trade", not "on Monday". */
const isAbout = (tokens: readonly Token[], { lower }: Token, at: number): boolean =>
  ABOUT.has(lower) &&
  !/day$|^\d|^(january|february|march|april|may|june|july|august|september|october|november|december|the|sidelines)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

/** Who met in a sentence: "X met with Y", "X's talks with Y". "They" and "the two officials" of the next sentence are those, not the states that they spoke of. */
import type { Sentence, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { type Casting, kindIs } from '../../casting.ts';

const MEETS = words('meet host receive welcome greet');
/** Of these only with a meeting as object, or with the preposition that it takes: "held talks with", "called on", "spoke with". */
const HOLDS = words('hold have conduct conclude pay make');
const SPEAKS = words('call speak talk confer');
const MEETINGS = words('meeting meetings talk talks call conversation discussion discussions consultations visit');
const TO_WHOM = words('with on to by');
/** Words between the verb and whom somebody meets: "held an expanded meeting, in Baku, with". */
const FAR = 10;
/** Between whoever meets and the verb: "has today also met". */
const NEAR = 4;

/** Two or more; empty where nobody met anybody. */
export function whoMetIn(casting: Casting, all: readonly Slot[], { tokens }: Sentence): readonly string[] {
  const people = all.filter((slot) => kindIs(casting, /^(PERSON|OFFICE)$/)(slot));
  for (const token of tokens) {
    const first = token.pos === 'VERB' ? doerOf(people, tokens, token) : ownerOf(people, token);
    const second = first && otherOf(people, tokens, token);
    const met = [...new Set([...(first?.refs ?? []), ...(second?.refs ?? [])])];
    if (second && met.length > 1) return met;
  }
  return [];
}

/** Whoever stands before a verb of meeting. */
function doerOf(people: readonly Slot[], tokens: readonly Token[], verb: Token): Slot | undefined {
  if (![MEETS, HOLDS, SPEAKS].some((verbs) => verbs.has(verb.lemma))) return undefined;
  const slot = people.findLast(({ use, to }) => use === 'plain' && to <= verb.index);
  const between = tokens.slice(slot?.to ?? 0, verb.index);
  return between.length <= NEAR && !between.some(({ pos }) => pos === 'VERB') ? slot : undefined;
}

/** "X's meeting": X. */
const ownerOf = (people: readonly Slot[], { lower, index }: Token): Slot | undefined =>
  MEETINGS.has(lower)
    ? people.find(({ use, to }) => use === 'possessive' && to >= index - 2 && to <= index)
    : undefined;

function otherOf(people: readonly Slot[], tokens: readonly Token[], head: Token): Slot | undefined {
  const slot = people.find(({ use, from }) => use === 'plain' && from > head.index);
  const between = tokens.slice(head.index + 1, slot?.from ?? 0);
  const before = between.findLast(({ pos }) => pos !== 'DET')?.lower ?? '';
  const isNear = slot !== undefined && between.length <= FAR && !between.some(({ pos }) => pos === 'VERB');
  if (!isNear) return undefined;
  if (MEETS.has(head.lemma) && head.pos === 'VERB')
    return before === '' || before === 'with' || before === 'by' ? slot : onDay(between, slot);
  const isMeeting = !HOLDS.has(head.lemma) || between.some(({ lower }) => MEETINGS.has(lower));
  return isMeeting && TO_WHOM.has(before) ? slot : undefined;
}

/** "met on Monday the minister", "met today in Kigali with": only when and where stands between. */
const onDay = (between: readonly Token[], slot: Slot): Slot | undefined =>
  between.every(({ pos }) => /^(ADV|ADP|NUM|PROPN|DET|NOUN)$/.test(pos)) &&
  between.some(({ lower }) => lower === 'with')
    ? slot
    : undefined;

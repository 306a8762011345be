/** "Pilots from Bulgaria have been training at a base in Turkey": where somebody's men train, they are trained. */
import { isCalendar } from '../../../mentions/words.ts';
import type { Clause, Complement, Slot, Token } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPlace, match, sideOf } from '../frame.ts';

const TEACHES = /^(instructor|trainer|adviser|advisor|mentor|teacher|expert|specialist)$/;
/** How far behind the verb the place may stand: "on the new tanks at an army school in". */
const NEAR = 9;

export function trainedIn(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, complements } = clause;
  if (verb.lemma !== 'train' || voice === 'passive' || !subject || subject.refs.length > 1) return [];
  if (TEACHES.test(stage.sentence.tokens[subject.to - 1]?.lemma ?? '')) return [];
  if (complements.some(({ preposition }) => preposition === undefined || preposition === 'with')) return [];
  const isThere = ({ preposition, slot }: Complement): boolean =>
    /^(in|at)$/.test(preposition ?? '') &&
    slot.from - to < NEAR &&
    (isPlace(stage, slot) || (preposition === 'at' && /BODY|FORCE/.test(kindOf(stage.cast, slot.refs[0] ?? '') ?? '')));
  const place = complements.find(isThere)?.slot;
  return place && hasPupils(stage.sentence.tokens.slice(to, place.from)) ? [] : trained(stage, clause, place);
}

/** "sent 40 pilots to Russia for training", "went to Spain to be trained". */
export function sentToTrain(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, to, complements } = clause;
  const { tokens } = stage.sentence;
  if (!subject || subject.refs.length > 1 || !GOES.test(verb.lemma)) return [];
  const place = complements.find(({ preposition, slot }) => preposition === 'to' && isPlace(stage, slot))?.slot;
  const sent = tokens.slice(to, place?.from);
  if (!place || !TO_LEARN.test(lowerOf(tokens.slice(place.to, place.to + NEAR)))) return [];
  return sent.some(({ lemma }) => TEACHES.test(lemma)) ? [] : trained(stage, clause, place);
}
const GOES = /^(send|go|travel|leave|fly|dispatch)$/;
const TO_LEARN =
  /^(last \w+ |this \w+ )?(for (\w+ |\w+-\w+ ){0,2}(training|courses?)|to be trained|to undergo (\w+ ){0,2}training|to receive (\w+ ){0,2}training)(?! (exercises?|drills?|missions?|purposes|area|ground))/;

/** Whoever's place it is trains whoever's men are there. */
function trained(stage: Stage, clause: Clause, place: Slot | undefined): Match[] {
  const { subject } = clause;
  const [own, host] = [sideOf(stage, subject?.refs[0]), sideOf(stage, place?.refs[0])];
  if (!subject || !place || own === undefined || host === undefined || own === host) return [];
  const ends = { subject: { ...place, refs: [host] }, object: { ...subject, use: 'plain', refs: [own] } } as const;
  return [match(clause, ends, { predicate: 'TRAINS', reasons: ['frame', 'trained-in'], trust: 0.7 })];
}

/** "Russia trained agitators in Serbia": whom it trained stands behind the verb, and is nobody with a name. */
function hasPupils(behind: readonly Token[]): boolean {
  const end = behind.findIndex(({ pos }) => !/^(DET|NUM|ADJ|NOUN|PROPN)$/.test(pos));
  const head = behind.slice(0, Math.max(0, end)).at(-1);
  return head !== undefined && /^(NOUN|PROPN)$/.test(head.pos) && !isTime(head);
}

const isTime = (token: Token): boolean =>
  isCalendar(token) ||
  /^(years?|months?|weeks?|days?|hours?|winter|summer|spring|autumn|side|alongside)$/.test(token.lower);

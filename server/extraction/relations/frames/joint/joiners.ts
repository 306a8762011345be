/** "a drill in which American tanks also took part", "They were joined by ships from Oman": one more beside those who are told to exercise. */
import type { Clause, Slot } from '../../../shapes.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** Sentences back. */
const BACK = 2;
/** How far behind the verb the exercise may be named. */
const FAR = 6;

export function joiners(stage: Stage, clause: Clause): Match[] {
  const joiner = joinerOf(stage, clause);
  const own = joiner?.use === 'plain' ? sideOf(stage, joiner.refs[0]) : undefined;
  if (!joiner || own === undefined || joiner.refs.length > 1) return [];
  const parties = partiesBefore(stage, clause);
  const others = parties.filter((key) => sideOf(stage, key) !== own);
  // Who is told already, or alone, joins nobody.
  if (others.length < 2 || others.length < parties.length) return [];
  const object: Slot = { ...joiner, refs: others, members: undefined, reasons: ['exercise-before'] };
  return [
    match(
      clause,
      { subject: joiner, object },
      { predicate: 'EXERCISED_WITH', reasons: ['frame', 'joined'], trust: 0.72 },
    ),
  ];
}

function joinerOf(
  { sentence: { tokens } }: Stage,
  { verb, voice, subject, complements, to, link }: Clause,
): Slot | undefined {
  const words = tokens.slice(to, to + FAR).map(({ lower }) => lower);
  if (verb.lemma === 'join' && voice === 'passive')
    // "by ships from Oman": whose they are.
    return complements.find(({ preposition, slot }) => /^(by|from)$/.test(preposition ?? '') && slot.use === 'plain')
      ?.slot;
  const takesPart = verb.lemma === 'participate' || (verb.lemma === 'take' && words[0] === 'part');
  if (voice !== 'passive' && isSending(words, { verb, complements })) return subject;
  if (voice === 'passive' || !(takesPart || verb.lemma === 'join')) return undefined;
  if (/^([.,;]|if|should|in)$/.test(words[0] ?? '.')) return subject;
  const isNamed = words.some((word) => /^(exercises?|drills?|manoeuvres|maneuvers|wargames?)$/.test(word));
  return isNamed || (takesPart && link === 'relative') || words.includes('too') ? subject : undefined;
}

/** Of the exercise told last. */
export function partiesBefore({ before, sentence }: Stage, { verb }: Clause): readonly string[] {
  const told = before.filter((one) => isTold(one, sentence.index, verb.index));
  const last = told.at(-1);
  const same = told.filter((one) => last && one.sentence.index === last.sentence.index);
  return [...new Set(same.flatMap(({ subject, object }) => [subject, object]))];
}

const isTold = ({ predicate, reasons, sentence: { index }, trigger }: Reading, here: number, verb: number): boolean =>
  predicate === 'EXERCISED_WITH' &&
  !reasons.includes('absent') &&
  (index === here ? trigger[0] < verb : index >= here - BACK);

/** "Denmark is to send a frigate": to the exercise that was told, where nobody else is named. */
const isSending = (behind: readonly string[], { verb, complements }: Pick<Clause, 'verb' | 'complements'>): boolean =>
  /^(send|contribute|commit)$/.test(verb.lemma) &&
  behind.slice(0, 4).some((word) => FORCES.test(word)) &&
  complements.every(({ preposition }) => preposition === undefined);
const FORCES =
  /^(frigates?|warships?|ships?|destroyers?|submarines?|jets|fighters|troops|soldiers|marines|aircraft|units?)$/;

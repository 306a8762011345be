/** "Vietnam's ambassador was summoned to the foreign ministry in Vientiane": nobody is said to summon him, and where he is summoned tells who does. */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const ENVOY = /\b(ambassador|charg|envoy|consul|high commissioner|nuncio|attach)/i;

export function summons(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements } = clause;
  if (verb.lemma !== 'summon' || voice !== 'passive' || !subject || !isEnvoy(stage, subject)) return [];
  if (complements.some(({ preposition }) => preposition === 'by')) return [];
  const own = sideOf(stage, subject.refs[0]);
  const place = complements.find(({ preposition, slot }) => {
    const side = sideOf(stage, slot.refs[0]);
    return /^(to|in|at)$/.test(preposition ?? '') && side !== undefined && side !== own;
  })?.slot;
  const host = sideOf(stage, place?.refs[0]);
  if (!place || host === undefined || own === undefined) return [];
  const ends = { subject: { ...place, refs: [host], reasons: ['summoned-to'] }, object: subject };
  return [match(clause, ends, { predicate: 'PROTESTED', reasons: ['frame', 'summons'], trust: 0.74 })];
}

const isEnvoy = (stage: Stage, { refs: [key = ''], from, to }: Slot): boolean =>
  /^(OFFICE|PERSON)$/.test(kindOf(stage.cast, key) ?? '') &&
  stage.sentence.tokens.slice(from, to).some(({ lower }) => ENVOY.test(lower));

/** "Malaysia offered to mediate", "China urged restraint", "Japan voiced alarm": a third party, and two that are not named again. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Sentence, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { match, sideOf } from '../frames/frame.ts';
import { isRead } from '../is-read.ts';
import type { Match, Stage } from '../reading.ts';
import { type Rivals, rivalsFor } from './rivals.ts';

/** How many words behind the verb tell what is offered, urged or voiced. */
const FAR = 6;

export function peacemaking(stage: Stage, clause: Clause): Match[] {
  const predicate = deedOf(clause);
  const { subject } = clause;
  if (!predicate || subject?.use !== 'plain' || hasParty(stage, clause)) return [];
  const rivals = rivalsFor(stage, subject.refs, predicate === 'MEDIATES_BETWEEN');
  if (!rivals || namesOne(stage, rivals)) return [];
  const refs = predicate === 'EXPRESSED_CONCERN_ABOUT' ? blamed(stage, rivals) : rivals.parties;
  const object: Slot = { ...subject, refs, members: undefined, reasons: ['rivals'] };
  const sense = OFFERS.has(clause.verb.lemma) ? ({ temporality: 'PLANNED' } as const) : {};
  return [match(clause, { subject, object }, { predicate, reasons: ['frame', 'third-party'], trust: 0.68, sense })];
}

const OFFERS = words('offer propose pledge promise volunteer');
const BROKERS = words('broker mediate facilitate');
const URGES = words('urge counsel advise');
const CALLS = words('call appeal plead ask press');
const VOICES = words('express voice convey raise register signal');
const WORRIES = words('concern alarm worry');

function deedOf({ verb, to, voice, sentence }: Clause): Predicate | undefined {
  const { lemma } = verb;
  if (voice === 'passive') return WORRIES.has(lemma) ? 'EXPRESSED_CONCERN_ABOUT' : undefined;
  const says = (pattern: RegExp): boolean => pattern.test(wordsFrom(sentence, to));
  if (lemma === 'mediate' || (/^(act|serve)$/.test(lemma) && says(/^as (an? )?(mediator|go-between|intermediary)\b/)))
    return 'MEDIATES_BETWEEN';
  if (
    BROKERS.has(lemma) &&
    says(
      /^(the|a|this|that|their) (\w+ )?(deal|agreement|accord|truce|ceasefire|talks|treaty|settlement|compromise|text|pact)\b/,
    )
  )
    return 'MEDIATES_BETWEEN';
  if (OFFERS.has(lemma) && says(MEDIATION)) return 'MEDIATES_BETWEEN';
  if (URGES.has(lemma) && says(CALM)) return 'REQUESTED';
  if (CALLS.has(lemma) && says(FOR_CALM)) return 'REQUESTED';
  return VOICES.has(lemma) && says(/^((deep|serious|grave|its|great|their|strong) )*(concern|alarm|unease|worry)\b/)
    ? 'EXPRESSED_CONCERN_ABOUT'
    : undefined;
}

const MEDIATION =
  /^(((its|their|to provide) )?(mediation|good offices)|to host (the )?(peace )?(talks|negotiations|a meeting)|its (territory|capital|soil) (for|as)|a venue for)\b/;
const CALM = /^((maximum|utmost|calm and|mutual) )*(restraint|calm|moderation|dialogue|de-escalation)\b/;
const FOR_CALM =
  /^for ((an?|immediate|maximum|utmost|direct|mutual|urgent|calm and) )*(restraint|calm|moderation|dialogue|de-escalation|truce|ceasefire|cease-fire)\b/;

const wordsFrom = ({ tokens }: Sentence, from: number): string =>
  tokens
    .slice(from, from + FAR)
    .map(({ lower }) => lower)
    .join(' ');

/** Somebody behind the verb, or a reading of it: nothing is left out. */
const hasParty = (stage: Stage, clause: Clause): boolean =>
  clause.complements.some(({ slot }) => slot.from > clause.verb.index && slot.form !== 'pronoun') ||
  isRead(stage, clause);

/** "telephoned the Malian premier and offered to mediate": the sentence names one of the two, and who else is meant is a guess. */
function namesOne(stage: Stage, { parties }: Rivals): boolean {
  const sides = stage.slots.flatMap(({ refs }) => refs.map((ref) => sideOf(stage, ref) ?? ref));
  return parties.filter((key) => sides.includes(key)).length === 1;
}

const FORCE = words('ATTACKED THREATENED COERCED MOBILISED_AGAINST');

/** Whoever has used force or threatened it, where only one has, or whoever was criticised, where that is all; else both. */
function blamed(stage: Stage, { parties, told }: Rivals): readonly string[] {
  const [first] = told;
  const isJudged = told.every(({ predicate, object }) => predicate === 'CRITICISED' && object === first?.object);
  if (first && isJudged) return [sideOf(stage, first.object) ?? first.object];
  const forced = told.filter(({ predicate }) => FORCE.has(predicate));
  const doers = [...new Set(forced.map(({ subject }) => sideOf(stage, subject) ?? subject))];
  return doers.length === 1 ? parties.filter((key) => doers.includes(key)) : parties;
}

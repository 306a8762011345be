/** "Jordan had requested the extradition", "Sofia had asked for the vehicles": of whoever has given it, as told before. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { kindOf } from '../ends.ts';
import { match, sideOf } from '../frames/frame.ts';
import { isRead } from '../is-read.ts';
import type { Match, Stage } from '../reading.ts';

const GIVEN: ReadonlySet<Predicate> = new Set([
  'SUPPLIES_ARMS_TO',
  'TRADES_WITH',
  'LENDS_TO',
  'PROVIDES_AID_TO',
  'COOPERATED_WITH',
  'TRAINS',
]);
const ASKS = /^(request|seek|demand)$/;
const ASKS_FOR = /^(ask|appeal|apply|plead)$/;
/** What is asked for takes up what was told. */
const TAKES_UP = /^(the|this|that|these|those|such|it|them)\b/;
/** Sentences back. */
const BACK = 3;

export function requests(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, complements } = clause;
  const own = subject?.use === 'plain' && subject.refs.length === 1 ? sideOf(stage, subject.refs[0]) : undefined;
  if (!subject || own === undefined || voice === 'passive') return [];
  if (complements.some(({ slot }) => slot.from > clause.verb.index) || isRead(stage, clause)) return [];
  const summoned = summonedHere(stage, clause);
  if (summoned) return [asked(clause, { subject, object: summoned })];
  if (!isAsking(stage, clause)) return [];
  const given = stage.before.findLast(
    ({ predicate, object, sentence: { index } }) =>
      GIVEN.has(predicate) && sideOf(stage, object) === own && index >= stage.sentence.index - BACK,
  );
  const giver = given && sideOf(stage, given.subject);
  if (giver === undefined || giver === own) return [];
  const object: Slot = { ...subject, refs: [giver], members: undefined, reasons: ['giver-before'] };
  return [asked(clause, { subject, object })];
}

const asked = (clause: Clause, ends: { readonly subject: Slot; readonly object: Slot }): Match =>
  match(clause, ends, { predicate: 'REQUESTED', reasons: ['frame', 'request'], trust: 0.7 });

/** "summoned Peru's ambassador and demanded the release", "telephoned X and asked that": of the state whose envoy it is, and of whoever is spoken to. */
function summonedHere(stage: Stage, clause: Clause): Slot | undefined {
  const { link, parent, subject, verb } = clause;
  const above = link === 'coordinate' ? parent : undefined;
  const isEnvoy = /^(summon|call)$/.test(above?.verb.lemma ?? '');
  if (!above || !(isEnvoy || SPEAKS.test(above.verb.lemma)) || !DEMANDS.test(verb.lemma)) return undefined;
  const told = above.complements.find(({ preposition, slot }) => isTold(stage, slot, preposition))?.slot;
  const [own, side] = [sideOf(stage, subject?.refs[0]), sideOf(stage, told?.refs[0])];
  if (!told || (side !== undefined && side === own)) return undefined;
  if (!isEnvoy) return told;
  return side === undefined ? undefined : { ...told, refs: [side], members: undefined };
}

const SPEAKS = /^(telephone|phone|tell|convey|inform|meet|contact)$/;
const DEMANDS = /^(demand|ask|request)$/;

const isTold = (stage: Stage, { refs, use }: Slot, preposition: string | undefined): boolean =>
  use === 'plain' &&
  refs.length === 1 &&
  (preposition === undefined || /^(to|with)$/.test(preposition)) &&
  /^(PERSON|OFFICE)$/.test(kindOf(stage.cast, refs[0] ?? '') ?? '');

function isAsking({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean {
  const isFor = ASKS_FOR.test(verb.lemma) && tokens[to]?.lower === 'for';
  return (ASKS.test(verb.lemma) || isFor) && TAKES_UP.test(lowerOf(tokens.slice(isFor ? to + 1 : to, to + 3)));
}

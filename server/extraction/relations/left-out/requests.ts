/** "Jordan had requested the extradition", "Sofia had asked for the vehicles": of whoever has given it, as told before. */
import type { Predicate } from '../../../domain/predicate.ts';
import type { Clause, Slot } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
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
  if (!subject || own === undefined || voice === 'passive' || !isAsking(stage, clause)) return [];
  if (complements.some(({ slot }) => slot.from > clause.verb.index) || isRead(stage, clause)) return [];
  const summoned = summonedHere(stage, clause);
  if (summoned) return [asked(clause, { subject, object: summoned })];
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

/** "summoned Peru's ambassador and demanded the release of the crew": of the state whose envoy it is. */
function summonedHere(stage: Stage, { link, parent, subject, verb }: Clause): Slot | undefined {
  const isBoth =
    link === 'coordinate' && parent?.subject === subject && /^(summon|call)$/.test(parent?.verb.lemma ?? '');
  const envoy = isBoth && verb.lemma === 'demand' ? parent?.complements[0] : undefined;
  const side = envoy?.preposition === undefined ? sideOf(stage, envoy?.slot.refs[0]) : undefined;
  return envoy && side !== undefined ? { ...envoy.slot, refs: [side], members: undefined } : undefined;
}

function isAsking({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean {
  const isFor = ASKS_FOR.test(verb.lemma) && tokens[to]?.lower === 'for';
  return (ASKS.test(verb.lemma) || isFor) && TAKES_UP.test(lowerOf(tokens.slice(isFor ? to + 1 : to, to + 3)));
}

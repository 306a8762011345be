/** What one side gives and the other gets: "aid from Qatar has reached Sudan", "no Kenyan rifles have reached Chad", "no weapons were shipped from Kenya to Chad". */
import type { Clause, Slot, Token } from '../../../../shapes.ts';
import { kindOf } from '../../../ends.ts';
import type { Match, Stage } from '../../../reading.ts';
import { match } from '../../frame.ts';
import { kindOfGoods } from './kind-of-goods.ts';

/** Whose subject it is gets there. */
const ARRIVES = /^(reach|arrive|go|get|flow|come)$/;
/** Whose subject in the passive is brought. */
const BROUGHT = /^(ship|deliver|send|transfer|dispatch|fly|disburse|hand|export|supply|provide|sell|donate)$/;

const AID = /^(aid|relief|assistance|food|supplies|medicines?|grain|tents|help)$/;
const FUEL = /^(gas|oil|crude|diesel|petrol|electricity|power|coal|lng|hydropower)$/;
const ARMS =
  /^(arms|weapons?|ammunition|drones?|missiles?|rifles?|tanks?|shells?|guns?|howitzers?|rockets?|bullets?|mortars?|munitions)$/;

/** What flies or drives by itself may come to attack: of these it is said only who sends them. */
const BY_ITSELF = /^(drones?|missiles?|rockets?|shells?|tanks?|mortars?)$/;

/** The giver stands beside what is given, or behind "from". */
export function whatArrives(stage: Stage, clause: Clause): Match[] {
  const head = givenBefore(stage, clause);
  if (!head || !isOnTheWay(clause)) return [];
  if (BY_ITSELF.test(head.lower) && clause.voice !== 'passive' && !isDelivered(clause, head)) return [];
  const states = stage.slots.filter((slot) => isState(stage, slot));
  const giver = states.find((slot) => isGiver(clause, head, slot));
  const taker = states.find((slot) => slot !== giver && isTaker(clause, slot));
  if (!giver || !taker) return [];
  const predicate = FUEL.test(head.lower)
    ? 'TRADES_WITH'
    : AID.test(head.lower)
      ? 'PROVIDES_AID_TO'
      : 'SUPPLIES_ARMS_TO';
  return [match(clause, { subject: giver, object: taker }, { predicate, reasons: ['frame', 'arrives'], trust: 0.75 })];
}

const isOnTheWay = ({ verb, voice }: Clause): boolean =>
  voice === 'passive' ? BROUGHT.test(verb.lemma) : ARRIVES.test(verb.lemma);

/** "Six tanks from Estonia arrived", "a shipment of Estonian shells arrived": what came to stay. */
const isDelivered = ({ verb, sentence: { tokens } }: Clause, { index }: Token): boolean =>
  verb.lemma === 'arrive' &&
  (tokens[index + 1]?.lower === 'from' ||
    tokens
      .slice(Math.max(0, index - 4), index)
      .some(({ lower, index: at }) => SHIPMENT.test(lower) && tokens[at + 1]?.lower === 'of'));
const SHIPMENT = /^(shipment|delivery|consignment|batch|cargo|shipload|planeload)s?$/;

/** How far before the verb it may be named. */
const REACH = 8;

/** The noun that leads the phrase before the verb. */
function givenBefore(stage: Stage, { from, voice, sentence: { tokens } }: Clause): Token | undefined {
  const before = tokens.slice(Math.max(0, from - REACH), from);
  // "started flowing": both say that it flows.
  const border = before.findLastIndex(
    ({ pos, word, lemma }) =>
      (/^(VERB|AUX|SCONJ|PRON)$/.test(pos) && !/^(start|begin|resume|have|be)$/.test(lemma)) || /^[,;:]$/.test(word),
  );
  const isGiven = (token: Token): boolean =>
    AID.test(token.lower) ||
    FUEL.test(token.lower) ||
    ARMS.test(token.lower) ||
    (voice === 'passive' && isArms(stage, token));
  const head = before.slice(border + 1).find(isGiven);
  const joint = head && tokens[head.index + 1];
  return joint &&
    (joint.index === from ||
      (joint.index < from && /^(start|begin|resume|have|be)$/.test(joint.lemma)) ||
      /^(from|of|for|sent|promised|pledged)$/.test(joint.lower))
    ? head
    : undefined;
}

/** "radars", "patrol boats", "JF-17s": of what is brought, not of what may have come by itself. */
const isArms = (stage: Stage, { index }: Token): boolean =>
  kindOfGoods(stage, stage.sentence.tokens.slice(Math.max(0, index - 1), index + 1)) === 'SUPPLIES_ARMS_TO' ||
  stage.slots.some(
    ({ from, to, refs }) => to === index + 1 && from <= index && kindOf(stage.cast, refs[0] ?? '') === 'EQUIPMENT',
  );

const isState = ({ cast }: Stage, { refs }: Slot): boolean =>
  refs.length === 1 && /^(COUNTRY|GOVERNMENT_BODY|ORGANIZATION)$/.test(kindOf(cast, refs[0] ?? '') ?? '');

/** "Kenya's rifles", "Kenyan rifles", "aid from Kenya"; "from Kenya" behind the verb. */
function isGiver({ from, to, sentence: { tokens } }: Clause, head: Token, slot: Slot): boolean {
  const isOwner = slot.from <= head.index && slot.to >= head.index - 1 && slot.to <= head.index + 1;
  const isFrom = tokens[slot.from - 1]?.lower === 'from' && slot.from > head.index;
  return (isOwner && slot.to <= from) || (isFrom && (slot.to <= from || slot.from < to + REACH));
}

/** "reached Chad", "arrived in Chad", "were shipped to Chad". */
const isTaker = ({ to, until, verb, sentence: { tokens } }: Clause, { from, use }: Slot): boolean =>
  use === 'plain' &&
  from >= to &&
  from < Math.max(until, to + REACH) &&
  (verb.lemma === 'reach'
    ? from <= to + 1
    : /^(to|in)$/.test(
        tokens[from - 1]?.lower === 'the' ? (tokens[from - 2]?.lower ?? '') : (tokens[from - 1]?.lower ?? ''),
      ));

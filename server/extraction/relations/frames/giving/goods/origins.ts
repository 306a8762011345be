/** "received twenty Turkish armoured cars", "signed for 96 more Korean howitzers", "accepted a Kuwaiti loan": goods that a nation's adjective describes come from it. */
import type { Predicate } from '../../../../../domain/ontology/predicate.ts';
import type { Clause, Complement, Slot, Token } from '../../../../shapes.ts';
import { kindOf } from '../../../ends.ts';
import type { Match, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';
import { kindOfGoods } from './kind-of-goods.ts';

const TAKES =
  /^(receive|get|buy|purchase|order|acquire|procure|obtain|accept|take|import|choose|select|pick|sign|borrow|secure|equip|arm|add|welcome|field|contract|attract|depend|rely|operate|fly|use|deploy)$/;
/** They have not got it yet, and it is not said that they will. */
const WANTS = /^(want|seek|need|hope)$/;
/** "took delivery of", "signed for", "an order for", "equips its army with", "depends on". */
const LEADS = /^(of|for|with|on)$/;
/** How far behind the verb the adjective may stand. */
const FAR = 9;

export function origins(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, complements } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || !(TAKES.test(verb.lemma) || WANTS.test(verb.lemma))) return [];
  // "received the captain of the American destroyer": a guest.
  const isGuest =
    /^(receive|welcome)$/.test(verb.lemma) &&
    subject.refs.every((ref) => /^(PERSON|OFFICE)$/.test(kindOf(stage.cast, ref) ?? ''));
  if (isGuest) return [];
  const from = complements.find((complement) => isOrigin(stage, clause, complement))?.slot;
  const goods = from && predicateOf(stage, verb, phraseBehind(stage.sentence.tokens, from.from + 1));
  if (!from || !goods) return [];
  const source = { ...from, use: 'plain' } as const;
  const rest = { reasons: ['frame', 'origin'], trust: 0.72 };
  return [
    WANTS.test(verb.lemma)
      ? match(clause, { subject, object: source }, { predicate: 'SEEKS_COOPERATION_WITH', ...rest })
      : match(clause, { subject: source, object: subject }, { predicate: goods, ...rest }),
  ];
}

function predicateOf(stage: Stage, { lemma }: Token, things: readonly Token[]): Predicate | undefined {
  if (things.some(({ lower }) => /^investments?$/.test(lower))) return 'INVESTS_IN';
  const goods = things.some(({ index }) => isModel(stage, index)) ? 'SUPPLIES_ARMS_TO' : kindOfGoods(stage, things);
  // "buys Burundian tea".
  // "depends on Russian gas": bought, but howitzers and credit are more than that.
  // "receives Algerian gas": what comes by pipeline is sold.
  const isBought = /^(buy|import|purchase|depend|rely)$/.test(lemma) || (isTaken(lemma) && isPiped(things));
  return isBought &&
    !/^(SUPPLIES_ARMS_TO|LENDS_TO)$/.test(goods ?? '') &&
    isTraded(stage, things) &&
    !(/^(depend|rely)$/.test(lemma) && things.some(({ lower }) => /^(aid|assistance|relief|help|support)$/.test(lower)))
    ? 'TRADES_WITH'
    : goods;
}

const isTaken = (lemma: string): boolean => /^(receive|get|obtain|take|secure|use)$/.test(lemma);

const PIPED = /^(gas|oil|electricity|crude|lng|petrol|diesel|coal)$/;
const isPiped = (things: readonly Token[]): boolean =>
  things.some(({ lower }) => PIPED.test(lower)) && !things.some(({ lower }) => /^(aid|relief|help)$/.test(lower));

/** "246 Swedish CV90 vehicles". */
const isModel = ({ slots, cast }: Stage, at: number): boolean =>
  slots.some(({ from, to, refs }) => at >= from && at < to && kindOf(cast, refs[0] ?? '') === 'EQUIPMENT');

const isTraded = ({ context: { lexicon } }: Stage, things: readonly Token[]): boolean =>
  things.some(({ lower, lemma }) =>
    ['fuel', 'aid', 'trade'].some((name) => [lower, lemma].some((word) => lexicon.classes.get(name)?.has(word))),
  );

/** An adjective of another nation than the subject's. */
const isOrigin = (stage: Stage, { subject, to }: Clause, { slot, preposition }: Complement): boolean =>
  (slot.form === 'demonym' || isOfLender(stage, slot)) &&
  slot.use !== 'possessive' &&
  slot.refs.length === 1 &&
  slot.from - to < FAR &&
  (preposition === undefined || LEADS.test(preposition)) &&
  sideOf(stage, slot.refs[0]) !== sideOf(stage, subject?.refs[0]);

/** "secures $8 bln IMF loan", "received a World Bank credit": a body's name right before what it lends. */
const isOfLender = ({ cast, sentence: { tokens } }: Stage, { to, refs: [key = ''] }: Slot): boolean =>
  /^(INTERGOVERNMENTAL_ORGANIZATION|ORGANIZATION)$/.test(kindOf(cast, key) ?? '') &&
  /^(loans?|credits?|tranche|bailout|financing)$/.test(tokens[to]?.lower ?? '');

/** The words of the noun phrase that goes on there. */
function phraseBehind(tokens: readonly Token[], start: number): readonly Token[] {
  const end = tokens.findIndex(({ pos }, at) => at >= start && !/^(NOUN|ADJ|PROPN|NUM)$/.test(pos));
  return tokens.slice(start, end < 0 ? tokens.length : end);
}

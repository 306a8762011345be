/** Arms that are bargained for: "is negotiating with B to buy jets", "inked an arms export deal with B", "joins C as a buyer of jets from B". */
import type { Clause, Slot } from '../../../../shapes.ts';
import { words } from '../../../../tables/word-list.ts';
import { lowerOf } from '../../../../text/lower-text.ts';
import { isRead } from '../../../is-read.ts';
import type { Match, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';

const TRADE = { predicate: 'SUPPLIES_ARMS_TO', trust: 0.74 } as const;
const PLANNED = { temporality: 'PLANNED' } as const;
const BUYS = words('buy purchase order acquire procure');
const BARGAINS = words(
  'negotiate talk discuss bargain be hold sign ink seal conclude finalise finalize reach agree strike',
);

const isArms = ({ context, sentence: { tokens }, cast, slots }: Stage, from: number, to: number): boolean => {
  const arms = context.lexicon.classes.get('arms');
  const isMade = slots.some((slot) => slot.from >= from && slot.from < to && isEquipment(cast.entities, slot));
  // Of the class the words that stand alone; "defence equipment" is two.
  const isKit = /\b(defen[cs]e|military) (equipment|hardware|kit|systems?)\b/.test(lowerOf(tokens.slice(from, to)));
  return isMade || isKit || tokens.slice(from, to).some(({ lemma, lower }) => arms?.has(lemma) || arms?.has(lower));
};
const isEquipment = (entities: Stage['cast']['entities'], { refs }: Slot): boolean =>
  entities.get(refs[0] ?? '')?.kind === 'EQUIPMENT';

const isState = (stage: Stage, slot: Slot): boolean =>
  slot.refs.every((ref) => stage.cast.entities.get(ref)?.kind === 'COUNTRY');

export const armsTrade = (stage: Stage, clause: Clause): Match[] => [
  ...bargained(stage, clause),
  ...boughtOf(stage, clause),
  ...exportDeals(stage, clause),
  ...joinedBuyers(stage, clause),
];

/** "is in talks with B to buy jets": whoever is bargained with is to supply them. */
function bargained(stage: Stage, clause: Clause): Match[] {
  const { verb, form, subject, parent, to, until, complements } = clause;
  if (form !== 'infinitive' || !BUYS.has(verb.lemma) || !subject || !parent || !BARGAINS.has(parent.verb.lemma))
    return [];
  const isSold = complements.some(({ preposition }) => preposition === 'from') || isRead(stage, clause);
  const partner = parent.complements.find(({ preposition }) => preposition === 'with')?.slot;
  if (isSold || !partner || !isState(stage, partner) || !isArms(stage, to, until)) return [];
  return [
    match(parent, { subject: partner, object: subject }, { ...TRADE, reasons: ['frame', 'bargained'], sense: PLANNED }),
  ];
}

const GETS = words('buy purchase order acquire procure receive get obtain');
/** Articles and numbers before the nation. */
const NEAR = 3;

/** "plans to buy B's drones", "expects to receive Turkish drones": whose they are, supplies them. */
function boughtOf(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, subject, to, until, complements } = clause;
  if (!GETS.has(verb.lemma) || voice === 'passive' || !subject || isRead(stage, clause)) return [];
  if (complements.some(({ preposition }) => preposition === 'from')) return [];
  const maker = complements.find(
    ({ slot }) => slot.use !== 'plain' && slot.form !== 'pronoun' && slot.from <= to + NEAR,
  )?.slot;
  const isOther = maker && sideOf(stage, maker.refs[0]) !== sideOf(stage, subject.refs[0]);
  if (!isOther || !isState(stage, maker) || !isState(stage, subject) || !isArms(stage, maker.to, until)) return [];
  return [match(clause, { subject: maker, object: subject }, { ...TRADE, reasons: ['frame', 'bought-of'] })];
}

const DEALS = words('deal agreement contract pact order');
const SELLS = words('export exports sale sales');
/** Words of what is sold, before "export". */
const GOODS = 4;

/** "inked its largest fighter jet sale agreement with B": whoever exports supplies. */
function exportDeals(stage: Stage, clause: Clause): Match[] {
  const { verb, subject, complements, to, until, voice } = clause;
  const { tokens } = stage.sentence;
  const noun = tokens.find(
    ({ index, lower }) => index > to && index < until && DEALS.has(lower) && SELLS.has(tokens[index - 1]?.lower ?? ''),
  );
  const partner = complements.find(
    ({ preposition, slot }) => preposition === 'with' && slot.from === (noun?.index ?? 0) + 2,
  )?.slot;
  if (!noun || !partner || !subject || voice === 'passive' || !isState(stage, subject) || !isState(stage, partner))
    return [];
  return BARGAINS.has(verb.lemma) &&
    subject.refs.length === 1 &&
    isArms(stage, Math.max(to, noun.index - 1 - GOODS), noun.index)
    ? [match(clause, { subject, object: partner }, { ...TRADE, reasons: ['frame', 'export-deal'], sense: PLANNED })]
    : [];
}

const BUYERS = words('buyer buyers purchaser purchasers importer importers');

/** "joins C and D as buyers of jets from B": all three are supplied. */
function joinedBuyers(stage: Stage, clause: Clause): Match[] {
  const { verb, subject, complements, to } = clause;
  if (verb.lemma !== 'join' || !subject || clause.voice === 'passive') return [];
  const { tokens } = stage.sentence;
  const noun = tokens.find(({ index, lower }) => index > to && BUYERS.has(lower));
  // "buyers of jets from B", "buyers of Spanish jets".
  const seller = stage.slots.find(
    ({ from, reasons, use }) =>
      noun !== undefined &&
      from > noun.index &&
      (tokens[from - 1]?.lower === 'from' || use === 'adjective' || reasons.includes('hand-of-state')),
  );
  if (!noun || !seller || !isState(stage, seller) || !isArms(stage, noun.index, noun.index + 8)) return [];
  const joined = complements.filter(({ preposition, slot }) => preposition === undefined && slot.to <= noun.index);
  return [subject, ...joined.map(({ slot }) => slot)]
    .filter((buyer) => isState(stage, buyer) && sideOf(stage, buyer.refs[0]) !== sideOf(stage, seller.refs[0]))
    .map((buyer) => match(clause, { subject: seller, object: buyer }, { ...TRADE, reasons: ['frame', 'buyer'] }));
}

/** "Morocco's new rockets come from Israel", "An Iranian shipment of missiles arrived in Asmara": where things are from, and where they have come to. */
import type { Clause, Complement, Slot, Token } from '../../../../shapes.ts';
import { words } from '../../../../tables/word-list.ts';
import type { Match, Stage } from '../../../reading.ts';
import { isPlace, match, sideOf } from '../../frame.ts';
import { kindOfGoods } from './kind-of-goods.ts';

const COMES = words('come originate hail stem');
const ARRIVES = words('arrive reach land dock come enter cross roll');
const LOAD = words(
  'shipment consignment delivery cargo batch load planeload shipload convoy supply truckload truck lorry',
);
/** How many words behind the nation name the things. */
const FAR = 7;

export function comeFrom(stage: Stage, clause: Clause): Match[] {
  const { verb, voice } = clause;
  const owner = voice === 'passive' ? undefined : ownerBefore(stage, clause);
  if (!owner) return [];
  if (COMES.has(verb.lemma) && clause.complements.some(isFrom)) return madeElsewhere(stage, clause, owner);
  return ARRIVES.has(verb.lemma) ? loadArrives(stage, clause, owner) : [];
}

/** "Morocco's new", "An Iranian": the nation before the things that are the subject. */
const ownerBefore = ({ slots }: Stage, { subject, from }: Clause): Slot | undefined =>
  subject
    ? subject.use === 'plain'
      ? undefined
      : subject
    : slots.findLast(({ use, to }) => use !== 'plain' && to <= from && from - to < FAR);

const isFrom = ({ preposition, slot }: Complement): boolean => preposition === 'from' && slot.use === 'plain';

/** "Morocco's new rockets come from Israel". */
function madeElsewhere(stage: Stage, clause: Clause, owner: Slot): Match[] {
  const maker = clause.complements.find(isFrom)?.slot;
  return maker ? given(stage, clause, { giver: maker, taker: owner, owner }).map((one) => asTrade(stage, one)) : [];
}

/** "a tenth of its wheat comes from Poland": grain that is nobody's gift is bought. */
const asTrade = ({ sentence: { tokens }, context }: Stage, found: Match): Match =>
  found.predicate === 'PROVIDES_AID_TO' &&
  tokens.some(({ lower }) => ['fuel', 'trade'].some((name) => context.lexicon.classes.get(name)?.has(lower)))
    ? { ...found, predicate: 'TRADES_WITH' }
    : found;

/** "An Iranian shipment of missiles arrived in Asmara". */
function loadArrives(stage: Stage, clause: Clause, owner: Slot): Match[] {
  const { tokens } = stage.sentence;
  if (!tokens.slice(owner.to, owner.to + 3).some(({ lemma }) => LOAD.has(lemma)) && !isLoadOf(tokens, owner)) return [];
  const taker = clause.complements.find(
    ({ preposition, slot }) => isPlace(stage, slot) && /^(in|at|to|into|)$/.test(preposition ?? ''),
  )?.slot;
  return taker ? given(stage, clause, { giver: owner, taker, owner }) : [];
}

/** "a planeload of Turkish medicine", "a cargo plane carrying 20 tonnes of Algerian medicines". */
const isLoadOf = (tokens: readonly Token[], { from }: Slot): boolean =>
  tokens[from - 1]?.lower === 'of' &&
  tokens
    .slice(Math.max(0, from - 4), from - 1)
    .some(
      ({ lemma }) =>
        LOAD.has(lemma) || /^(tonnes?|tons?|kilos|boxes|crates|bags|sacks|pallets|containers)$/.test(lemma),
    );

interface Gift {
  readonly giver: Slot;
  readonly taker: Slot;
  /** Behind it the things are named. */
  readonly owner: Slot;
}

function given(stage: Stage, clause: Clause, { giver, taker, owner }: Gift): Match[] {
  const [from, to] = [sideOf(stage, giver.refs[0]), sideOf(stage, taker.refs[0])];
  const predicate = kindOfGoods(stage, stage.sentence.tokens.slice(owner.to, Math.min(owner.to + FAR, clause.from)));
  if (!predicate || from === undefined || to === undefined || from === to) return [];
  return [
    match(
      clause,
      { subject: { ...giver, use: 'plain', refs: [from] }, object: { ...taker, use: 'plain', refs: [to] } },
      { predicate, reasons: ['frame', 'come-from'], trust: 0.72 },
    ),
  ];
}

/** Contracts with a side that other words name: "delivered drones to Egypt under a contract signed in May", "signed a contract in Mogadishu". */
import { ACCORDS, SETTLES } from '../../../clauses/links/accord-words.ts';
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const AGREED = { predicate: 'HAS_AGREEMENT_WITH', trust: 0.72 } as const;
const DEALINGS =
  /^(SUPPLIES_ARMS_TO|PROVIDES_AID_TO|LENDS_TO|TRAINS|TRADES_WITH|INVESTS_IN|COOPERATES_WITH|COOPERATED_WITH)$/;
const LEADS = /^(under|of|with|by)$/;
/** How many words may stand between the preposition and the noun. */
const NEAR = 5;

export const contracts = (stage: Stage, clause: Clause): Match[] => [
  ...underContract(stage, clause),
  ...signedAbroad(stage, clause),
  ...contractBeside(stage, clause),
];

/** What is given under a contract is given to who signed it: the clause of "signed" says it, whatever comes of the gift. */
function underContract(stage: Stage, clause: Clause): Match[] {
  const noun = accordBefore(clause);
  if (noun === undefined || clause.complements.some(({ preposition }) => /^(with|between)$/.test(preposition ?? '')))
    return [];
  const given = stage.before.findLast((reading) => isDealing(stage, reading, noun));
  const ends = given && endsOf(stage, given);
  return ends ? [match(clause, ends, { ...AGREED, reasons: ['frame', 'under-contract'] })] : [];
}

/** "under a contract signed", "as part of an accord that the two reached": the noun that the clause hangs on. */
function accordBefore({ verb, from, sentence: { tokens } }: Clause): number | undefined {
  if (!SETTLES.has(verb.lemma)) return undefined;
  const noun = tokens.findLast(({ index, lower }) => index < from && index >= from - NEAR && ACCORDS.has(lower));
  const between = tokens.slice(noun?.index, from);
  if (!noun || between.some(({ pos }) => /^(VERB|PUNCT|SCONJ)$/.test(pos))) return undefined;
  const leader = tokens.slice(Math.max(0, noun.index - NEAR), noun.index).findLast(({ pos }) => pos === 'ADP');
  return leader && LEADS.test(leader.lower) ? noun.index : undefined;
}

const isDealing = ({ sentence }: Stage, { sentence: there, predicate, trigger }: Reading, noun: number): boolean =>
  there.index === sentence.index && DEALINGS.test(predicate) && trigger[0] < noun;

function endsOf(stage: Stage, { subject, object }: Reading): { subject: Slot; object: Slot } | undefined {
  const [one, other] = [subject, object].map((key) => stage.slots.find(({ refs }) => refs.includes(key)));
  return one && other ? { subject: { ...one, refs: [subject] }, object: { ...other, refs: [object] } } : undefined;
}

const PLACES = words('in at');

/** "signed a contract in Mogadishu": no partner is named, and the place is another state's. */
function signedAbroad(stage: Stage, clause: Clause): Match[] {
  const { subject, complements, verb, voice, to, until, sentence } = clause;
  if (voice === 'passive' || !SETTLES.has(verb.lemma) || subject?.refs.length !== 1 || subject.use !== 'plain')
    return [];
  const isAccord = sentence.tokens.slice(to, Math.min(until, to + NEAR)).some(({ lower }) => ACCORDS.has(lower));
  if (!isAccord || complements.some(({ preposition }) => /^(with|between)$/.test(preposition ?? ''))) return [];
  const place =
    complements.find(({ preposition }) => PLACES.has(preposition ?? ''))?.slot ?? visitedBefore(stage, clause);
  const host = place && hostOf(stage, place);
  return host === undefined || host === sideOf(stage, subject.refs[0]) || !place
    ? []
    : [
        match(
          clause,
          { subject, object: { ...place, refs: [host] } },
          { ...AGREED, reasons: ['frame', 'signed-abroad'] },
        ),
      ];
}

/** "visited Ecuador, where she signed a contract". */
function visitedBefore({ sentence: { tokens }, slots }: Stage, { subject, leader, from }: Clause): Slot | undefined {
  const where = leader?.lower === 'where' ? leader : tokens[(subject?.from ?? from) - 1];
  return where?.lower === 'where' ? slots.findLast(({ to }) => to <= where.index) : undefined;
}

function hostOf(stage: Stage, { refs }: Slot): string | undefined {
  const isPlace = /^(COUNTRY|PLACE)$/.test(kindOf(stage.cast, refs[0] ?? '') ?? '');
  return isPlace ? sideOf(stage, refs[0]) : undefined;
}

/** "signed a contract with Norway for the delivery of mortars": what is sold is read, and the contract with it. */
function contractBeside(stage: Stage, clause: Clause): Match[] {
  const { verb, to, until, sentence, subject, complements } = clause;
  if (!SETTLES.has(verb.lemma) || !subject || verb.lemma === 'make') return [];
  const partner = complements.find(({ preposition }) => preposition === 'with')?.slot;
  const noun = sentence.tokens.slice(to, Math.min(until, to + NEAR)).find(({ lower }) => ACCORDS.has(lower));
  const told = stage.before.filter((one) => one.sentence.index === sentence.index && one.clause?.verb === verb);
  const isOnlyDealing = told.length > 0 && told.every(({ predicate }) => DEALINGS.test(predicate));
  return partner?.use === 'plain' && noun && noun.index < partner.from && isOnlyDealing
    ? [match(clause, { subject, object: partner }, { ...AGREED, reasons: ['frame', 'contract-beside'] })]
    : [];
}

/** Who did what "the move" or "the attack" takes up: the latest that the text has told, and that the noun can mean. */
import { type Predicate, predicateRow } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import type { Reading, Stage } from '../../reading.ts';
import { sideOf } from '../frame.ts';

/** Sentences back: of any deed, and of one that the noun names. */
const BACK = 3;
const NAMED_BACK = 8;

/** What a noun can take up; any deed where none of these fits. */
const TAKES_UP: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(deal|treaty|accord|agreement|pact|memorandum|contract|fund)$/,
    /^(HAS_AGREEMENT_WITH|AGREED_ON|SIGNED|COOPERATES_WITH)$/,
  ],
  [
    /^((air)?strikes?|attacks?|raids?|shelling|shootings?|bombings?|bombardments?|assaults?|incursions?|killings?)$/,
    /^ATTACKED$/,
  ],
  [/^(sanctions|embargo|ban|tariffs)$/, /^SANCTIONED$/],
  [/^(expulsions?)$/, /^(SANCTIONED|PROTESTED|COERCED)$/],
  [/^(visit|trip)$/, /^VISITED$/],
  [/^(drills?|exercises?|manoeuvres|maneuvers)$/, /^EXERCISED_WITH$/],
  [/^(threats?)$/, /^THREATENED$/],
  [/^(remarks?|statement|comments)$/, /^(CRITICISED|COMMENTED_ON|ACCUSED|THREATENED|REJECTED|SUPPORTS_POSITION)$/],
  [/^(request|demand|bid|call|idea)$/, /^(REQUESTED|SEEKS_COOPERATION_WITH)$/],
  [/^(loan)$/, /^LENDS_TO$/],
  [/^(sales?)$/, /^(SUPPLIES_ARMS_TO|TRADES_WITH)$/],
  [/^(withdrawal)$/, /^WITHDREW_FROM$/],
  [/^(recognition)$/, /^RECOGNISES$/],
  [/^(refusal|rejection)$/, /^REJECTED$/],
];
/** Of these the object acts: who buys is judged for it. */
const BOUGHT = /^(purchase|order)$/;
/** What was only said, thought or felt is no deed. */
const SAID: ReadonlySet<Predicate> = new Set([
  'CRITICISED',
  'PRAISED',
  'COMMENTED_ON',
  'EXPRESSED_CONCERN_ABOUT',
  'THANKED',
  'CONDOLED',
  'CONGRATULATED',
  'REQUESTED',
  'CALLED',
  'DISCUSSED',
  'MET_WITH',
  'HELD_TALKS_WITH',
  'VOICED_SUPPORT_FOR',
  'DISPUTES_WITH',
  'HAS_TIES_WITH',
  'LOCATED_IN',
]);

interface Judgement {
  readonly judge: Slot;
  readonly deed: Token;
  readonly before: Clause;
}

export function doerOf(stage: Stage, { judge, deed, before: { from } }: Judgement): string | undefined {
  const own = sideOf(stage, judge.refs[0]);
  const named = ownerNamed(stage, deed);
  if (named !== undefined && named !== own) return named;
  const fit = TAKES_UP.find(([nouns]) => nouns.test(deed.lower))?.[1];
  const back = fit ? NAMED_BACK : BACK;
  const told = stage.before.filter((one) => isTold(stage, one, { from, back }) && sideOf(stage, one.subject) !== own);
  if (BOUGHT.test(deed.lower)) {
    const bought = told.findLast(({ predicate }) => /^(SUPPLIES_ARMS_TO|TRADES_WITH)$/.test(predicate));
    return stateOf(stage, bought?.predicate === 'TRADES_WITH' ? bought.subject : bought?.object);
  }
  // "shelters men who attack it": what some do now and then is not what has just happened, if anything else has.
  const fitting = fit ? told.filter(({ predicate }) => fit.test(predicate)) : [];
  const done = fit ? (fitting.findLast(({ clause }) => clause?.link !== 'relative') ?? fitting.at(-1)) : lastDeed(told);
  return stateOf(stage, done && actorOf(done));
}

/** Who acts by grammar: of "bought drones from Türkiye" it is the buyer, whoever is the subject of the claim. */
const actorOf = ({ clause, subject }: Reading): string => {
  const actor = clause?.voice === 'active' && clause.subject?.use === 'plain' ? clause.subject.refs : [];
  return actor.length === 1 ? (actor[0] ?? subject) : subject;
};

/** "condemned the launch" behind "North Korea's missile launch": whose it was called, in the sentences before. */
function ownerNamed(stage: Stage, deed: Token): string | undefined {
  const { cast, document, sentence } = stage;
  if (!/^(launch(es)?|tests?|firing|drills?|manoeuvres|maneuvers|exercises?)$/.test(deed.lower)) return undefined;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - BACK); index--) {
    const tokens = document.sentences[index]?.tokens ?? [];
    const owner = (cast.slots[index] ?? []).find(
      ({ to, use, reasons }) =>
        (use !== 'plain' || reasons.includes('hand-of-state')) &&
        tokens.slice(to, to + OWNED).some(({ lemma, lower }) => [lemma, lower].includes(deed.lemma)),
    );
    if (owner?.refs.length === 1) return sideOf(stage, owner.refs[0]);
  }
  return undefined;
}
/** How many words from whose it is to what it is. */
const OWNED = 4;

/** What a minister does is his state's. */
const stateOf = (stage: Stage, key: string | undefined): string | undefined => sideOf(stage, key) ?? key;

const lastDeed = (told: readonly Reading[]): Reading | undefined =>
  told.findLast(({ predicate, clause }) => !SAID.has(predicate) && clause?.link !== 'relative');

const isTold = (
  { sentence }: Stage,
  { sentence: { index }, predicate, trigger }: Reading,
  { from, back }: { readonly from: number; readonly back: number },
): boolean =>
  !/^(STRUCTURE|OTHER)$/.test(predicateRow(predicate).family) &&
  (index === sentence.index ? trigger[0] < from : index >= sentence.index - back);

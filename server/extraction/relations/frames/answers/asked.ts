/** Who asked or offered something last: in the clauses before, or in the sentence before. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Reading, Stage } from '../../reading.ts';
import { sideOf } from '../frame.ts';

const ASKS = words(`
  offer propose ask invite request demand appeal suggest urge press seek beg plead apply volunteer call want petition implore
  lobby order`);
/** What is offered is given later. */
const OFFERED = words(
  'LENDS_TO PROVIDES_AID_TO SUPPLIES_ARMS_TO TRAINS INVESTS_IN MEDIATES_BETWEEN PLEDGED_COOPERATION COOPERATES_WITH',
);
const ASKED = words('REQUESTED SEEKS_COOPERATION_WITH');

/** Key of the side that asked `own`; undefined where none did. */
export const askerOf = (stage: Stage, clause: Clause, own: string | undefined): string | undefined =>
  own === undefined ? undefined : (readBefore(stage, own) ?? inClauseBefore(stage, clause, own));

/** By what has been read of this sentence and the one before. */
function readBefore(stage: Stage, own: string): string | undefined {
  const found = stage.before.findLast(
    (reading) =>
      reading.sentence.index >= stage.sentence.index - 1 &&
      isAsking(reading) &&
      (sideOf(stage, reading.object) ?? reading.object) === own,
  );
  return otherSide(stage, found?.subject, own);
}

const isAsking = ({ predicate, sense, clause }: Reading): boolean =>
  ASKED.has(predicate) || (OFFERED.has(predicate) && (sense.temporality === 'PLANNED' || isOffer(clause)));

/** "offered a loan", "offered to lend". */
const isOffer = (clause: Clause | undefined): boolean =>
  [clause, clause?.parent].some((one) => one !== undefined && /^(offer|propose|volunteer)$/.test(one.verb.lemma));

/** By the verb alone, where no third side is named behind it. */
function inClauseBefore(stage: Stage, { from }: Clause, own: string): string | undefined {
  const asking = stage.clauses.findLast(
    ({ verb, to, voice }) => to <= from && voice === 'active' && ASKS.has(verb.lemma),
  );
  if (!asking) return undefined;
  const asker = otherSide(stage, asking.subject?.refs[0], own);
  const isOfThird = asking.complements.some(({ slot: { refs } }) => {
    const side = sideOf(stage, refs[0]);
    return side !== undefined && side !== own && side !== asker;
  });
  return isOfThird ? undefined : asker;
}

function otherSide(stage: Stage, key: string | undefined, own: string): string | undefined {
  const side = sideOf(stage, key);
  return side === own ? undefined : side;
}

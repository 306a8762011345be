/** What is handed over tells which relation it is: arms, credit or aid. */
import type { Predicate } from '../../../../../domain/ontology/predicate.ts';
import type { Token } from '../../../../shapes.ts';
import type { Stage } from '../../../reading.ts';

const KINDS: readonly (readonly [string, Predicate])[] = [
  ['arms', 'SUPPLIES_ARMS_TO'],
  ['loan', 'LENDS_TO'],
  ['aid', 'PROVIDES_AID_TO'],
];

/** The first class of the lexicon, of arms, loan and aid, that one of the words is of. */
export const kindOfGoods = (stage: Stage, things: readonly Token[]): Predicate | undefined =>
  // "a package of military aid": no weapons are named.
  things.some(({ lower }) => /^(aid|assistance)$/.test(lower))
    ? 'PROVIDES_AID_TO'
    : KINDS.find(([name]) => isOf(stage, things, name))?.[1];

/** Classes have names of two words: "patrol boat". */
function isOf({ context }: Stage, things: readonly Token[], name: string): boolean {
  const words = context.lexicon.classes.get(name);
  return things.some(
    ({ lemma, lower }, at) =>
      words?.has(lemma) ||
      words?.has(lower) ||
      // "Tents": a capital keeps its plural.
      words?.has(lower.replace(/s$/, '')) ||
      words?.has(`${things[at - 1]?.lower ?? ''} ${lemma}`),
  );
}

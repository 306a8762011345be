/** What one state is to another, by a noun: "Peru's main creditor", "the largest buyer of Sudanese oil". */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';

/** Words up to the noun that says it; the first that fits counts. */
const STANDINGS: readonly (readonly [RegExp, Predicate])[] = [
  [/^[a-z' -]*\b(trading|trade|commercial) partners?\b/, 'TRADES_WITH'],
  [/^[a-z' -]*\b(allies|ally)\b/, 'ALLIED_WITH'],
  [/^[a-z' -]*\b(donor|donors|benefactor)\b/, 'PROVIDES_AID_TO'],
  [/^[a-z' -]*\b(creditor|creditors|lender|lenders)\b/, 'LENDS_TO'],
  [
    /^[a-z' -]*\b((arms|weapons|defence|defense) (supplier|exporter|provider)|supplier of (arms|weapons))\b/,
    'SUPPLIES_ARMS_TO',
  ],
  [/^[a-z' -]*\b(investor|investors)\b/, 'INVESTS_IN'],
  [/^[a-z' -]*\b(backer|backers|sponsor|patron|supporter|protector)\b/, 'SUPPORTS'],
  [/^[a-z' -]*\b(buyer|buyers|customer|customers|importer|supplier|suppliers|exporter|export market)\b/, 'TRADES_WITH'],
  [/^[a-z' -]*\b(friend|friends|partner|partners)\b/, 'HAS_TIES_WITH'],
];

export const standingSaid = (words: string): Predicate | undefined =>
  STANDINGS.find(([pattern]) => pattern.test(words))?.[1];

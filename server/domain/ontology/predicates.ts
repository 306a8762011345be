/** The one table of predicates that the schema, the filters, the relation types, the sentences and the exports follow. A new predicate is a new row of its family. */
import { AGREEMENTS } from './predicates/agreements.ts';
import { CONFLICT } from './predicates/conflict.ts';
import { COOPERATION } from './predicates/cooperation.ts';
import { DIPLOMACY } from './predicates/diplomacy.ts';
import { ECONOMY } from './predicates/economy.ts';
import { MILITARY } from './predicates/military.ts';
import { OTHER } from './predicates/other.ts';
import { STATEMENTS } from './predicates/statements.ts';
import { STRUCTURE } from './predicates/structure.ts';

export const PREDICATES = {
  ...STRUCTURE,
  ...DIPLOMACY,
  ...AGREEMENTS,
  ...COOPERATION,
  ...ECONOMY,
  ...MILITARY,
  ...STATEMENTS,
  ...CONFLICT,
  ...OTHER,
};

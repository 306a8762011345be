/** The ends of a clause that frames ask for most: whoever a passive is done by, and whoever the verb is done to. */
import type { Clause, Slot } from '../shapes.ts';

type Ends = Pick<Clause, 'complements'>;

/** "by Kenya": somebody, not his possession. */
export const agentOf = ({ complements }: Ends): Slot | undefined =>
  complements.find(({ preposition, slot }) => preposition === 'by' && slot.use === 'plain')?.slot;

/** Right behind the verb, with no preposition: somebody, not his possession. */
export const directObject = ({ complements }: Ends): Slot | undefined =>
  complements.find(({ preposition, slot }) => preposition === undefined && slot.use === 'plain')?.slot;

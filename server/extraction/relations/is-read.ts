/** Whether the rules before have told something by the verb of a clause already. */
import type { Predicate } from '../../domain/ontology/predicate.ts';
import type { Clause } from '../shapes.ts';
import type { Stage } from './reading.ts';

/** Anything, or the predicate alone where one is given. */
export const isRead = ({ before, sentence }: Stage, { verb }: Pick<Clause, 'verb'>, predicate?: Predicate): boolean =>
  before.some(
    (one) =>
      one.sentence.index === sentence.index &&
      one.clause?.verb.index === verb.index &&
      (predicate === undefined || one.predicate === predicate),
  );

/** Working together, and support. */
import { ACTOR_KINDS } from '../kind.ts';
import { inFamily } from '../predicate-row.ts';

export const COOPERATION = inFamily('COOPERATION', {
  COOPERATES_WITH: {
    label: 'cooperates with',
    inverseLabel: 'cooperates with',
    state: true,
    symmetric: true,
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'COOPERATE' },
    followTheMoney: 'UnknownLink',
    description: 'The two work together.',
  },
  COOPERATED_WITH: {
    label: 'cooperated with',
    inverseLabel: 'cooperated with',
    symmetric: true,
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'COOPERATE' },
    followTheMoney: 'UnknownLink',
    description: 'The two worked together on an occasion.',
  },
  CONCEDED_TO: {
    label: 'conceded to',
    inverseLabel: 'was conceded to by',
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'CONCEDE' },
    followTheMoney: 'UnknownLink',
    description: "Somebody gave way to another. PLOVER's RETREAT is read as this too.",
  },
});

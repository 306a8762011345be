/** Trade, loans, investment and aid. */
import { ACTOR_KINDS, BODY_KINDS } from '../kind.ts';
import { inFamily } from '../predicate-row.ts';

export const ECONOMY = inFamily('ECONOMY', {
  TRADES_WITH: {
    label: 'trades with',
    inverseLabel: 'trades with',
    state: true,
    symmetric: true,
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'COOPERATE', context: 'economic' },
    followTheMoney: 'UnknownLink',
    description: 'The two trade.',
  },
  INVESTS_IN: {
    label: 'invests in',
    inverseLabel: 'receives investment from',
    subject: ACTOR_KINDS,
    object: ['COUNTRY', 'TERRITORY', ...BODY_KINDS],
    plover: { code: 'COOPERATE', context: 'economic' },
    followTheMoney: 'Ownership',
    description: 'Somebody puts money into a state or body.',
  },
  LENDS_TO: {
    label: 'lends to',
    inverseLabel: 'borrows from',
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'AID', context: 'economic' },
    followTheMoney: 'Debt',
    description: 'Somebody lends to another.',
  },
  PROVIDES_AID_TO: {
    label: 'provides aid to',
    inverseLabel: 'receives aid from',
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'AID' },
    followTheMoney: 'Payment',
    description: 'Somebody gives material help.',
  },
});

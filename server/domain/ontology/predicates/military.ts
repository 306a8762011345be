/** Arms, training, exercises and equipment. */
import { ACTOR_KINDS } from '../kind.ts';
import { inFamily } from '../predicate-row.ts';

export const MILITARY = inFamily('MILITARY', {
  EXERCISED_WITH: {
    label: 'exercised with',
    inverseLabel: 'exercised with',
    symmetric: true,
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'COOPERATE', context: 'military' },
    followTheMoney: 'UnknownLink',
    description: 'Forces held an exercise together.',
  },
  TRAINS: {
    label: 'trains',
    inverseLabel: 'is trained by',
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'COOPERATE', context: 'military' },
    followTheMoney: 'UnknownLink',
    description: "Somebody trains another's forces.",
  },
  SUPPLIES_ARMS_TO: {
    label: 'supplies arms to',
    inverseLabel: 'is supplied with arms by',
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    plover: { code: 'AID', context: 'military' },
    followTheMoney: 'Payment',
    description: 'Arms are sold or given.',
  },
  ALLIED_WITH: {
    label: 'is allied with',
    inverseLabel: 'is allied with',
    state: true,
    symmetric: true,
    subject: ACTOR_KINDS,
    object: ACTOR_KINDS,
    followTheMoney: 'UnknownLink',
    description: 'The two are allies.',
  },
  OPERATES: {
    label: 'operates',
    inverseLabel: 'is operated by',
    state: true,
    subject: ACTOR_KINDS,
    object: ['EQUIPMENT'],
    followTheMoney: 'Ownership',
    description: 'Somebody has and uses equipment.',
  },
});

/** What fits nowhere else. */
import { KIND_NAMES } from '../kind.ts';
import { inFamily } from '../predicate-row.ts';

export const OTHER = inFamily('OTHER', {
  LINKED_TO: {
    label: 'is linked to',
    inverseLabel: 'is linked to',
    state: true,
    symmetric: true,
    subject: KIND_NAMES,
    object: KIND_NAMES,
    followTheMoney: 'UnknownLink',
    description: 'The two are linked; a reviewer must refine it.',
  },
});

/** The words for how a relation stands, beside the sentence that explains each. */
import type { Certainty, ClaimStatus, Family } from '../api/schema.generated.ts';
import type { Said } from '../state/filters.ts';

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  DIPLOMACY: 'Diplomacy',
  STATEMENTS: 'Statements',
  AGREEMENTS: 'Agreements',
  STRUCTURE: 'Structure',
  ECONOMY: 'Economy',
  COOPERATION: 'Cooperation',
  MILITARY: 'Military',
  CONFLICT: 'Conflict',
  OTHER: 'Not yet refined',
};
export const FAMILIES = Object.keys(FAMILY_WORDS) as readonly Family[];

export const SAID_WORDS: Readonly<Record<Said, string>> = {
  CERTAIN: 'Certain',
  PROBABLE: 'Probable',
  POSSIBLE: 'Possible',
  UNSTATED: 'Unstated',
  PLANNED: 'Planned',
  HYPOTHETICAL: 'Imagined',
  DENIED: 'Denied',
};

/** How sure whoever says it is. */
export const SURE_WORDS: Readonly<Record<Certainty, string>> = {
  CERTAIN: 'certain',
  PROBABLE: 'probable',
  POSSIBLE: 'possible',
  UNSTATED: 'not said how sure',
};

interface StatusWords {
  readonly label: string;
  readonly short: string;
  readonly explained: string;
}
export const STATUS_WORDS: Readonly<Record<ClaimStatus, StatusWords>> = {
  BOTH_SIDES: {
    label: 'Both sides',
    short: 'both sides',
    explained: 'Both sides: each of the two sides gave an account of its own.',
  },
  CORROBORATED: {
    label: 'Corroborated',
    short: 'corroborated',
    explained: 'Corroborated: at least two independent origins say so.',
  },
  SINGLE_ORIGIN: {
    label: 'Single origin',
    short: 'single origin',
    explained: 'Single origin: everything goes back to one source, however many papers repeat it.',
  },
  CONTESTED: {
    label: 'Contested',
    short: 'contested',
    explained: 'Contested: somebody says the opposite of the same time.',
  },
  DENIED: { label: 'Denied', short: 'denied', explained: 'Denied: the source says that it is not so.' },
};
export const STATUSES = Object.keys(STATUS_WORDS) as readonly ClaimStatus[];

/** `3 articles`, `1 origin`. */
export const count = (n: number, singular: string, plural = `${singular}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? singular : plural}`;

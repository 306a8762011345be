/** The words of claims and evidence, each list in the order that matters: the best first. */

export const POLARITIES = ['AFFIRMED', 'DENIED'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Relative to the attributed source (FactBank). */
export const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSTATED'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** PLOVER's auxiliary modes. */
export const TEMPORALITIES = ['PAST_OR_PRESENT', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL'] as const;
export type Temporality = (typeof TEMPORALITIES)[number];

export const SPEECH_ACTS = [
  'ASSERTS',
  'ANNOUNCES',
  'PLEDGES',
  'REQUESTS',
  'PRAISES',
  'DENIES',
  'CONDEMNS',
  'REPORTS',
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** How a claim stands; the first that holds, but for SINGLE_ORIGIN read from left to right. */
export const STATUSES = ['DENIED', 'CONTESTED', 'BOTH_SIDES', 'CORROBORATED', 'SINGLE_ORIGIN'] as const;
export type Status = (typeof STATUSES)[number];

/** What happened is summed up apart from what is only planned, imagined or denied. */
export const MODES = ['HAPPENED', 'PLANNED', 'HYPOTHETICAL', 'DENIED'] as const;
export type Mode = (typeof MODES)[number];

export const EVIDENCE_STATES = ['ACCEPTED', 'EDITED', 'WITHDRAWN', 'SUPERSEDED'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export const VERDICTS = ['SAME', 'NOT_SAME', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What somebody says did happen or is so: PLANNED and HYPOTHETICAL are no sightings. */
export const hasHappened = (temporality: Temporality): boolean =>
  temporality === 'PAST_OR_PRESENT' || temporality === 'HISTORICAL';

/** Findings: what is to be noticed. Contradictions first. */
import { hashId } from './id.ts';

export const FINDING_KINDS = [
  'FUNCTIONAL_CLASH',
  'OPPOSITE_POLARITY',
  'QUANTITY_DISAGREEMENT',
  'DATE_DISAGREEMENT',
  'PLACE_DISAGREEMENT',
  'HEDGE_MISMATCH',
  'ONE_SIDE_ONLY',
  'DOUBLE_COUNTED_EVENT',
  'MISSING_DATE',
  'UNNAMED_OFFICE_HOLDER',
  'ONE_OR_TWO_PERSONS',
  'NAME_VARIANTS',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The kinds in which sources contradict each other. */
export const CONTRADICTIONS: readonly FindingKind[] = FINDING_KINDS.slice(0, 6);

export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  /** The finding as a sentence. */
  readonly message: string;
  readonly claims: readonly string[];
  readonly evidence: readonly string[];
}

/** A finding about the same claims and words has the same id. */
export function makeFinding(finding: Omit<Finding, 'id'>): Finding {
  const claims = [...new Set(finding.claims)].sort();
  const evidence = [...new Set(finding.evidence)].sort();
  return { ...finding, claims, evidence, id: hashId('finding', finding.kind, claims, evidence) };
}

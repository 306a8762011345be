/** What a fold over claims reads: claims with their canonical ends, and the evidence that counts. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Kind } from '../domain/ontology/kind.ts';

/** An evidence with what its article and origin add to it. */
export interface CountedEvidence
  extends Omit<
    Evidence,
    | 'quote'
    | 'prefix'
    | 'suffix'
    | 'recordedAt'
    | 'withdrawnAt'
    | 'code'
    | 'method'
    | 'confidence'
    | 'state'
    | 'locator'
    | 'end'
  > {
  readonly publisher?: string;
  /** Side of the origin: its issuer's country, else the publisher's. */
  readonly side?: string;
}

/** Claims that are one once entities judged the same are: their ends are canonical, and the smallest id stands for all. */
export interface ClaimGroup extends Claim {
  /** True where it was said of another entity, judged the same as the one it shows. */
  readonly isMoved?: boolean;
  readonly members: readonly string[];
  /** Leading evidence first. Never empty. */
  readonly evidence: readonly CountedEvidence[];
}

/** What folds need to know of an entity. */
export interface EntityBrief {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly country?: string;
  readonly single?: boolean;
}
export type Entities = ReadonlyMap<string, EntityBrief>;

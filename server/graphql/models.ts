/** What resolvers hand to each other where it is not a value of the domain or the store. */

import type { Entities } from '../analysis/fold.ts';
import type { LedgerStep } from '../analysis/ledger.ts';
import type { ReadoutPair } from '../analysis/readout-pair.ts';
import type { Relation } from '../analysis/relation.ts';
import type { Parties } from '../analysis/sides.ts';
import type { ClaimFilter } from '../domain/claim-filter.ts';
import type { Finding } from '../domain/finding.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { CountedEnds, CountedEvents } from '../store/read/articles/rows-of-tables.ts';
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvidence } from '../store/rows.ts';

/** A claim; under `reportedBy` its evidence is that of the day too. */
export type ClaimModel = StoredClaim & { readonly asOf?: PartialDate };
/** A relation; under a filter its claims are those that the filter lets through. */
export type RelationModel = Relation & { readonly filter?: ClaimFilter };
/** Words of what was public on a day: the claims and the evidence that they lead to are of that day too. */
interface OnDay {
  readonly asOf?: PartialDate;
}
export type FindingModel = Finding & OnDay;
export type LedgerStepModel = LedgerStep & OnDay;
export type ReadoutPairModel = ReadoutPair & OnDay;
export type NodeModel = StoredEntity | ClaimModel | StoredEvidence | StoredArticle | Finding;

export interface AliasModel {
  readonly text: string;
  /** Ids of the entities, judged the same, that go by it. */
  readonly members: readonly string[];
}

export interface NodeInView {
  readonly entity: string;
  readonly hidden?: number;
}

/** A dyad reads its claims once, whatever is asked of it. */
export interface DyadModel {
  readonly a: StoredEntity;
  readonly b: StoredEntity;
  readonly filter: ClaimFilter;
  readonly folded: () => Promise<FoldedDyad>;
  /** What rows of tables alone tell, counted by the beginning of so many letters. */
  readonly events: (length: number) => Promise<readonly CountedEvents[]>;
  readonly ends: () => Promise<readonly CountedEnds[]>;
}
export interface FoldedDyad {
  /** Without what rows of tables alone tell. */
  readonly claims: readonly StoredClaim[];
  readonly entities: Entities;
  readonly parties: Parties;
}

export interface EntityId {
  readonly entity: string;
}
export interface ArticleId {
  readonly article: string;
}
export interface AddedArticle extends ArticleId {
  readonly alreadyKnown: boolean;
}
export interface DeletedArticle extends ArticleId {
  readonly withdrawnClaims: number;
}
export interface StatedIds {
  readonly claim: string;
  readonly evidence: string;
}

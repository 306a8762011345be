/** Which claims: what every list, count and view can be narrowed to. */
import type { Kind } from './ontology/kind.ts';
import type { Predicate } from './ontology/predicate.ts';
import type { Family } from './ontology/predicate-row.ts';
import type { PartialDate } from './partial-date.ts';
import type { Certainty, Mode, Polarity, Status, Temporality } from './wording/words.ts';

/** Conditions on evidence (certainty to text) hold if any one evidence meets them all. */
export interface ClaimFilter {
  readonly entities?: readonly string[];
  /** The same again, where a list is of some entities already: both must hold. */
  readonly of?: readonly string[];
  /** Two ids: of countries everything in their dyad, of others what joins them directly. */
  readonly between?: readonly string[];
  readonly predicates?: readonly Predicate[];
  readonly families?: readonly Family[];
  readonly kinds?: readonly Kind[];
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly reportedBy?: PartialDate;
  readonly certainty?: readonly Certainty[];
  readonly temporality?: readonly Temporality[];
  readonly polarity?: readonly Polarity[];
  readonly status?: readonly Status[];
  readonly minOrigins?: number;
  readonly attributedTo?: string;
  readonly article?: string;
  readonly publisher?: string;
  readonly text?: string;
  /** The claims of one relation. */
  readonly pair?: string;
  readonly mode?: Mode;
  /** True: without what only ordinary rows of an imported table tell. False: that alone. */
  readonly noted?: boolean;
}

export const CLAIM_ORDERS = ['NEWEST', 'OLDEST', 'MOST_ORIGINS'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

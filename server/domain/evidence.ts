/** Evidence: one report of a claim. These words, in this article, by this speaker, as sure as that. */
import { hashId } from './id.ts';
import { compareText } from './lists.ts';
import { firstDay, isBefore, type PartialDate } from './partial-date.ts';
import type { Quantity } from './wording/quantity.ts';
import {
  CERTAINTIES,
  type Certainty,
  type EvidenceState,
  hasHappened,
  type SpeechAct,
  TEMPORALITIES,
  type Temporality,
} from './wording/words.ts';

/** One link of the chain of who says so. */
export interface Attribution {
  readonly source: string;
  readonly verb?: string;
  /** The words of the article that name the source. */
  readonly text: string;
}

/** What an imported table called a row. */
export interface SourceCode {
  readonly scheme: string;
  readonly value: string;
  readonly intensity?: number;
}

export interface Evidence {
  readonly id: string;
  readonly claim: string;
  readonly article: string;
  /** Offsets in UTF-16 code units, end exclusive. Absent for a row of a table. */
  readonly start?: number;
  readonly end?: number;
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly locator?: string;
  readonly origin: string;
  /** Outermost first; empty: the outlet's own voice. */
  readonly attribution: readonly Attribution[];
  readonly certainty: Certainty;
  readonly temporality: Temporality;
  readonly speechAct: SpeechAct;
  readonly topics: readonly string[];
  readonly items: readonly string[];
  readonly place?: string;
  readonly quantities: readonly Quantity[];
  readonly reportedAt?: PartialDate;
  /** Of a state: the day the words speak of. */
  readonly observedOn?: PartialDate;
  readonly recordedAt: string;
  readonly withdrawnAt?: string;
  readonly code?: SourceCode;
  readonly method: string;
  /** Of the extraction; absent when a person stated it. Never a made-up default. */
  readonly confidence?: number;
  readonly state: EvidenceState;
}

/** The same words of the same article for the same claim are the same evidence. */
export const evidenceId = (
  claim: string,
  article: string,
  place: { start?: number; end?: number; locator?: string },
): string => hashId('evidence', claim, article, place.start, place.end, place.locator);

/** How far the words around a quote are kept: W3C text quote selectors. */
const CONTEXT = 64;

/** The quote at a span with the words around it, whole characters only. */
export const quoteAt = (text: string, start: number, end: number): Pick<Evidence, 'quote' | 'prefix' | 'suffix'> => ({
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
  suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
});

type Seen = Pick<Evidence, 'temporality' | 'observedOn' | 'reportedAt'>;

/**
 * The day on which a state is seen: the day that the words speak of, else that of the report. Of what is past, or ended before the
 * report, only a day that is named; a plan or a hypothesis sees nothing.
 */
export function seenOn({ temporality, observedOn, reportedAt }: Seen, ended?: PartialDate): PartialDate | undefined {
  if (!hasHappened(temporality)) return undefined;
  const isPast = ended !== undefined && reportedAt !== undefined && isBefore(ended, reportedAt);
  return observedOn ?? (temporality === 'HISTORICAL' || isPast ? undefined : reportedAt);
}

type Ranked = Pick<Evidence, 'id' | 'certainty' | 'temporality' | 'reportedAt'>;

/** Best evidence first: what happened before what is planned, then the surest, then the earliest reported, then by id. */
export function byLead(a: Ranked, b: Ranked): number {
  return (
    TEMPORALITIES.indexOf(a.temporality) - TEMPORALITIES.indexOf(b.temporality) ||
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    compareText(
      a.reportedAt === undefined ? '9999' : firstDay(a.reportedAt),
      b.reportedAt === undefined ? '9999' : firstDay(b.reportedAt),
    ) ||
    compareText(a.id, b.id)
  );
}

/** Rows of the graph as values of the domain: nulls become absent, lists of scalars become what they were. */

import { type Relation, relationId } from '../analysis/relation.ts';
import type { ShownClaim } from '../analysis/sum-claim.ts';
import type { Article } from '../domain/article.ts';
import type { Decision } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import type { Attribution, Evidence } from '../domain/evidence.ts';
import type { Finding } from '../domain/finding.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Predicate } from '../domain/ontology/predicate.ts';
import { ownOriginId } from '../domain/origin.ts';
import type { Quantity } from '../domain/wording/quantity.ts';
import type { Mode } from '../domain/wording/words.ts';
import { USUAL_EVIDENCE } from './row-evidence.ts';

export type Row = Readonly<Record<string, unknown>>;

/**
 * The row without its nulls, and without what is left out by name. The one place where a row is trusted to be what was written. A loop:
 * entries and rests of 40 properties cost a page of claims 2 ms.
 */
export function present<T>(row: Row, leftOut?: ReadonlySet<string>): T {
  const there: Record<string, unknown> = {};
  for (const name in row) {
    const value = row[name];
    if (value !== null && value !== undefined && !leftOut?.has(name)) there[name] = value;
  }
  return there as T;
}

export interface StoredEntity extends Entity {
  readonly claimCount: number;
}
export const toEntity = (row: Row): StoredEntity => present<StoredEntity>({ aliases: [], claimCount: 0, ...row });

export interface StoredArticle extends Article {
  readonly state: 'ACTIVE' | 'WITHDRAWN' | 'PURGED';
  readonly recordedAt: string;
  /** Of a data set: how many rows were read of it so far. */
  readonly readRows?: number;
  /** Of a data set: how many claims it alone tells. */
  readonly claimCount?: number;
}
export const toArticle = (row: Row): StoredArticle => present<StoredArticle>(row);

interface EvidenceRow extends Omit<Evidence, 'attribution' | 'quantities' | 'code'> {
  readonly sources: readonly string[];
  readonly verbs: readonly string[];
  readonly cues: readonly string[];
  readonly quantities: string;
  readonly codeScheme?: string;
  readonly codeValue?: string;
  readonly codeIntensity?: number;
}
export interface StoredEvidence extends Evidence {
  readonly publisher?: string;
  readonly live: boolean;
}

/** What every evidence has. */
type Stated = Pick<EvidenceRow, 'id' | 'claim' | 'article' | 'quote' | 'recordedAt' | 'method'> & {
  readonly live?: boolean;
};

export function toEvidence(row: Row): StoredEvidence {
  const { sources, verbs, cues, quantities, codeScheme, codeValue, codeIntensity, ...rest } = {
    ...USUAL_EVIDENCE,
    origin: ownOriginId(String(row.article)),
    ...present<Partial<EvidenceRow> & Stated>(row),
  };
  const attribution = sources.map(
    (source, at): Attribution => ({
      source,
      ...(verbs[at] !== undefined && verbs[at] !== '' && { verb: verbs[at] }),
      text: cues[at] ?? '',
    }),
  );
  const code =
    codeScheme !== undefined && codeValue !== undefined
      ? {
          code: {
            scheme: codeScheme,
            value: codeValue,
            ...(codeIntensity !== undefined && { intensity: codeIntensity }),
          },
        }
      : {};
  return { ...rest, attribution, quantities: JSON.parse(quantities) as Quantity[], ...code };
}

/** As stored: the canonical ends beside those that were said. */
interface ShownRow {
  readonly shownSubject?: string | null;
  readonly shownObject?: string | null;
  readonly shownWith?: readonly string[] | null;
  readonly shownEvent?: string | null;
  readonly third?: readonly string[] | null;
}
const SHOWN: ReadonlySet<string> = new Set(['shownSubject', 'shownObject', 'shownWith', 'shownEvent', 'third']);

/** A claim as the graph shows it, with canonical ends. */
export function toShownClaim(row: Row): StoredClaim {
  const { shownSubject, shownObject, shownWith, shownEvent, third } = row as ShownRow;
  const stored = present<StoredClaim>(row, SHOWN);
  const happening = shownEvent ?? stored.event;
  return Object.assign(usualClaim(stored), stored, {
    subject: shownSubject ?? stored.subject,
    object: shownObject ?? stored.object,
    with: shownWith ?? third ?? [],
    ...(happening !== undefined && { event: happening }),
  });
}

/** A claim as `claim/by-ids` gives it. */
export interface FoundClaim {
  readonly claim: Row;
  /** What its data set alone tells counts no more. */
  readonly hidden: boolean;
}
export const toFoundClaim = ({ claim, hidden }: FoundClaim): StoredClaim =>
  toShownClaim(hidden ? { ...claim, shown: false } : claim);

/** What is absent of a claim that only rows of an imported table tell. */
const usualClaim = ({ id, dataSet, validFrom }: StoredClaim) => ({
  polarity: 'AFFIRMED' as const,
  certainty: 'UNSTATED' as const,
  temporality: 'PAST_OR_PRESENT' as const,
  speechAct: 'REPORTS' as const,
  mode: 'HAPPENED' as const,
  status: 'SINGLE_ORIGIN' as const,
  leader: id,
  members: [id],
  sources: [],
  ownVoice: true,
  origins: dataSet === undefined ? [] : [ownOriginId(dataSet)],
  articles: dataSet === undefined ? [] : [dataSet],
  topics: [],
  items: [],
  places: [],
  sightings: [],
  dyads: [],
  ...(dataSet !== undefined &&
    validFrom !== undefined && { reportedAt: validFrom, firstDate: validFrom, lastDate: validFrom }),
});

type RelationRow = Pick<Relation, 'subject' | 'object' | 'claimCount'> & Partial<Relation> & { readonly type: string };

/** A relation as `relation/shown` gives it. */
export function toRelation(row: Row): Relation {
  const { type, ...stored } = present<RelationRow>(row);
  const { subject, object, predicate = type as Predicate, mode = 'HAPPENED' as Mode } = stored;
  return {
    polarity: 'AFFIRMED',
    temporality: 'PAST_OR_PRESENT',
    certainty: 'UNSTATED',
    status: 'SINGLE_ORIGIN',
    originCount: 1,
    articleCount: 1,
    ...stored,
    id: relationId({ subject, predicate, object, mode }),
    predicate,
    mode,
  };
}

export interface StoredClaim extends ShownClaim {
  /** The data set that alone tells it, as one of its ordinary rows. */
  readonly dataSet?: string;
  readonly shown: boolean;
  readonly leader: string;
  readonly pairKey: string;
  readonly dyads: readonly string[];
}

export const toFinding = (row: Row): Finding => present<Finding>(row);
export const toJudgement = (row: Row): Judgement => present<Judgement>(row);
export const toDecision = (row: Row): Decision => present<Decision>(row);

/** Rows of the graph as values of the domain: nulls become absent, lists of scalars become what they were. */
import type { ShownClaim } from '../analysis/sum-claim.ts';
import type { Article } from '../domain/article.ts';
import type { Decision } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import type { Attribution, Evidence } from '../domain/evidence.ts';
import type { Finding } from '../domain/finding.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Quantity } from '../domain/quantity.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The row without its nulls. The one place where a row is trusted to be what was written. */
export const present = <T>(row: Row): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as T;

export interface StoredEntity extends Entity {
  readonly claimCount: number;
}
export const toEntity = (row: Row): StoredEntity => present<StoredEntity>({ aliases: [], claimCount: 0, ...row });

export interface StoredArticle extends Article {
  readonly state: 'ACTIVE' | 'WITHDRAWN' | 'PURGED';
  readonly recordedAt: string;
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

export function toEvidence(row: Row): StoredEvidence {
  const { sources, verbs, cues, quantities, codeScheme, codeValue, codeIntensity, ...rest } = present<
    EvidenceRow & { live: boolean }
  >(row);
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

/** A claim as the graph shows it, with canonical ends. */
export function toShownClaim(row: Row): StoredClaim {
  const { shownSubject, shownObject, shownWith, shownEvent, third, event, ...rest } = present<
    StoredClaim & {
      shownSubject?: string;
      shownObject?: string;
      shownWith?: readonly string[];
      shownEvent?: string;
      third: readonly string[];
    }
  >(row);
  const happening = shownEvent ?? event;
  return {
    ...rest,
    subject: shownSubject ?? rest.subject,
    object: shownObject ?? rest.object,
    with: shownWith ?? third,
    ...(happening !== undefined && { event: happening }),
  };
}

export interface StoredClaim extends ShownClaim {
  readonly shown: boolean;
  readonly leader: string;
  readonly pairKey: string;
  readonly dyads: readonly string[];
}

export const toFinding = (row: Row): Finding => present<Finding>(row);
export const toJudgement = (row: Row): Judgement => present<Judgement>(row);
export const toDecision = (row: Row): Decision => present<Decision>(row);

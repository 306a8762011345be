/** Claims with their counted evidence and canonical entities, as folds read them. */
import type { CountedEvidence, Entities, EntityBrief } from '../analysis/fold.ts';
import type { CanonicalClaim } from '../analysis/group-claims.ts';
import type { Claim } from '../domain/claim.ts';
import { distinct, groupBy } from '../domain/lists.ts';
import type { Query } from '../graph/graph.ts';
import { query } from '../graph/queries.ts';
import { present, type Row, toEvidence } from './rows.ts';
import { type Run, runForIds } from './run.ts';

/** A claim as it was said, with where it stood last. */
export interface SaidClaim extends Claim {
  readonly pairKey?: string;
  readonly shown: boolean;
  readonly leader: string;
}

/** A claim as folds read it, with where it stood last. */
export type Loaded = CanonicalClaim & Pick<SaidClaim, 'pairKey' | 'shown' | 'leader'>;

export interface LoadedClaims {
  readonly claims: readonly Loaded[];
  /** Canonical entities by canonical id. */
  readonly entities: Entities;
}

export const saidClaims = (run: Run, ids: readonly string[]): Promise<SaidClaim[]> =>
  load(run, query('claim/stored'), ['ids', ids]);
export const saidInPairs = (run: Run, pairs: readonly string[]): Promise<SaidClaim[]> =>
  load(run, query('claim/in-pairs'), ['pairs', pairs]);

async function load(run: Run, statement: Query, ids: readonly [string, readonly string[]]): Promise<SaidClaim[]> {
  const rows = await runForIds<{ claim: Row }>(run, statement, ids);
  return rows.map(({ claim: { third, ...claim } }) => present<SaidClaim>({ ...claim, with: third }));
}

/** Adds evidence (only what was certainly public by `asOf`, where given) and puts canonical entities everywhere. */
export async function withEvidence(run: Run, said: readonly SaidClaim[], asOf?: string): Promise<LoadedClaims> {
  const rows = await runForIds<{ evidence: Row; side: string | null }>(run, query('evidence/counted'), [
    'claims',
    said.map(({ id }) => id),
  ]);
  const evidence = rows
    .map(({ evidence: row, side }) => ({
      ...toEvidence(row),
      ...(side !== null && { side }),
      reportedLast: row.reportedLast,
    }))
    .filter(({ reportedLast }) => asOf === undefined || (typeof reportedLast === 'string' && reportedLast <= asOf));
  const { canonical, entities } = await briefsOf(
    run,
    distinct([...said.flatMap(endsOf), ...evidence.flatMap(namedIn)]),
  );
  const byClaim = groupBy(evidence, ({ claim }) => claim);
  return {
    entities,
    claims: said.map((claim) => ({
      ...claim,
      ...canonicalEnds(claim, canonical),
      evidence: (byClaim.get(claim.id) ?? []).map((one) => canonicalNames(one, canonical)),
    })),
  };
}

export type Canonical = (id: string) => string;

const endsOf = ({ subject, object, with: third, event }: Claim) => [subject, object, ...third, event];
const namedIn = ({ topics, items, place, attribution, side, publisher }: CountedEvidence) => [
  ...topics,
  ...items,
  place,
  side,
  publisher,
  ...attribution.map(({ source }) => source),
];

export const canonicalEnds = (claim: Claim, canonical: Canonical) => ({
  subject: canonical(claim.subject),
  object: canonical(claim.object),
  with: claim.with.map(canonical),
  ...(claim.event !== undefined && { event: canonical(claim.event) }),
});

const canonicalNames = (evidence: CountedEvidence, canonical: Canonical): CountedEvidence => ({
  ...evidence,
  topics: distinct(evidence.topics.map(canonical)),
  items: distinct(evidence.items.map(canonical)),
  ...(evidence.place !== undefined && { place: canonical(evidence.place) }),
  ...(evidence.side !== undefined && { side: canonical(evidence.side) }),
  attribution: evidence.attribution.map((link) => ({ ...link, source: canonical(link.source) })),
});

/** Canonical ids and what folds need to know of the entities behind them. */
export async function briefsOf(
  run: Run,
  ids: readonly string[],
): Promise<{ canonical: Canonical; entities: Entities }> {
  const rows = await runForIds<Row & { asked: string; id: string }>(run, query('entity/briefs'), ['ids', ids]);
  const canonical = new Map(rows.map(({ asked, id }) => [asked, id]));
  const entities = new Map(rows.map(({ asked: _, ...brief }) => [brief.id, present<EntityBrief>(brief)] as const));
  return { canonical: (id) => canonical.get(id) ?? id, entities };
}

/** Where a claim stands: its canonical subject, predicate and object. Ids hold no spaces. */
export const pairOf = ({ subject, predicate, object }: Pick<Claim, 'subject' | 'predicate' | 'object'>): string =>
  `${subject} ${predicate} ${object}`;

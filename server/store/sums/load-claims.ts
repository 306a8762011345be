/** Claims with their counted evidence and canonical entities, as folds read them. */
import type { CountedEvidence, Entities, EntityBrief } from '../../analysis/fold.ts';
import type { CanonicalClaim } from '../../analysis/group-claims.ts';
import { sideOfId } from '../../analysis/sides.ts';
import { type Claim, inOrder } from '../../domain/claim.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { ownOriginId } from '../../domain/origin.ts';
import type { Mode } from '../../domain/wording/words.ts';
import type { Query } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import { present, type Row, toEvidence } from '../rows.ts';
import { type Run, runForIds } from '../run.ts';

/** Where a claim stood last. */
interface Standing {
  readonly pairKey?: string;
  readonly shown: boolean;
  readonly shownSubject?: string;
  readonly shownObject?: string;
  readonly dataSet?: string;
  readonly reportedAt?: string;
  /** Of those that are stored in full; else it happened. */
  readonly mode?: Mode;
  /** Only of those that are stored in full. */
  readonly leader?: string;
}

/** A claim as it was said, with where it stood last. */
export type SaidClaim = Claim & Standing;

/** A claim as folds read it, with where it stood last. */
export type Loaded = CanonicalClaim &
  Standing & {
    /** The ends that it was shown with, none where it was not. */
    readonly before: readonly string[];
  };

export interface LoadedClaims {
  readonly claims: readonly Loaded[];
  /** Canonical entities by canonical id. */
  readonly entities: Entities;
}

export const saidClaims = (run: Run, ids: readonly string[]): Promise<SaidClaim[]> =>
  load(run, query('claim/stored'), ['ids', ids]);

export interface Wanted {
  /** Claims that take part too, as they are stored. */
  readonly also?: readonly SaidClaim[];
  /** Pairs of which all claims take part. */
  readonly whole?: readonly string[];
}

/**
 * The claims of pairs that may bear on each other. What only an imported table says stays away unless it is named in `also`, or
 * something of the pair is denied, or the pair is one of `whole`.
 */
export async function saidInPairs(
  run: Run,
  pairs: readonly string[],
  { also = [], whole = [] }: Wanted = {},
): Promise<SaidClaim[]> {
  const all = new Set(whole);
  const found = await Promise.all([
    load(run, query('claim/in-pairs'), ['pairs', pairs.filter((pair) => !all.has(pair))]),
    load(run, query('claim/all-in-pairs'), ['pairs', whole]),
  ]);
  return [...new Map([...found.flat(), ...also].map((claim) => [claim.id, claim])).values()];
}

async function load(run: Run, statement: Query, ids: readonly [string, readonly string[]]): Promise<SaidClaim[]> {
  const rows = await runForIds<{ claim: Row }>(run, statement, ids);
  return rows.map(({ claim }) => toSaidClaim(claim));
}

export const toSaidClaim = ({ third, ...claim }: Row): SaidClaim =>
  present<SaidClaim>({ polarity: 'AFFIRMED', ...present<Row>(claim), with: third ?? [] });

/** Adds evidence (only what was certainly public by `asOf`, where given) and puts canonical entities everywhere. */
export async function withEvidence(run: Run, said: readonly SaidClaim[], asOf?: string): Promise<LoadedClaims> {
  const claims: readonly [string, readonly string[]] = ['claims', said.map(({ id }) => id)];
  const rows = await runForIds<{ evidence: Row }>(run, query('evidence/counted'), claims, { asOf: asOf ?? null });
  const evidence = rows.map(({ evidence: row }) => toEvidence(row));
  const issuers = await issuersOf(run, evidence);
  const named = [...said.flatMap(endsOf), ...evidence.flatMap(namedIn), ...issuers.values()];
  const { canonical, entities } = await briefsOf(run, distinct(named));
  const sideBehind = (id: string | undefined) => (id === undefined ? undefined : sideOfId(canonical(id), entities));
  const byClaim = groupBy(evidence, ({ claim }) => claim);
  return {
    entities,
    claims: said.map((claim) => ({
      ...inOrder({ ...claim, ...canonicalEnds(claim, canonical) }),
      isMoved: canonical(claim.subject) !== claim.subject || canonical(claim.object) !== claim.object,
      before: claim.shown ? [claim.shownSubject ?? claim.subject, claim.shownObject ?? claim.object] : [],
      evidence: (byClaim.get(claim.id) ?? []).map((one) => {
        const side = sideBehind(issuers.get(one.origin)) ?? sideBehind(one.publisher);
        return { ...canonicalNames(one, canonical), ...(side !== undefined && { side }) };
      }),
    })),
  };
}

/** By origin. What an article says of its own was issued by nobody else. */
async function issuersOf(run: Run, evidence: readonly CountedEvidence[]): Promise<ReadonlyMap<string, string>> {
  const own = new Set(distinct(evidence.map(({ article }) => article)).map(ownOriginId));
  const origins = distinct(evidence.map(({ origin }) => origin)).filter((id) => !own.has(id));
  const rows = await runForIds<{ origin: string; issuer: string }>(run, query('origin/issuers'), ['ids', origins]);
  return new Map(rows.map(({ origin, issuer }) => [origin, issuer]));
}

export type Canonical = (id: string) => string;

const endsOf = ({ subject, object, with: third, event }: Claim) => [subject, object, ...third, event];
const namedIn = ({ topics, items, place, attribution, publisher }: CountedEvidence) => [
  ...topics,
  ...items,
  place,
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
  attribution: evidence.attribution.map((link) => ({ ...link, source: canonical(link.source) })),
});

/** Canonical ids and what folds need to know of the entities behind them; their countries too are canonical, and among them. */
export async function briefsOf(run: Run, ids: readonly string[]): Promise<Briefs> {
  return toBriefs(
    await (ids.length > FEW ? manyBriefRows(run, ids) : briefRows(run, query('entity/briefs-and-countries'), ids)),
  );
}

/** The same, where some were told already as they are saved. */
export const briefsBeside = async (run: Run, told: readonly BriefRow[], ids: readonly string[]): Promise<Briefs> =>
  toBriefs(await manyBriefRows(run, ids, told));

/** Canonical ids, and what is to be known of the entities behind them. */
export interface Briefs {
  readonly canonical: Canonical;
  readonly entities: Entities;
}

function toBriefs(all: readonly BriefRow[]): Briefs {
  const canonicalIds = new Map(all.map(({ asked, id }) => [asked, id]));
  const canonical = (id: string) => canonicalIds.get(id) ?? id;
  const briefs = all.map(({ asked: _, country, ...brief }) =>
    present<EntityBrief>({ ...brief, country: country && canonical(country) }),
  );
  return { canonical, entities: new Map(briefs.map((brief) => [brief.id, brief])) };
}

/** Of more, which are of few countries, telling each one's country costs more than a second question. */
const FEW = 100;

async function manyBriefRows(run: Run, ids: readonly string[], told: readonly BriefRow[] = []): Promise<BriefRow[]> {
  const rows = await canonicalBriefRows(run, ids, told);
  const known = new Set(rows.map(({ asked }) => asked));
  const countries = distinct(rows.map(({ country }) => country ?? undefined)).filter((id) => !known.has(id));
  return [...rows, ...(await canonicalBriefRows(run, countries))];
}

/** Nearly all are canonical themselves: only of the others the canonical one is looked for, too. */
async function canonicalBriefRows(
  run: Run,
  ids: readonly string[],
  told: readonly BriefRow[] = [],
): Promise<BriefRow[]> {
  const before = new Set(told.map(({ asked }) => asked));
  const rest = await briefRows(
    run,
    query('entity/own-briefs'),
    ids.filter((id) => !before.has(id)),
  );
  const own = [...told, ...rest];
  const moved = own.filter(({ asked, id }) => asked !== id);
  const canonical = await briefRows(
    run,
    query('entity/briefs'),
    moved.map(({ asked }) => asked),
  );
  return [...own.filter(({ asked, id }) => asked === id), ...canonical];
}

/** An entity as it is saved: `id` is its canonical one. */
export type BriefRow = Row & { readonly asked: string; readonly id: string; readonly country: string | null };
const briefRows = (run: Run, statement: Query, ids: readonly string[]) =>
  runForIds<BriefRow>(run, statement, ['ids', ids]);

/** Where a claim stands: its canonical subject, predicate and object. Ids hold no spaces. */
export const pairOf = ({ subject, predicate, object }: Pick<Claim, 'subject' | 'predicate' | 'object'>): string =>
  `${subject} ${predicate} ${object}`;

/** What stands in the key of a pair. */
export function endsOfPair(pair: string): Pick<Claim, 'subject' | 'predicate' | 'object'> {
  const [subject = '', predicate = '', object = ''] = pair.split(' ');
  return { subject, predicate: predicate as Claim['predicate'], object };
}

/** A filter as the parameters of `claim/matches`, and where a query starts: from what is most telling. */
import { dyadId } from '../../../analysis/sides.ts';
import type { ClaimFilter } from '../../../domain/claim-filter.ts';
import { InvalidInputError } from '../../../domain/errors.ts';
import { distinct, groupBy } from '../../../domain/lists.ts';
import { PREDICATE_NAMES, type Predicate, predicateRow } from '../../../domain/ontology/predicate.ts';
import { FIRST_DAY, firstDay, LAST_DAY, lastDay } from '../../../domain/partial-date.ts';
import { fold } from '../../../domain/wording/fold.ts';
import type { Params } from '../../../graph/graph.ts';
import type { Run } from '../../run.ts';
import { pairOf } from '../../sums/load-claims.ts';
import { type Meaning, meaningsOf } from './meanings.ts';

export const ANCHORS = ['pair', 'dyad', 'ends', 'article', 'entity', 'entities', 'all'] as const;
export type Anchor = (typeof ANCHORS)[number];

export interface ClaimQuery {
  readonly anchor: Anchor;
  readonly params: Params;
  /** Where it is known to start from very many. */
  readonly many?: Many;
}

/** What very many claims are claims of, and what tells that they have changed. */
export interface Many {
  readonly of: 'all' | 'entity' | 'entities';
  /** The ids of the entities that each must name one of; null for all claims. */
  readonly members: readonly string[] | null;
  /** Absent where it takes the whole graph to tell. */
  readonly stamp?: string;
}

/** Resolves the ids of a filter to canonical ones and chooses where to start. Ids that do not exist match nothing. */
export async function claimQuery(run: Run, filter: ClaimFilter): Promise<ClaimQuery> {
  const { between, entities, of, attributedTo, publisher } = filter;
  if (between !== undefined && between.length !== 2)
    throw new InvalidInputError(`"between" needs two ids, not ${between.length}.`);
  const ids = await resolve(
    run,
    distinct([...(entities ?? []), ...(of ?? []), ...(between ?? []), attributedTo, publisher]),
  );
  const two = between?.map((id) => ids.canonical(id));
  const isDyad = between?.every(ids.isCountry) ?? false;
  const [a = '', b = ''] = two ?? [];
  const members = distinct((of ?? entities)?.flatMap(ids.members) ?? []);
  const starts: Readonly<Record<Exclude<Anchor, 'all'>, Params | undefined>> = {
    pair: filter.pair === undefined ? undefined : { pair: filter.pair },
    dyad: two && isDyad ? { dyad: dyadId(a, b) } : undefined,
    ends: two && !isDyad ? { pairs: pairsBetween(a, b) } : undefined,
    article: filter.article === undefined ? undefined : { article: filter.article },
    entity: members.length === 1 ? { entity: members[0] ?? '' } : undefined,
    entities: of === undefined && entities === undefined ? undefined : { members },
  };
  const anchor = ANCHORS.find((name) => name !== 'all' && starts[name] !== undefined) ?? 'all';
  const params = {
    ...plainConditions(filter),
    ...evidenceConditions(filter, ids.members),
    // What the start says already is not asked again.
    entities: anchor.startsWith('entit') && of === undefined ? null : (entities?.map(ids.canonical) ?? null),
    of: anchor.startsWith('entit') ? null : (of?.map(ids.canonical) ?? null),
    inDyad: anchor === 'dyad' || !isDyad ? null : dyadId(a, b),
    ends: anchor === 'ends' || isDyad || two === undefined ? null : pairsBetween(a, b),
  };
  return {
    anchor,
    params: { ...params, ...(anchor === 'all' ? {} : starts[anchor]) },
    ...(anchor === 'all' && { many: { of: anchor, members: null } }),
    ...((anchor === 'entity' || anchor === 'entities') && manyOf(anchor, members, ids.stamps(of ?? entities ?? []))),
  };
}

type Stamp = Pick<Meaning, 'claims' | 'lockedAt'>;

/** Fewer are sorted faster than they are counted. */
const MANY = 2000;

function manyOf(of: Many['of'], members: readonly string[], stamps: readonly Stamp[]): Pick<ClaimQuery, 'many'> {
  const claims = stamps.reduce((sum, one) => sum + one.claims, 0);
  if (claims < MANY) return {};
  return { many: { of, members, stamp: stamps.map((one) => `${one.claims} ${one.lockedAt}`).join(' ') } };
}

/** The pairs that two entities may stand in. */
export const pairsBetween = (a: string, b: string): string[] =>
  PREDICATE_NAMES.flatMap((predicate) => [
    pairOf({ subject: a, predicate, object: b }),
    pairOf({ subject: b, predicate, object: a }),
  ]);

/** What ids mean; an id that does not exist means itself, and nothing. */
async function resolve(run: Run, ids: readonly string[]) {
  const byAsked = groupBy(await meaningsOf(run, ids), ({ asked }) => asked);
  const of = (id: string) => byAsked.get(id) ?? [];
  return {
    canonical: (id: string): string => of(id)[0]?.canonical ?? id,
    isCountry: (id: string): boolean => of(id)[0]?.kind === 'COUNTRY',
    members: (id: string): string[] => of(id).map(({ member }) => member),
    stamps: (all: readonly string[]): Stamp[] => [...new Map(all.flatMap(of).map((row) => [row.member, row])).values()],
  };
}

function plainConditions(filter: ClaimFilter) {
  const { kinds, polarity, status, minOrigins, mode, from, to } = filter;
  const isDated = from !== undefined || to !== undefined;
  return {
    predicates: predicatesOf(filter) ?? null,
    kinds: kinds ?? null,
    polarity: polarity ?? null,
    status: status ?? null,
    minOrigins: minOrigins ?? null,
    mode: mode ?? null,
    first: isDated ? (from === undefined ? FIRST_DAY : firstDay(from)) : null,
    last: isDated ? (to === undefined ? LAST_DAY : lastDay(to)) : null,
    noted: filter.noted === true ? true : null,
    rows: filter.noted === false ? true : null,
  };
}

/** A family is the predicates in it. */
function predicatesOf({ predicates, families }: ClaimFilter): readonly Predicate[] | undefined {
  if (families === undefined) return predicates;
  return (predicates ?? PREDICATE_NAMES).filter((name) => families.includes(predicateRow(name).family));
}

function evidenceConditions(filter: ClaimFilter, members: (id: string) => string[]) {
  const { certainty, temporality, attributedTo, publisher, article, text, reportedBy } = filter;
  const conditions = {
    certainty: certainty ?? null,
    temporality: temporality ?? null,
    attributedTo: attributedTo === undefined ? null : members(attributedTo),
    publisher: publisher === undefined ? null : members(publisher),
    article: article ?? null,
    text: text === undefined ? null : fold(text),
    asOf: reportedBy === undefined ? null : lastDay(reportedBy),
  };
  return { ...conditions, onEvidence: Object.values(conditions).some((value) => value !== null) ? true : null };
}

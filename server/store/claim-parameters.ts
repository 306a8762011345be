/** A filter as the parameters of `claim/matches`, and where a query starts: from what is most telling. */
import { dyadId } from '../analysis/sides.ts';
import type { ClaimFilter } from '../domain/claim-filter.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { fold } from '../domain/fold.ts';
import { distinct } from '../domain/lists.ts';
import { FIRST_DAY, firstDay, LAST_DAY, lastDay } from '../domain/partial-date.ts';
import type { Params } from '../graph/graph.ts';
import { query } from '../graph/queries.ts';
import { briefsOf } from './load-claims.ts';
import type { Run } from './run.ts';

export const ANCHORS = ['pair', 'dyad', 'ends', 'article', 'entities', 'all'] as const;
export type Anchor = (typeof ANCHORS)[number];

export interface ClaimQuery {
  readonly anchor: Anchor;
  readonly params: Params;
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
  const isDyad = two?.every((id) => ids.entities.get(id)?.kind === 'COUNTRY') ?? false;
  const [a = '', b = ''] = two ?? [];
  const params = {
    ...plainConditions(filter),
    ...evidenceConditions(filter, ids.members),
    entities: entities?.map(ids.canonical) ?? null,
    of: of?.map(ids.canonical) ?? null,
    members: (of ?? entities)?.flatMap(ids.members) ?? null,
    dyad: two && isDyad ? dyadId(a, b) : null,
    ends: two && !isDyad ? [a, b].sort().join('|') : null,
    pair: filter.pair ?? null,
  };
  return { anchor: anchorOf(params), params };
}

/** The most telling start that the filter allows. */
function anchorOf({ pair, dyad, ends, article, members }: Params): Anchor {
  const given = { pair, dyad, ends, article, entities: members };
  return ANCHORS.find((name) => name !== 'all' && (given[name] ?? null) !== null) ?? 'all';
}

async function resolve(run: Run, ids: readonly string[]) {
  const { canonical, entities } = await briefsOf(run, ids);
  const rows = await run<{ id: string; canonical: string }>(query('entity/members'), {
    ids: distinct(ids.map(canonical)),
  });
  const members = (id: string): string[] => rows.filter((row) => row.canonical === canonical(id)).map((row) => row.id);
  return { canonical, entities, members };
}

function plainConditions(filter: ClaimFilter) {
  const { predicates, families, kinds, polarity, status, minOrigins, mode, from, to } = filter;
  return {
    predicates: predicates ?? null,
    families: families ?? null,
    kinds: kinds ?? null,
    polarity: polarity ?? null,
    status: status ?? null,
    minOrigins: minOrigins ?? null,
    mode: mode ?? null,
    dated: from !== undefined || to !== undefined,
    first: from === undefined ? FIRST_DAY : firstDay(from),
    last: to === undefined ? LAST_DAY : lastDay(to),
  };
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
  return { ...conditions, onEvidence: Object.values(conditions).some((value) => value !== null) };
}

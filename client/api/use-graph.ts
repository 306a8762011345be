/** Asks for everything a view needs drawn, and joins the answers. While more is on its way, the last whole picture stays. */
import { type QueryFunctionContext, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { toClaimFilter } from '../state/filters.ts';
import { type GraphData, groupsCovering, makeGraphData } from '../state/graph-data.ts';
import type { View } from '../state/view.ts';
import { execute } from './fetcher.ts';
import { existsFrom, leaveOutUnknown } from './leave-out-unknown.ts';
import { openingOf } from './opening.ts';
import { NeighborhoodOperation, StartsOperation } from './operations/graph.ts';
import type { ClaimFilter } from './schema.generated.ts';

/** How many neighbours a picture begins with. */
const FIRST_NEIGHBOURS = 44;

export const neighborhoodQuery = (of: readonly string[], limit: number, filter?: ClaimFilter) => ({
  queryKey: ['neighborhood', of, limit, filter ?? null],
  queryFn: ({ signal, client }: QueryFunctionContext) => {
    const ask = async (ids: readonly string[]) =>
      (await execute(NeighborhoodOperation, { of: [...ids], limit, ...(filter && { filter }) }, signal)).neighborhood;
    return leaveOutUnknown(of, ask, existsFrom(client));
  },
});

export const startsQuery = {
  queryKey: ['starts'],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    execute(StartsOperation, {}, signal).then((data) => data.dyads),
};

/** A picture to begin with. Two sides open with what joins them, any other focus with its best evidenced neighbours. */
const pictureQuery = (focus: readonly string[]) => ({
  queryKey: ['picture', focus],
  queryFn: ({ signal, client }: QueryFunctionContext) =>
    leaveOutUnknown(focus, (ids) => pictureOf(ids, signal), existsFrom(client)),
});

async function pictureOf(focus: readonly string[], signal: AbortSignal) {
  const [a, b, ...others] = focus;
  const ask = (of: readonly string[], limit: number) =>
    execute(NeighborhoodOperation, { of: [...of], limit }, signal).then(({ neighborhood }) => neighborhood);
  const isPair = a !== undefined && b !== undefined && others.length === 0;
  const [plain, opening] = await Promise.all([
    ask(focus, FIRST_NEIGHBOURS),
    isPair ? openingOf(a, b, signal) : undefined,
  ]);
  const countries = plain.nodes.filter(({ entity }) => focus.includes(entity.id) && entity.kind === 'COUNTRY');
  if (!opening || countries.length < 2) return plain;
  const linked = await ask(opening, 1);
  const byId = new Map(linked.nodes.map((node) => [node.entity.id, node]));
  return { ...linked, nodes: opening.flatMap((id) => byId.get(id) ?? []), total: plain.total };
}

export interface GraphAnswer {
  readonly data: GraphData | undefined;
  /** True while the picture on the screen is not yet the one asked for. */
  readonly loading: boolean;
  readonly error: Error | undefined;
  /** True where there is nothing to open with. */
  readonly empty: boolean;
  /** Ids of the view that nothing has: they are left out. */
  readonly unknown: readonly string[];
  readonly retry: () => void;
}

export function useGraph(view: View): GraphAnswer {
  const starts = useQuery({ ...startsQuery, enabled: view.of.length === 0 });
  const focus = useMemo(() => (view.of.length > 0 ? view.of : openingFocus(starts.data)), [view.of, starts.data]);
  const base = useQuery({ ...pictureQuery(focus), enabled: focus.length > 0 });
  const filter = useMemo(() => toClaimFilter(view.filters), [view.filters]);
  const added = useMemo(() => {
    const known = new Set(base.data?.nodes.map(({ entity }) => entity.id));
    return [...new Set(view.expansions.flatMap(({ ids }) => ids))].filter((id) => !known.has(id));
  }, [view.expansions, base.data]);
  const baseIds = base.data?.nodes.map(({ entity }) => entity.id) ?? [];
  const linkGroups = base.data ? groupsCovering(added, baseIds) : [];
  const matchGroups = base.data && filter ? groupsCovering([...baseIds, ...added]) : [];
  const links = useQueries({ queries: linkGroups.map((ids) => neighborhoodQuery(ids, 1)) });
  const matches = useQueries({ queries: matchGroups.map((ids) => neighborhoodQuery(ids, 1, filter)) });

  const all = [starts, base, ...links, ...matches];
  const whole = base.data && [...links, ...matches].every((query) => query.data !== undefined);
  const key = JSON.stringify([focus, added, filter, base.dataUpdatedAt]);
  const last = useRef<{ readonly key: string; readonly data: GraphData }>(undefined);
  if (whole && base.data && last.current?.key !== key) {
    const answers = (queries: typeof links) => queries.flatMap(({ data }) => (data ? [data] : []));
    const matching = filter && answers(matches);
    last.current = { key, data: makeGraphData({ focus, base: base.data, added, links: answers(links), matching }) };
  }
  const failed = all.find(({ error }) => error)?.error ?? undefined;
  const empty =
    (view.of.length === 0 && starts.data?.length === 0) || (base.data?.nodes.length === 0 && focus.length > 0);
  return {
    data: last.current?.data,
    loading: !failed && !empty && last.current?.key !== key,
    error: failed,
    empty,
    unknown: [...new Set([base, ...links].flatMap(({ data }) => data?.unknown ?? []))],
    retry: () => {
      for (const query of all) if (query.isError) void query.refetch();
    },
  };
}

/** The two sides with most between them; the one with more claims stands first, on the left. */
function openingFocus(starts: Awaited<ReturnType<typeof startsQuery.queryFn>> | undefined): readonly string[] {
  const [pair] = starts ?? [];
  return pair ? [pair.a, pair.b].sort((x, y) => y.claimCount - x.claimCount).map(({ id }) => id) : [];
}

/** A list of the API that may be long, a page at a time. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

/** A connection, as far as a list needs it. */
interface Connection<Node> {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

interface Asked<Node> {
  readonly queryKey: readonly unknown[];
  /** One page, after the one before; nothing where whatever has the list is not there. */
  readonly ask: (
    page: { readonly after?: string },
    signal: AbortSignal,
  ) => Promise<Connection<Node> | null | undefined>;
  /** False: nothing is asked. */
  readonly enabled?: boolean;
  /** Shows the list before until the new one has come. */
  readonly keepsPrevious?: boolean;
}

export interface Pages<Node> {
  /** Those of all pages so far; undefined until the first has come. */
  readonly nodes: readonly Node[] | undefined;
  /** How many there are in all. */
  readonly total: number;
  readonly loading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Asks for the next page; undefined where there is none. */
  readonly more: (() => void) | undefined;
}

export function usePages<Node>({ queryKey, ask, enabled = true, keepsPrevious = false }: Asked<Node>): Pages<Node> {
  const answer = useInfiniteQuery({
    queryKey,
    enabled,
    initialPageParam: undefined as string | undefined,
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
    queryFn: async ({ pageParam, signal }) => (await ask(pageParam ? { after: pageParam } : {}, signal)) ?? null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined),
  });
  return {
    nodes: answer.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []),
    total: answer.data?.pages[0]?.totalCount ?? 0,
    loading: enabled && answer.isPending,
    error: answer.error,
    retry: () => void answer.refetch(),
    more: answer.hasNextPage ? () => void answer.fetchNextPage() : undefined,
  };
}

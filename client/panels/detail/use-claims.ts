/** The claims of one relation, and those that say the opposite. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { execute } from '../../api/fetcher.ts';
import type { ClaimFilter } from '../../api/generated/graphql.ts';
import { ClaimsOperation } from '../../api/operations/claim.ts';
import type { RelationKey } from '../../state/view.ts';
import type { Claim } from './claim-block.tsx';

const PAGE = 50;

export function useClaims(key: RelationKey, filter: ClaimFilter | undefined) {
  const { subject, predicate, object, mode } = key;
  const answer = useInfiniteQuery({
    queryKey: ['claims', subject, predicate, object, filter ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const between = { ...filter, between: [subject, object], predicates: [predicate] };
      return execute(ClaimsOperation, { filter: between, first: PAGE, ...(pageParam && { after: pageParam }) }, signal);
    },
    getNextPageParam: ({ claims }) =>
      claims.pageInfo.hasNextPage ? (claims.pageInfo.endCursor ?? undefined) : undefined,
  });
  const all = answer.data?.pages.flatMap(({ claims }) => claims.edges.map(({ node }) => node)) ?? [];
  const mine = all.filter((claim) => claim.subject.id === subject && claim.object.id === object);
  return {
    claims: mine.filter((claim) => modeOf(claim) === mode),
    against: mine.filter((claim) => (claim.polarity === 'DENIED') !== (mode === 'DENIED')),
    loading: answer.isPending,
    error: answer.error,
    more: answer.hasNextPage ? () => void answer.fetchNextPage() : undefined,
    retry: () => void answer.refetch(),
  };
}

/** Which of the four summed-up relations a claim belongs to. */
export function modeOf({ polarity, temporality }: Pick<Claim, 'polarity' | 'temporality'>): RelationKey['mode'] {
  if (polarity === 'DENIED') return 'DENIED';
  return temporality === 'PLANNED' || temporality === 'HYPOTHETICAL' ? temporality : 'HAPPENED';
}

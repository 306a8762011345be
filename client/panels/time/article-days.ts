/** On which days articles appeared: all of them, page by page, and what has come so far meanwhile. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { execute } from '../../api/fetcher.ts';
import { ArticleDaysOperation } from '../../api/operations/article.ts';

/** A hundred articles each. The newest ten thousand show where reports lie; asking for more would go on for long. */
const MOST_PAGES = 100;

export function useArticleDays(enabled: boolean): readonly string[] | undefined {
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = useInfiniteQuery({
    queryKey: ['article days'],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => execute(ArticleDaysOperation, pageParam ? { after: pageParam } : {}, signal),
    getNextPageParam: ({ articles }, pages) =>
      articles.pageInfo.hasNextPage && pages.length < MOST_PAGES ? articles.pageInfo.endCursor : undefined,
    select: ({ pages }) =>
      pages.flatMap(({ articles }) => articles.edges.flatMap(({ node }) => node.publishedOn ?? [])),
  });
  useEffect(() => {
    if (enabled && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [enabled, hasNextPage, isFetching, isError, fetchNextPage]);
  return data;
}

/** What the histogram shows: when things were so, or when they were reported. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { execute } from '../../api/fetcher.ts';
import { ArticleDaysOperation } from '../../api/operations/article.ts';
import { DyadTimelineOperation, EntityTimelineOperation } from '../../api/operations/graph.ts';
import { type Bar, toBars } from './months.ts';

export function useBars(focus: readonly string[], mode: 'true' | 'reported'): readonly Bar[] {
  const [a, b] = focus;
  const valid = useQuery({
    queryKey: ['timeline', focus],
    enabled: a !== undefined,
    queryFn: async ({ signal }) => {
      if (a !== undefined && b !== undefined)
        return (await execute(DyadTimelineOperation, { a, b }, signal)).dyad.timeline;
      return (await execute(EntityTimelineOperation, { id: a ?? '' }, signal)).entity?.timeline ?? [];
    },
  });
  const days = useQuery({
    queryKey: ['article days'],
    enabled: mode === 'reported',
    queryFn: ({ signal }) => execute(ArticleDaysOperation, {}, signal).then(({ articles }) => articles.edges),
  });
  return useMemo(() => {
    if (mode === 'reported') {
      const known = days.data?.flatMap(({ node }) => node.publishedOn ?? []) ?? [];
      return toBars(known.map((start) => ({ start, count: 1 })));
    }
    return toBars(
      (valid.data ?? []).map(({ start, fromA, fromB, joint, seen }) => ({
        start,
        count: fromA + fromB + joint + seen,
      })),
    );
  }, [mode, valid.data, days.data]);
}

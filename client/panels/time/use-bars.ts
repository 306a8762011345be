/** What the histogram shows: when things were so, or when they were reported. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { execute } from '../../api/fetcher.ts';
import { DyadTimelineOperation, EntityTimelineOperation } from '../../api/operations/graph.ts';
import { useArticleDays } from './article-days.ts';
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
  const days = useArticleDays(mode === 'reported');
  return useMemo(() => {
    if (mode === 'reported') return toBars((days ?? []).map((start) => ({ start, count: 1 })));
    return toBars(
      (valid.data ?? []).map(({ start, fromA, fromB, joint, seen }) => ({
        start,
        count: fromA + fromB + joint + seen,
      })),
    );
  }, [mode, valid.data, days]);
}

/** One entity with its names and posts. */
import { useQuery } from '@tanstack/react-query';
import { execute } from '../../../api/fetcher.ts';
import { EntityOperation } from '../../../api/operations/entity.ts';

export function useEntity(id: string) {
  const answer = useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => execute(EntityOperation, { id }, signal).then(({ entity }) => entity ?? null),
  });
  return {
    entity: answer.data ?? undefined,
    missing: answer.data === null,
    error: answer.error ?? undefined,
    retry: () => void answer.refetch(),
  };
}

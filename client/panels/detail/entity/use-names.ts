/** What the ends of a selection are called: in the picture or not, and which of them do not exist. */
import { useQueries } from '@tanstack/react-query';
import { execute } from '../../../api/fetcher.ts';
import { ExistsOperation } from '../../../api/operations/entity.ts';
import { useExplore } from '../../../views/explore/explore-context.ts';

export interface Names {
  /** Undefined while it is asked for, and where there is none. */
  readonly nameOf: (id: string) => string | undefined;
  /** Ids of no entity. */
  readonly unknown: readonly string[];
  readonly loading: boolean;
}

export function useNames(ids: readonly string[]): Names {
  const { scene } = useExplore();
  const outside = [...new Set(ids)].filter((id) => !scene.byId.has(id));
  const answers = useQueries({
    queries: outside.map((id) => ({
      queryKey: ['name', id],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        execute(ExistsOperation, { id }, signal).then(({ entity }) => entity?.name ?? null),
    })),
  });
  const names = new Map(outside.map((id, i) => [id, answers[i]?.data]));
  return {
    nameOf: (id) => scene.byId.get(id)?.entity.name ?? names.get(id) ?? undefined,
    unknown: outside.filter((id) => names.get(id) === null),
    loading: answers.some(({ isPending }) => isPending),
  };
}

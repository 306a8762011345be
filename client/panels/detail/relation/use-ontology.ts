/** How predicates read from their object: `was visited by`. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { execute } from '../../../api/fetcher.ts';
import { OntologyOperation } from '../../../api/operations/entity.ts';

export function useOntology(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['ontology'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => execute(OntologyOperation, {}, signal).then(({ ontology }) => ontology),
  });
  return useMemo(() => new Map(data?.predicates.map(({ name, inverseLabel }) => [name, inverseLabel])), [data]);
}

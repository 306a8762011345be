/** What contradicts a claim, whichever way round: the opposite, another date, number or place, or less sure words. */
import { useQuery } from '@tanstack/react-query';
import { execute } from '../../api/fetcher.ts';
import type { FindingKind } from '../../api/generated/graphql.ts';
import { FindingsOperation } from '../../api/operations/finding.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { FindingList } from './finding-list.tsx';

const KINDS: FindingKind[] = [
  'FUNCTIONAL_CLASH',
  'OPPOSITE_POLARITY',
  'QUANTITY_DISAGREEMENT',
  'DATE_DISAGREEMENT',
  'PLACE_DISAGREEMENT',
  'HEDGE_MISMATCH',
];
/** The server tells what is about an entity, not about a claim: among so many it is looked for. */
const AMONG = 100;

interface Props {
  readonly claim: { readonly id: string; readonly subject: { readonly id: string } };
}

export function Contradictions({ claim: { id, subject } }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['contradictions', subject.id],
    queryFn: ({ signal }) =>
      execute(FindingsOperation, { entity: subject.id, kinds: KINDS, first: AMONG }, signal).then(({ findings }) =>
        findings.edges.map(({ node }) => node),
      ),
  });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  const mine = data?.filter(({ claims }) => claims.some((claim) => claim.id === id)) ?? [];
  return <FindingList findings={mine} total={mine.length} own={id} />;
}

/** The row of a table that was asked for, and the claim that it is evidence of. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { execute } from '../../api/fetcher.ts';
import { RowOperation } from '../../api/operations/article.ts';
import { RowAsWritten } from '../../panels/detail/claim/row-as-written.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { claimPath } from '../path-of.ts';

export function TableRow({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['row', id],
    queryFn: ({ signal }) =>
      execute(RowOperation, { id }, signal).then(({ node }) => (node?.__typename === 'Evidence' ? node : null)),
  });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  if (data === null) return <p className="meta">Nothing in this table has the id “{id}”.</p>;
  return (
    <section className="asked-row" aria-label="The row asked for">
      <RowAsWritten row={data}>
        {': '}
        <Link href={claimPath(data.claim.id)}>{data.claim.sentence}</Link>
      </RowAsWritten>
    </section>
  );
}

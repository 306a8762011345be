/** What the rows of an imported table say, in the order of its rows, a page at a time. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { execute } from '../../api/fetcher.ts';
import { ArticleRowsOperation } from '../../api/operations/article.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { spanInWords } from '../../words/dates.ts';
import { count, STATUS_WORDS } from '../../words/relations.ts';
import { claimPath } from '../path-of.ts';

interface Props {
  readonly id: string;
  /** How many there are in all. */
  readonly claims: number;
}

export function RowsOfTable({ id, claims }: Props) {
  const answer = useInfiniteQuery({
    queryKey: ['article rows', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      execute(ArticleRowsOperation, { id, ...(pageParam && { after: pageParam }) }, signal),
    getNextPageParam: ({ article }) =>
      article?.claims.pageInfo.hasNextPage ? (article.claims.pageInfo.endCursor ?? undefined) : undefined,
  });
  const told = answer.data?.pages.flatMap(({ article }) => article?.claims.edges.map(({ node }) => node) ?? []) ?? [];
  return (
    <aside className="read-in-it" aria-label="Read in it">
      <h2>{count(claims, 'claim')} read in it</h2>
      {answer.error && <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <Skeleton lines={9} />}
      <ol>
        {told.map(({ id: claim, sentence, validFrom, validTo, status }) => (
          <li key={claim} className="told">
            <Link href={claimPath(claim)}>{sentence}</Link>{' '}
            <small>{[spanInWords(validFrom, validTo), STATUS_WORDS[status].short].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ol>
      {answer.hasNextPage && (
        <Button className="button" onPress={() => void answer.fetchNextPage()}>
          Show more claims
        </Button>
      )}
    </aside>
  );
}

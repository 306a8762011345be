/** What the rows of an imported table say, in the order of its rows, a page at a time. */
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { execute } from '../../api/fetcher.ts';
import { ArticleRowsOperation } from '../../api/operations/article.ts';
import { usePages } from '../../api/use-pages.ts';
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
  const { nodes, loading, error, retry, more } = usePages({
    queryKey: ['article rows', id],
    ask: (page, signal) =>
      execute(ArticleRowsOperation, { id, ...page }, signal).then(({ article }) => article?.claims),
  });
  return (
    <aside className="read-in-it" aria-label="Read in it">
      <h2>{count(claims, 'claim')} read in it</h2>
      {error && <ErrorBox error={error} onRetry={retry} />}
      {loading && <Skeleton lines={9} />}
      <ol>
        {nodes?.map(({ id: claim, sentence, validFrom, validTo, status }) => (
          <li key={claim} className="told">
            <Link href={claimPath(claim)}>{sentence}</Link>{' '}
            <small>{[spanInWords(validFrom, validTo), STATUS_WORDS[status].short].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ol>
      {more && (
        <Button className="button" onPress={more}>
          Show more claims
        </Button>
      )}
    </aside>
  );
}

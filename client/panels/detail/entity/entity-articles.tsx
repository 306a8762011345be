/** The articles that an entity stands in, newest first, a page at a time. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { execute } from '../../../api/fetcher.ts';
import { EntityArticlesOperation } from '../../../api/operations/entity.ts';
import { ErrorBox } from '../../../ui/error-box.tsx';
import { articlePath } from '../../../views/path-of.ts';
import { shortDate } from '../../../words/dates.ts';

export function EntityArticles({ id }: { readonly id: string }) {
  const answer = useInfiniteQuery({
    queryKey: ['entity articles', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      execute(EntityArticlesOperation, { id, ...(pageParam && { after: pageParam }) }, signal),
    getNextPageParam: ({ entity }) =>
      entity?.articles.pageInfo.hasNextPage ? (entity.articles.pageInfo.endCursor ?? undefined) : undefined,
  });
  const articles = answer.data?.pages.flatMap(({ entity }) => entity?.articles.edges.map(({ node }) => node) ?? []);
  if (answer.error) return <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!articles || articles.length === 0) return null;
  return (
    <section>
      <h3 className="heading">
        Articles <b className="n">{answer.data?.pages[0]?.entity?.articles.totalCount}</b>
      </h3>
      <ul className="rows">
        {articles.map(({ id: article, title, publisher, publishedOn }) => (
          <li key={article} className="row">
            <Link href={articlePath(article)}>
              <span className="row-words">
                {title} <small>{publisher?.name}</small>
              </span>
              {publishedOn && <time>{shortDate(publishedOn)}</time>}
            </Link>
          </li>
        ))}
      </ul>
      {answer.hasNextPage && (
        <Button className="button" onPress={() => void answer.fetchNextPage()}>
          Show more articles
        </Button>
      )}
    </section>
  );
}

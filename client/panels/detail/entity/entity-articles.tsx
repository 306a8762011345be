/** The articles that an entity stands in, newest first, a page at a time. */
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { execute } from '../../../api/fetcher.ts';
import { EntityArticlesOperation } from '../../../api/operations/entity.ts';
import { usePages } from '../../../api/use-pages.ts';
import { ErrorBox } from '../../../ui/error-box.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { articlePath } from '../../../views/path-of.ts';
import { shortDate } from '../../../words/dates.ts';

export function EntityArticles({ id }: { readonly id: string }) {
  const { nodes, total, error, retry, more } = usePages({
    queryKey: ['entity articles', id],
    ask: (page, signal) =>
      execute(EntityArticlesOperation, { id, ...page }, signal).then(({ entity }) => entity?.articles),
  });
  if (error) return <ErrorBox error={error} onRetry={retry} />;
  if (!nodes) return <Skeleton lines={3} />;
  if (nodes.length === 0) return null;
  return (
    <section>
      <h3 className="heading">
        Articles <b className="n">{total}</b>
      </h3>
      <ul className="rows">
        {nodes.map(({ id: article, title, publisher, publishedOn }) => (
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
      {more && (
        <Button className="button" onPress={more}>
          Show more articles
        </Button>
      )}
    </section>
  );
}

/** All articles, newest first, with what was read in each. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { Link, useSearchParams } from 'wouter';
import { execute } from '../api/fetcher.ts';
import { ArticlesOperation } from '../api/operations/article.ts';
import { ErrorBox } from '../ui/error-box.tsx';
import { HowToAdd } from '../ui/how-to-add.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { dateInWords } from '../words/dates.ts';
import { count } from '../words/relations.ts';
import { articlePath } from './path-of.ts';
import { useTitle } from './use-title.ts';

export function ArticlesPage() {
  useTitle('Articles');
  const [search, setSearch] = useSearchParams();
  const text = search.get('text') ?? '';
  // What is typed is one place in the history of the browser, however many letters it has.
  const setText = (words: string) => setSearch(words === '' ? {} : { text: words }, { replace: true });
  const asked = useDeferredValue(text.trim());
  const answer = useInfiniteQuery({
    queryKey: ['articles', asked],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const filter = asked === '' ? {} : { filter: { text: asked } };
      return execute(ArticlesOperation, { ...filter, ...(pageParam && { after: pageParam }) }, signal);
    },
    getNextPageParam: ({ articles }) =>
      articles.pageInfo.hasNextPage ? (articles.pageInfo.endCursor ?? undefined) : undefined,
  });
  const articles = answer.data?.pages.flatMap((page) => page.articles.edges.map(({ node }) => node)) ?? [];
  const total = answer.data?.pages[0]?.articles.totalCount ?? 0;
  return (
    <main id="main" className="page articles-page">
      <header className="page-head">
        <h1>Articles {answer.data && <b className="n">{total}</b>}</h1>
        <TextField className="filter-field" value={text} onChange={setText}>
          <Label className="unseen">With these words</Label>
          <Input type="search" placeholder="With these words in title or text" />
        </TextField>
      </header>
      {answer.error && <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <Skeleton lines={14} />}
      {answer.data && articles.length === 0 && <Nothing asked={asked} />}
      <ol className="article-list">
        {articles.map(({ id, title, publisher, publishedOn, origin, claims }) => (
          <li key={id}>
            <time>{publishedOn ? dateInWords(publishedOn) : 'undated'}</time>
            <p>
              <Link href={articlePath(id)}>{title}</Link>
              <small>
                {publisher?.name ?? 'publisher unknown'}
                {origin.name.startsWith(publisher?.name ?? '\u0000') ? '' : ` · ${origin.name}`}
              </small>
            </p>
            <b className="n" title={count(claims.totalCount, 'claim')}>
              {claims.totalCount}
              <span className="unseen">{claims.totalCount === 1 ? ' claim' : ' claims'}</span>
            </b>
          </li>
        ))}
      </ol>
      {answer.hasNextPage && (
        <Button className="button" onPress={() => void answer.fetchNextPage()}>
          Show more
        </Button>
      )}
    </main>
  );
}

const Nothing = ({ asked }: { readonly asked: string }) =>
  asked === '' ? (
    <p className="meta">
      There are no articles yet. <HowToAdd />
    </p>
  ) : (
    <p className="meta">No article has the words “{asked}”.</p>
  );

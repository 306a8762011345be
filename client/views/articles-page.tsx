/** All articles, newest first, with what was read in each. */
import { useDeferredValue } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { Link, useSearchParams } from 'wouter';
import { execute } from '../api/fetcher.ts';
import { ArticlesOperation } from '../api/operations/article.ts';
import { usePages } from '../api/use-pages.ts';
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
  const { nodes, total, loading, error, retry, more } = usePages({
    queryKey: ['articles', asked],
    keepsPrevious: true,
    ask: (page, signal) =>
      execute(ArticlesOperation, { ...(asked !== '' && { filter: { text: asked } }), ...page }, signal).then(
        ({ articles }) => articles,
      ),
  });
  return (
    <main id="main" className="page articles-page">
      <header className="page-head">
        <h1>Articles {nodes && <b className="n">{total}</b>}</h1>
        <TextField className="filter-field" value={text} onChange={setText}>
          <Label className="unseen">With these words</Label>
          <Input type="search" placeholder="With these words in title or text" />
        </TextField>
      </header>
      {error && <ErrorBox error={error} onRetry={retry} />}
      {loading && <Skeleton lines={14} />}
      {nodes?.length === 0 && <Nothing asked={asked} />}
      <ol className="article-list">
        {nodes?.map(({ id, title, publisher, publishedOn, origin, claims }) => (
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
      {more && (
        <Button className="button" onPress={more}>
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

/** An article, whole: the words asked for are highlighted and in sight, and beside it stands everything that was read in it. */
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { Findings } from '../../panels/findings/findings.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { NotFound } from '../not-found.tsx';
import { useTitle } from '../use-title.ts';
import { isTable, type ReadArticle, useArticle } from './article.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleText } from './article-text.tsx';
import { ReadInIt } from './read-in-it.tsx';
import { RowsOfTable } from './rows-of-table.tsx';
import { TableRow } from './table-row.tsx';

export function ArticlePage({ id }: { readonly id: string }) {
  const { data, error, isPending, refetch } = useArticle(id);
  useTitle(data?.article.title);
  if (error) {
    return (
      <main id="main" className="page">
        <ErrorBox error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (isPending) {
    return (
      <main id="main" className="page">
        <Skeleton lines={12} />
      </main>
    );
  }
  if (data === null) return <NotFound what="article" id={id} />;
  return isTable(data.article) ? <TablePage {...data} /> : <TextPage {...data} />;
}

function TextPage({ article, evidence }: ReadArticle) {
  const [search, setSearch] = useSearchParams();
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const at = search.get('at') ?? undefined;
  const goTo = (evidenceId: string) => setSearch({ at: evidenceId }, { replace: true });
  return (
    <main id="main" className="page article-page">
      <div className="reading">
        <ArticleHead article={article} />
        <ArticleText
          text={article.text}
          language={article.language}
          evidence={evidence}
          leftOut={article.leftOut}
          at={at}
          pointed={pointed}
          onOpen={goTo}
        />
        <Findings article={article.id} />
      </div>
      <ReadInIt claims={article.claims.totalCount} evidence={evidence} at={at} onOpen={goTo} onPoint={setPointed} />
    </main>
  );
}

function TablePage({ article }: ReadArticle) {
  const [search] = useSearchParams();
  const at = search.get('at');
  return (
    <main id="main" className="page article-page">
      <div className="reading">
        <ArticleHead article={article} />
        {at && <TableRow id={at} />}
        <p className="meta note">
          A table of coded events: each row is evidence, and what its rows say stands beside it.
        </p>
      </div>
      <RowsOfTable id={article.id} claims={article.claims.totalCount} />
    </main>
  );
}

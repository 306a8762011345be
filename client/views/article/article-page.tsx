/** An article, whole: the words asked for are highlighted and in sight, and beside it stands everything that was read in it. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { execute } from '../../api/fetcher.ts';
import { ArticleOperation } from '../../api/operations/article.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { NotFound } from '../not-found.tsx';
import { useTitle } from '../use-title.ts';
import type { ReadEvidence } from './article.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleText } from './article-text.tsx';
import { ReadInIt } from './read-in-it.tsx';

export function ArticlePage({ id }: { readonly id: string }) {
  const [search, setSearch] = useSearchParams();
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['article', id],
    queryFn: ({ signal }) => execute(ArticleOperation, { id }, signal).then(({ article }) => article ?? null),
  });
  useTitle(data?.title);
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
  const evidence = data.evidence.flatMap((each): ReadEvidence[] =>
    each.start == null || each.end == null ? [] : [{ ...each, start: each.start, end: each.end }],
  );
  const at = search.get('at') ?? undefined;
  const goTo = (evidenceId: string) => setSearch({ at: evidenceId }, { replace: true });
  return (
    <main id="main" className="page article-page">
      <div className="reading">
        <ArticleHead article={data} />
        <ArticleText
          text={data.text}
          language={data.language}
          evidence={evidence}
          leftOut={data.leftOut}
          at={at}
          pointed={pointed}
          onOpen={goTo}
        />
      </div>
      <ReadInIt evidence={evidence} at={at} onOpen={goTo} onPoint={setPointed} />
    </main>
  );
}

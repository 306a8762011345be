/** An article as its page asks for it, and what was read in it. */
import { useQuery } from '@tanstack/react-query';
import { execute } from '../../api/fetcher.ts';
import type { ArticleEvidenceQuery, ArticleQuery } from '../../api/operations/article.generated.ts';
import { ArticleEvidenceOperation, ArticleOperation } from '../../api/operations/article.ts';
import type { Span } from './segments.ts';

export type Article = NonNullable<ArticleQuery['article']>;
export type ReadEvidence = NonNullable<ArticleEvidenceQuery['article']>['evidence'][number] & Span;

export interface ReadArticle {
  readonly article: Article;
  /** The words of its text that claims rest on. */
  readonly evidence: readonly ReadEvidence[];
}

/** An imported table has rows and no text. A text that was taken out has neither. */
export const isTable = ({ text, title }: Article): boolean => text === '' && title !== '';

/** Null where there is no such article. */
export const useArticle = (id: string) =>
  useQuery({
    queryKey: ['article', id],
    queryFn: async ({ signal }): Promise<ReadArticle | null> => {
      const { article } = await execute(ArticleOperation, { id }, signal);
      if (!article) return null;
      return { article, evidence: article.text === '' ? [] : await evidenceIn(id, signal) };
    },
  });

async function evidenceIn(id: string, signal: AbortSignal): Promise<readonly ReadEvidence[]> {
  const { article } = await execute(ArticleEvidenceOperation, { id }, signal);
  return (article?.evidence ?? []).flatMap((each): ReadEvidence[] =>
    each.start == null || each.end == null ? [] : [{ ...each, start: each.start, end: each.end }],
  );
}

/** An article as its page asks for it, and what was read in it. */
import type { ArticleQuery } from '../../api/generated/graphql.ts';
import type { Span } from './segments.ts';

export type Article = NonNullable<ArticleQuery['article']>;
export type ReadEvidence = Article['evidence'][number] & Span;

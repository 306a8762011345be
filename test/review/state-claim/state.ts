/** States a claim of the sample article; a test names only what it says otherwise. */
import type { Article } from '../../../server/domain/article.ts';
import { type Statement, stateClaim } from '../../../server/review/state-claim.ts';
import { anArticle, aStatement, WORLD } from '../../factory.ts';

export const STAMP = { by: 'ann', at: '2026-01-01T00:00:00.000Z' };
export const state = (statement: Partial<Statement> = {}, article: Partial<Article> = {}) =>
  stateClaim(anArticle(article), aStatement(statement), { kindOf: (id) => WORLD.get(id)?.kind, stamp: STAMP });

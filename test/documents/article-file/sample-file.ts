/** An article file as tests write it: its front matter and text are in order, and claims begin on line 8. */
import { type ArticleFile, readArticleFile } from '../../../server/documents/files/article-file.ts';

export const read = (content: string): ArticleFile => readArticleFile('articles/x.md', content);
export const FRONT = '---\ntitle: Munir in Baku\n---\n';
export const WRITTEN =
  'General Asim Munir met President Ilham Aliyev in Baku.\nThey spoke of trade. They spoke of trade.';
export const TEXT = WRITTEN.replace('\n', ' '); // as it is stored
export const withClaims = (...lines: readonly string[]) => `${FRONT}${WRITTEN}\n\n--- claims\n${lines.join('\n')}\n`;
export const MET = '{ subject: Asim Munir, predicate: MET_WITH, object: Ilham Aliyev }';

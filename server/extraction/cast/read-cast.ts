/** The cast of a text. Whoever signs it below is known only when it is read: then it is read again as his, with his "I" and "we". */
import type { ArticleToRead, Cast, Document, ExtractionContext } from '../shapes.ts';
import { toCast } from './cast.ts';
import { signatoryOf } from './coreference/signed.ts';

export function readCast(document: Document, article: ArticleToRead, context: ExtractionContext): Cast {
  const cast = toCast(document, article, context);
  const orator = cast.orator ? undefined : signatoryOf(document, cast);
  return orator ? toCast(document, article, { ...context, orator }) : cast;
}

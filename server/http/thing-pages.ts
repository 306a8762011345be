/** /entity/<id> and /article/<id>: the same page as every view, with the status of what the address names, so that programs see a dead link as one. */
import { type Request, type Response, Router } from 'express';
import { STATUS_OF_CODE } from '../graphql/errors/errors.ts';
import { OperationError, type Run, type RunFor } from '../graphql/run.ts';
import { requestedBy, userOf } from './access.ts';
import type { SendPage } from './pages.ts';

const QUERIES = {
  entity: 'query EntityPageExists($id: ID!) { found: entity(id: $id) { id } }',
  article: 'query ArticlePageExists($id: ID!) { found: article(id: $id) { id } }',
};

export function thingRoutes(runFor: RunFor, sendPage: SendPage): Router {
  const router = Router();
  for (const [thing, query] of Object.entries(QUERIES))
    router.get(`/${thing}/*id`, async (request: Request<{ id: string[] }>, response: Response) => {
      // A browser that follows a link brings no token. It gets the page, which says nothing of the thing and asks for one.
      const status =
        userOf(request) === undefined
          ? 200
          : await statusOf(runFor(requestedBy(request)), query, request.params.id.join('/'));
      sendPage(response, 'index.html', status);
    });
  return router;
}

/** The page itself says what went wrong, so it is sent then, too. */
async function statusOf(run: Run, query: string, id: string): Promise<number> {
  try {
    const { found } = await run<{ readonly found: object | null }>(query, { id });
    return found === null ? 404 : 200;
  } catch (error) {
    if (error instanceof OperationError) return STATUS_OF_CODE[error.code];
    throw error;
  }
}

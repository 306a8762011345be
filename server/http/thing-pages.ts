/**
 * /entity/<id>, /article/<id> and /dyad/<a>/<b>: the same page as every view, with the status of what the address names, so that
 * programs see a dead link as one.
 */
import { type Request, type Response, Router } from 'express';
import { STATUS_OF_CODE } from '../graphql/errors/errors.ts';
import { OperationError, type Run, type RunFor } from '../graphql/run.ts';
import { requestedBy, userOf } from './access.ts';
import type { SendPage } from './pages.ts';

/** Whether there is what the part of an address behind its first name says. */
type Exists = (run: Run, named: readonly string[]) => Promise<boolean>;

const THINGS: Readonly<Record<string, Exists>> = {
  entity: existsBy('query EntityPageExists($id: ID!) { found: entity(id: $id) { id } }'),
  article: existsBy('query ArticlePageExists($id: ID!) { found: article(id: $id) { id } }'),
  dyad: dyadExists,
};

export function thingRoutes(runFor: RunFor, sendPage: SendPage): Router {
  const router = Router();
  for (const [thing, exists] of Object.entries(THINGS))
    router.get(`/${thing}/*named`, async (request: Request<{ named: string[] }>, response: Response) => {
      // A browser that follows a link brings no token. It gets the page, which says nothing of the thing and asks for one.
      const status =
        userOf(request) === undefined
          ? 200
          : await statusOf(() => exists(runFor(requestedBy(request)), request.params.named));
      sendPage(response, 'index.html', status);
    });
  return router;
}

/** The page itself says what went wrong, so it is sent then, too. */
async function statusOf(exists: () => Promise<boolean>): Promise<number> {
  try {
    return (await exists()) ? 200 : 404;
  } catch (error) {
    if (error instanceof OperationError) return STATUS_OF_CODE[error.code];
    throw error;
  }
}

function existsBy(query: string): Exists {
  return async (run, named) => {
    const { found } = await run<{ readonly found: object | null }>(query, { id: named.join('/') });
    return found !== null;
  };
}

const ENDS_EXIST = 'query DyadPageExists($a: ID!, $b: ID!) { a: entity(id: $a) { id } b: entity(id: $b) { id } }';
/** As in the client (`views/dyads/splits.ts`): each way of cutting an address is two questions. */
const MOST_CUTS = 7;

/** Ids may hold slashes: where the first one ends is asked, not guessed. */
async function dyadExists(run: Run, named: readonly string[]): Promise<boolean> {
  const parts = named.filter((part) => part !== '');
  const cuts = parts.slice(1, MOST_CUTS + 1).map((_, before) => before + 1);
  const found = await Promise.all(
    cuts.map((cut) => run<Ends>(ENDS_EXIST, { a: parts.slice(0, cut).join('/'), b: parts.slice(cut).join('/') })),
  );
  return found.some(({ a, b }) => a !== null && b !== null);
}

interface Ends {
  readonly a: object | null;
  readonly b: object | null;
}

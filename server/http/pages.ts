/** The built client: its files, and its two pages at the addresses they answer to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';
import { graphiqlHeaders } from './security-headers.ts';

/** Sends a page of the client with this status. The page is never cached: it names the files of one build. */
export type SendPage = (response: Response, page: 'index.html' | 'graphiql.html', status?: number) => void;

export function makeSendPage(folder: string): SendPage {
  return (response, page, status = 200) => {
    if (!existsSync(join(folder, page))) {
      response
        .status(503)
        .type('text/plain')
        .send('The client is not built. Run "npm run build", then load this page again.\n');
      return;
    }
    response.status(status).set('Cache-Control', 'no-cache').sendFile(page, { root: folder, cacheControl: false });
  };
}

/** The client's views. Each address is the same page; the script on it shows what the address says. */
const VIEWS = /^\/(?:$|(?:explore|entity|articles?|dyads?)(?:\/|$))/;

/** Everything of the client but the permalinks of claims. Goes last: it answers whatever is a file. */
export function pages(folder: string, sendPage: SendPage): Router {
  const router = Router();
  router.get(['/graphiql', '/graphiql.html'], graphiqlHeaders, (_request, response) =>
    sendPage(response, 'graphiql.html'),
  );
  router.get(VIEWS, (_request, response) => sendPage(response, 'index.html'));
  router.use(files(folder));
  // A person who followed a wrong link gets a page that helps; a program gets the JSON that follows.
  router.get(/^\/[^.]*$/, (request, response, next) => {
    if (request.headers.accept?.includes('text/html')) sendPage(response, 'index.html', 404);
    else next();
  });
  return router;
}

function files(folder: string): RequestHandler {
  return express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith(join(folder, 'assets'));
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

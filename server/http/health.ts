/** Two questions of a watchdog: is the process alive, and does it reach its graph? */
import { Router } from 'express';
import { type HttpFailure, sendFailure } from './failure.ts';

const GONE: HttpFailure = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'The graph does not answer now. Try again in a moment.',
};

/** `ready` resolves when the graph answers. */
export function healthRoutes(ready: () => Promise<unknown>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' });
  });
  router.get('/readyz', async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    const answers = await ready().then(
      () => true,
      () => false,
    );
    if (answers) response.json({ status: 'ready' });
    else sendFailure(response, GONE);
  });
  return router;
}

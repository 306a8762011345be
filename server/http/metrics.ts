/** /metrics, where METRICS=1: figures for Prometheus. Labels come from our own lists, or are cut short: a client cannot make them grow. */
import { type RequestHandler, Router } from 'express';
import type { OnOperation } from '../graphql/errors/operation-report.ts';
import { requireUser } from './access.ts';
import { type Figures, type Measured, makeFigures } from './figures.ts';
import type { OnGraphQuery } from './watch.ts';

export interface Metrics {
  /** Counts and times what passes through. Goes first. */
  readonly measure: RequestHandler;
  /** Answers /metrics, to whoever may read. */
  readonly routes: Router;
  readonly onOperation: OnOperation;
  readonly onQuery: OnGraphQuery;
}

/** Clients name their operations as they like. */
const MOST_OPERATIONS = 100;

export function makeMetrics(measured: Measured): Metrics {
  const figures = makeFigures(measured);
  const { registry, operationSeconds, querySeconds, queryFailures } = figures;
  const cut = cutShort(MOST_OPERATIONS);
  return {
    measure: measure(figures),
    routes: Router().get('/metrics', requireUser, async (_request, response) => {
      response
        .set('Cache-Control', 'no-store')
        .type(registry.contentType)
        .send(await registry.metrics());
    }),
    onOperation: ({ name, kind, ms, code = 'OK' }) =>
      operationSeconds.observe({ operation: cut(name ?? '(unnamed)'), kind, code }, ms / 1000),
    onQuery: ({ name, kind, ms, failed }) => {
      querySeconds.observe({ query: name, kind }, ms / 1000);
      if (failed) queryFailures.inc({ query: name });
    },
  };
}

const measure =
  ({ requests, requestSeconds }: Figures): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    const route = routeOf(request.path);
    const method = METHODS.has(request.method) ? request.method : 'OTHER';
    response.once('close', () => {
      requests.inc({ route, method, status: response.statusCode });
      requestSeconds.observe({ route }, (performance.now() - began) / 1000);
    });
    next();
  };

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']);
const ROUTES = ['graphql', 'graphiql', 'export', 'claim', 'healthz', 'readyz', 'metrics', 'assets'];

/** The first part of the path where it is one of ours; a page, or what leads nowhere, is `page`. */
function routeOf(path: string): string {
  const [, first = ''] = path.toLowerCase().split('/', 2);
  return ROUTES.includes(first) ? `/${first}` : 'page';
}

/** The first names as they are, later ones as `other`. */
function cutShort(most: number): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    if (known.has(name)) return name;
    if (known.size >= most) return 'other';
    known.add(name);
    return name;
  };
}

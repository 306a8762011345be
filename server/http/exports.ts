/** /export/claims.csv and /export/entities.csv: the filters as parameters, the answer streamed page by page. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RequestHandler, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { type Export, exportCsv, toFilter } from '../graphql/exports/export.ts';
import { CLAIM_EXPORT } from '../graphql/exports/export-claims.ts';
import { ENTITY_EXPORT } from '../graphql/exports/export-entities.ts';
import type { RunFor } from '../graphql/run.ts';
import { requestedBy } from './access.ts';

export interface ExportOptions {
  readonly runFor: RunFor;
  readonly schema: GraphQLSchema;
}

export function exportRoutes(options: ExportOptions): Router {
  const router = Router();
  router.get('/export/claims.csv', csv('claims', CLAIM_EXPORT, options));
  router.get('/export/entities.csv', csv('entities', ENTITY_EXPORT, options));
  return router;
}

function csv<Row>(name: string, table: Export<Row>, { runFor, schema }: ExportOptions): RequestHandler {
  return async (request, response) => {
    const pieces = exportCsv(runFor(requestedBy(request)), table, toFilter(schema, table.filterType, request.query));
    // The first page before the headers: what it refuses is still an error with a status of its own.
    const { value: first } = await pieces.next();
    response.attachment(`readout-${name}.csv`).type('text/csv; charset=utf-8; header=present');
    await pipeline(Readable.from(joined(first, pieces)), response).catch((error: unknown) => {
      if (!isLeft(error)) throw error;
    });
  };
}

/** Whoever asked went away before the end: nobody is left to be told, and nothing is wrong. */
const isLeft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

async function* joined(first: string | undefined, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (first !== undefined) yield first;
  yield* rest;
}

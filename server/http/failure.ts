/** The one shape of an error over HTTP, the same as GraphQL's: `{ errors: [{ message, extensions: { code } }] }`. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { DomainError } from '../domain/errors.ts';
import type { Log } from '../graphql/errors/error-report.ts';
import { type Failure, STATUS_OF_CODE, toFailure } from '../graphql/errors/errors.ts';
import { OperationError } from '../graphql/run.ts';

export interface HttpFailure extends Failure {
  readonly status: number;
  /** What stands beside the code. */
  readonly more?: object;
}

export function sendFailure(response: Response, { status, code, message, more }: HttpFailure): void {
  response.status(status).json({ errors: [{ message, extensions: { code, ...more } }] });
}

/** For a path that leads nowhere. */
export const notFound: RequestHandler = (request, response) =>
  sendFailure(response, { status: 404, code: 'NOT_FOUND', message: `There is nothing at ${request.path}.` });

/** The last handler: without it, Express answers with a page that shows a stack. */
export function failures(log: Log): ErrorRequestHandler {
  // biome-ignore lint/complexity/useMaxParams: Express knows an error handler by its four parameters
  return (error, request, response, next) => {
    const requestId = String(request.id);
    const failure = toHttpFailure(error, requestId);
    // What a query of our own came to is in the log already.
    if (failure.status >= 500 && !(error instanceof OperationError))
      log.error({ err: error, requestId }, failure.message);
    if (response.headersSent) return next(error); // half of the answer is out: Express cuts the connection
    sendFailure(response, failure);
  };
}

/** Errors of the body parser and of the static files carry a status and may be shown if `expose` says so. */
interface HttpError {
  readonly status?: number;
  readonly expose?: boolean;
  readonly type?: string;
  readonly message?: string;
}

const BODY_ERRORS: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not a JSON object. Send {"query": "…", "variables": {…}}.',
  'entity.too.large': 'The body is larger than 1 MB. Send less at once.',
};

function toHttpFailure(error: unknown, requestId: string): HttpFailure {
  if (error instanceof OperationError || error instanceof DomainError) return withStatus(error);
  const { status = 500, expose = false, type = '', message = '' } = (error ?? {}) as HttpError;
  if (!expose || status >= 500) return withStatus(toFailure(error, requestId));
  return { status, code: 'BAD_USER_INPUT', message: BODY_ERRORS[type] ?? `The request cannot be read: ${message}.` };
}

const withStatus = ({ code, message }: Failure): HttpFailure => ({ status: STATUS_OF_CODE[code], code, message });

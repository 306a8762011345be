/** The log: JSON lines on the error output, so that what a command prints stays clean. Requests are logged from `info` on, failures always. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { destination, type Logger, pino } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { LogLevel } from '../config.ts';
import { userOf } from './access.ts';

export type { Logger } from 'pino';

export const makeLog = (level: LogLevel): Logger => pino({ level, base: null }, destination(2));

const USABLE_ID = /^[\w.-]{8,64}$/;

/** Gives each request its id (the caller's own, where usable), tells it in the answer, and logs the request once. */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: (request: IncomingMessage, response: ServerResponse) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && USABLE_ID.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    // The cause has a line of its own; what stands here would only be the stack of this logger.
    customProps: (request: IncomingMessage) => ({ user: userOf(request)?.name }),
    customErrorObject: (...[, , , { req, res, responseTime }]) => ({ req, res, responseTime }),
    // Headers stay out of the log: they hold cookies and keys.
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, url }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}

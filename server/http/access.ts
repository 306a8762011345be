/**
 * Who asks. Where only this computer is answered, that is the local user, or whoever a given token names. Where others can
 * reach the server, whoever brings no token of theirs gets no data.
 */
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { LOCAL_USER, type User } from '../domain/token.ts';
import type { Requested } from '../graphql/errors/error-report.ts';
import { type HttpFailure, sendFailure } from './failure.ts';
import { type RateLimits, tooMany } from './rate-limits.ts';

/** The user whose token this is; undefined where it is wrong or revoked. */
export type FindUser = (token: string) => Promise<User | undefined>;

export interface AccessOptions {
  readonly isPublic: boolean;
  readonly findUser: FindUser;
  readonly limits: Pick<RateLimits, 'wrongTokens' | 'countWrongToken'>;
}

/** Kept beside the request, so that no header or parameter can ever be taken for it. */
const users = new WeakMap<IncomingMessage, User>();

/** Who asks, where that is known. */
export const userOf = (request: IncomingMessage): User | undefined => users.get(request);

/** The request as the API is told of it. */
export const requestedBy = (request: IncomingMessage): Requested => {
  const user = userOf(request);
  return { requestId: String(request.id), ...(user && { user }) };
};

/** Finds out who asks. A token that does not stand is refused everywhere: whoever sends one means to be somebody. */
export function identify({ isPublic, findUser, limits }: AccessOptions): RequestHandler {
  return async (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      if (!isPublic) users.set(request, LOCAL_USER);
      return next();
    }
    const wait = await limits.wrongTokens(request);
    if (wait !== undefined) return tooMany(response, wait);
    const user = await findUser(/^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '');
    if (user === undefined) {
      await limits.countWrongToken(request);
      return sendFailure(response.set('WWW-Authenticate', 'Bearer'), WRONG);
    }
    users.set(request, user);
    next();
  };
}

/** Lets nobody through who is not known. */
export const requireUser: RequestHandler = (request, response, next) => {
  if (userOf(request) !== undefined) return next();
  sendFailure(response.set('WWW-Authenticate', 'Bearer'), MISSING);
};

const MISSING: HttpFailure = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message:
    'This server answers with a token only. Send "Authorization: Bearer readout_…"; whoever runs it makes one with "readout token create".',
};

const WRONG: HttpFailure = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'The token is wrong or was revoked. Ask whoever runs this server for another.',
};

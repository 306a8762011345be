/** What browsers are told: scripts, styles and data come from this server alone, nobody frames it, nobody guesses types. */
import type { RequestHandler } from 'express';
import helmet, { type HelmetOptions } from 'helmet';

const STRICT = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
};

/** Its editor writes styles into the page and draws from data addresses. */
const GRAPHIQL = {
  ...STRICT,
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
};

const withPolicy = (directives: Record<string, string[]>): RequestHandler => {
  const options: HelmetOptions = {
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false, // this server speaks plain HTTP; what stands before it may speak TLS
  };
  return helmet(options);
};

export const strictHeaders: RequestHandler = withPolicy(STRICT);
export const graphiqlHeaders: RequestHandler = withPolicy(GRAPHIQL);

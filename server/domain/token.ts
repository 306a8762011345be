/** Tokens: who may read or write when others than the local user can reach the server. */
import { createHash, timingSafeEqual } from 'node:crypto';

export const ROLES = ['read', 'write'] as const;
/** Whoever may write may read too. */
export type Role = (typeof ROLES)[number];

/** Somebody who asks: the name stands in the history of what they change. */
export interface User {
  readonly name: string;
  readonly role: Role;
}

/** Where only this computer is answered, whoever sits at it. */
export const LOCAL_USER: User = { name: 'local user', role: 'write' };

/** What is kept of a token: never its secret. */
export interface Token extends User {
  readonly id: string;
  readonly hash: string;
  readonly createdAt: string;
  readonly revokedAt?: string;
}

/** The two parts of a written token: the id it is looked up by, and what only its holder knows. */
export interface TokenParts {
  readonly id: string;
  readonly secret: string;
}

export const ID_BYTES = 6;
export const SECRET_BYTES = 32;
const WRITTEN = /^readout_([0-9a-f]{12})_([\w-]{43})$/;

/** `readout_<id>_<secret>`, as its holder sends it. */
export const writeToken = ({ id, secret }: TokenParts): string => `readout_${id}_${secret}`;

/** Undefined where the text is no token at all. */
export function toTokenParts(text: string): TokenParts | undefined {
  const [, id, secret] = WRITTEN.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/**
 * One round of SHA-256. A slow hash protects passwords, which people choose and others guess; of 256 random bits nobody
 * guesses one, and every request pays for the hash.
 */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether a token stands and this is its secret, found out in the same time however much of it is right. */
export function opens(token: Token, secret: string): boolean {
  const [kept, given] = [Buffer.from(token.hash, 'hex'), Buffer.from(hashOfSecret(secret), 'hex')];
  return kept.length === given.length && timingSafeEqual(kept, given) && token.revokedAt === undefined;
}

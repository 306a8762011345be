/** Tokens in the graph, so that every server on it knows them. */
import { randomBytes } from 'node:crypto';
import { ConflictError, InvalidInputError, NotFoundError } from '../../domain/errors.ts';
import {
  hashOfSecret,
  ID_BYTES,
  opens,
  SECRET_BYTES,
  type Token,
  toTokenParts,
  type User,
  writeToken,
} from '../../domain/token.ts';
import { fold } from '../../domain/wording/fold.ts';
import { query } from '../../graph/queries.ts';
import { present, type Row } from '../rows.ts';
import type { Run } from '../run.ts';

const toToken = (row: Row): Token => present<Token>(row);

export interface TokenToCreate extends User {
  readonly at: string;
}

/** Makes a token. What is written down here is the only time that it can be read. */
export async function createToken(
  run: Run,
  { name: given, role, at }: TokenToCreate,
): Promise<Token & { readonly written: string }> {
  const name = given.trim();
  if (fold(name) === '' || name.length > 100)
    throw new InvalidInputError(
      `"${name.slice(0, 40)}" is no name for whoever holds the token. Write 1 to 100 characters, with a letter or digit.`,
    );
  const id = randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const values = { name, role, hash: hashOfSecret(secret), createdAt: at };
  await run(query('token/save'), { id, values });
  return { id, ...values, written: writeToken({ id, secret }) };
}

/** All tokens, the oldest first, revoked ones included. */
export async function listTokens(run: Run): Promise<Token[]> {
  const rows = await run<{ token: Row }>(query('token/list'));
  return rows.map(({ token }) => toToken(token));
}

/** Whether anybody can come in. */
export const hasActiveToken = async (run: Run): Promise<boolean> =>
  (await listTokens(run)).some(({ revokedAt }) => revokedAt === undefined);

async function findToken(run: Run, id: string): Promise<Token | undefined> {
  const [row] = await run<{ token: Row }>(query('token/by-ids'), { ids: [id] });
  return row && toToken(row.token);
}

/** Whose token it is; undefined where it is wrong or revoked. */
export async function findUser(run: Run, written: string): Promise<User | undefined> {
  const parts = toTokenParts(written);
  const token = parts && (await findToken(run, parts.id));
  return parts && token && opens(token, parts.secret) ? { name: token.name, role: token.role } : undefined;
}

/** Throws NotFoundError where there is no such token, ConflictError where it was revoked before. */
export async function revokeToken(run: Run, id: string, at: string): Promise<Token> {
  const token = await findToken(run, id);
  if (!token) throw new NotFoundError(`There is no token "${id.slice(0, 100)}". "readout token list" shows the ids.`);
  if (token.revokedAt !== undefined)
    throw new ConflictError(`The token ${id} of ${token.name} was revoked on ${token.revokedAt.slice(0, 10)} already.`);
  await run(query('token/revoke'), { id, at });
  return { ...token, revokedAt: at };
}

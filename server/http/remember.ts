/** Remembers who a token belongs to, for a moment: a revoked one must stop within seconds, on every server. */
import type { User } from '../domain/token.ts';
import type { FindUser } from './access.ts';

/** How long a revoked token may still be taken. */
const KEPT_MS = 3_000;
/** Wrong tokens are not kept, so only as many as there are real ones; this is for safety. */
const MOST = 1_000;

/** The same answers, asked of the graph once in a few seconds for each token. */
export function remembering(findUser: FindUser, now: () => number = Date.now): FindUser {
  const known = new Map<string, { readonly user: User; readonly until: number }>();
  return async (token) => {
    const kept = known.get(token);
    if (kept !== undefined && now() < kept.until) return kept.user;
    known.delete(token);
    const user = await findUser(token);
    if (known.size >= MOST) known.clear();
    if (user !== undefined) known.set(token, { user, until: now() + KEPT_MS });
    return user;
  };
}

/** Ids from an address may name what does not exist, or no longer: they are left out, and named, so that the rest is shown. */
import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';
import { execute } from './fetcher.ts';
import { ExistsOperation } from './operations/entity.ts';

export interface Unknown {
  readonly unknown: readonly string[];
}

/** Asks about ids; where one of them does not exist, asks again about those that do. Throws where none does. */
export async function leaveOutUnknown<Answer>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<Answer>,
  exists: (id: string) => Promise<boolean>,
): Promise<Answer & Unknown> {
  try {
    return { ...(await ask(ids)), unknown: [] };
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'NOT_FOUND') throw error;
    const found = await Promise.all(ids.map(exists));
    const known = ids.filter((_, i) => found[i]);
    if (known.length === 0 || known.length === ids.length) throw error;
    return { ...(await ask(known)), unknown: ids.filter((_, i) => !found[i]) };
  }
}

/** Whether an entity exists, asked once for each. */
export const existsFrom =
  (client: QueryClient) =>
  (id: string): Promise<boolean> =>
    client.fetchQuery({
      queryKey: ['exists', id],
      queryFn: ({ signal }) => execute(ExistsOperation, { id }, signal).then(({ entity }) => entity !== null),
    });

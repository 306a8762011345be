/** Work that is to follow large writes, noted in the graph in the transaction of the write. */
import { query } from '../../graph/queries.ts';
import type { Run } from '../run.ts';

export interface Pending {
  readonly id: string;
  readonly what: 'HIDE' | 'SHOW' | 'REFRESH';
  /** The data set to hide or show. */
  readonly target: string | null;
  /** What names these entities is to be refreshed. */
  readonly entities: readonly string[] | null;
  /** Of a refresh: the last claim that is done. */
  readonly reached: string | null;
  /** Of showing: true where hiding was broken off, so that relations of what was hidden may stand still. */
  readonly isAnew: boolean | null;
}

export const listPending = (run: Run): Promise<Pending[]> => run<Pending>(query('pending/list'));

/** Work on a data set; what was noted before is done before. */
export const noteDataSet = (
  run: Run,
  { id, what, at }: { readonly id: string; readonly what: 'HIDE' | 'SHOW'; readonly at: string },
): Promise<unknown> => run(query('pending/save'), { id: `${what} ${id} ${at}`, what, target: id, entities: null, at });

/** Whatever names these entities is to be summed up anew. */
export const noteRefresh = (run: Run, entities: readonly string[], at: string): Promise<unknown> =>
  run(query('pending/save'), { id: `REFRESH ${entities[0]} ${at}`, what: 'REFRESH', target: null, entities, at });

/** Takes hiding off the list before it is done; what is hidden by then is to be shown again, whatever relations stand. */
export async function breakOffHiding(run: Run, { id, target }: Pick<Pending, 'id' | 'target'>): Promise<void> {
  await run(query('pending/show-anew'), { target });
  await removePending(run, id);
}

export const removePending = (run: Run, id: string): Promise<unknown> => run(query('pending/remove'), { id });

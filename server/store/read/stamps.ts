/** What changes with every write that touches what an entity adds up to: what is remembered of entities is remembered under it. */
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';

export interface Stamp {
  readonly id: string;
  /** Of those judged the same, itself included: how many, and when they were locked, summed up. */
  readonly members: number;
  readonly lockedAt: number;
  readonly claims: number;
}

/** Of canonical entities. */
export const stampsOf = (run: Run, ids: readonly string[]): Promise<Stamp[]> =>
  runForIds<Stamp>(run, query('entity/stamps'), ['ids', ids]);

export const asKey = (stamps: readonly Stamp[]): string =>
  stamps.map(({ id, members, lockedAt, claims }) => `${id} ${members} ${lockedAt} ${claims}`).join(' ');

/** What `find` gives, kept while nothing about the entities changes; within a transaction it is found anew. */
export const whileUnchanged = <Answer>(
  { memory }: Run,
  [what, stamps]: readonly [what: string, stamps: readonly Stamp[]],
  find: () => Promise<Answer>,
): Promise<Answer> => memory?.remember(`${what} ${asKey(stamps)}`, find) ?? find();

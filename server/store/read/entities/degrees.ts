/** How many neighbours entities have. It costs much of a hub, so it is kept while nothing about the entity changes. */
import { query, withTypes } from '../../../graph/queries.ts';
import { type Run, runForIds } from '../../run.ts';
import { RELATION_TYPES } from '../../sums/project-relations.ts';
import { asKey, type Stamp } from '../stamps.ts';

/** Degrees by canonical id. */
export async function degreesOf(run: Run, stamps: readonly Stamp[]): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map<string, (degree: number) => void>();
  const degrees = stamps.map(async (stamp) => {
    const find = () => new Promise<number>((resolve) => wanted.set(stamp.id, resolve));
    return [stamp.id, await (run.memory?.remember(`degree ${asKey([stamp])}`, find) ?? find())] as const;
  });
  const found = await countDegrees(run, [...wanted.keys()]);
  for (const [id, resolve] of wanted) resolve(found.get(id) ?? 0);
  return new Map(await Promise.all(degrees));
}

async function countDegrees(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await runForIds<{ id: string; degree: number }>(
    run,
    withTypes(query('relation/degrees'), RELATION_TYPES),
    ['ids', ids],
  );
  return new Map(rows.map(({ id, degree }) => [id, degree]));
}

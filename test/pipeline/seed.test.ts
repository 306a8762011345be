/** Seeding that is asked to end halfway: it is one transaction, so nothing of it is left. */
import { expect, it } from '@jest/globals';
import { query } from '../../server/graph/queries.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { seed } from '../../server/pipeline/seed.ts';
import { projectRoot } from '../../server/root.ts';
import { embedded } from '../engines.ts';

it.each([0, 1, 2, 3])('leaves nothing behind where it is asked to end in step %d', async (step) => {
  const graph = await embedded.open();
  await createSchema(graph);
  const stop = new AbortController();
  const seeding = seed(graph, new URL('seeds/', projectRoot), {
    stamp: { by: 'tests', at: '2026-01-01T00:00:00.000Z' },
    onProgress: ({ done }) => done === step && stop.abort(),
    signal: stop.signal,
  });
  await expect(seeding).rejects.toThrow();
  expect(await graph.read(query('graph/is-empty'))).toEqual([{ nodes: 0 }]);
  await graph.close();
});

/** The embedded engine: the contract, and what only a graph in a folder can get wrong. */
import { appendFile, cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { read, write } from '../cypher.ts';
import { embedded } from '../engines.ts';
import { everyQueryContract } from './every-query.contract.ts';
import { graphContract } from './graph.contract.ts';

graphContract(embedded.name, embedded.open);
everyQueryContract(embedded.name, embedded.open);

describe('the embedded graph in a folder', () => {
  let root: string;
  let folder: string;
  let file: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'readout-embedded-'));
    folder = join(root, 'made', 'on', 'the', 'way');
    file = join(folder, 'graph.grafeo');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const fill = async () => {
    const graph = await openEmbedded(folder);
    await createSchema(graph);
    await write(graph, 'UNWIND range(1, 500) AS n CREATE (:Entity {id: toString(n), text: $text})', {
      text: 'x'.repeat(200),
    });
    await graph.close();
  };
  const filesOf = async (path: string) => {
    const names = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    return Promise.all(names.map(async ({ name }) => [name, (await readFile(join(path, name))).toString('base64')]));
  };

  it('finds again what was written, with its constraints', async () => {
    await fill();
    const graph = await openEmbedded(folder);
    expect(await read(graph, 'MATCH (e:Entity) RETURN count(e) AS n')).toEqual([{ n: 500 }]);
    await expect(write(graph, 'CREATE (:Entity {id: "7"})')).rejects.toMatchObject({ code: 'CONFLICT' });
    await graph.close();
  });

  it('leaves nothing but its file when it is closed', async () => {
    await fill();
    expect(await readdir(folder)).toEqual(['graph.grafeo']);
  });

  it('refuses to open a folder twice, and says who has it', async () => {
    const graph = await openEmbedded(folder);
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      code: 'LOCKED',
      message: `The folder ${folder} is in use by another Readout (pid ${process.pid}). Stop that one, or set READOUT_DATA to another folder.`,
    });
    await graph.close();
    await (await openEmbedded(folder)).close();
  });

  const damages: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
    ['cut off', (path) => truncate(path, 30_000)],
    ['empty', (path) => truncate(path, 0)],
    ['something else', (path) => writeFile(path, 'This is a shopping list.\n'.repeat(4_000))],
  ];
  test.each(damages)('says so when its file is %s, and changes nothing', async (_, damage) => {
    await fill();
    await damage(file);
    const before = await filesOf(folder);
    const error = await openEmbedded(folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'GraphError', code: 'CORRUPT' });
    const { message } = error as Error;
    expect(message).toContain(`The graph in ${file} cannot be read`);
    expect(message).toContain('Nothing was changed. Move the folder');
    expect(message).not.toMatch(/GRAFEO|\n/);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('says so when its log is damaged, and reads a copy that is whole', async () => {
    const graph = await openEmbedded(folder);
    for (const id of ['a', 'b', 'c'])
      await write(graph, 'CREATE (:Entity {id: $id, text: $text})', { id, text: 'x'.repeat(500) });
    const [copy, broken] = [join(root, 'copy'), join(root, 'broken')];
    await cp(folder, copy, { recursive: true });
    await cp(folder, broken, { recursive: true });
    await graph.close();

    const [log = ''] = await readdir(join(broken, 'graph.grafeo.wal'));
    await writeFile(join(broken, 'graph.grafeo.wal', log), 'not a log at all, but long enough to be one'.repeat(20));
    await expect(openEmbedded(broken)).rejects.toMatchObject({ code: 'CORRUPT' });

    const restored = await openEmbedded(copy);
    expect(await read(restored, 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id')).toEqual([
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
    ]);
    await restored.close();
  });

  it('passes over a last write that was cut off by a crash', async () => {
    const graph = await openEmbedded(folder);
    await write(graph, 'CREATE (:Entity {id: "a"})');
    const copy = join(root, 'copy');
    await cp(folder, copy, { recursive: true });
    await graph.close();
    const [log = ''] = await readdir(join(copy, 'graph.grafeo.wal'));
    await appendFile(join(copy, 'graph.grafeo.wal', log), 'half a rec');
    const reopened = await openEmbedded(copy);
    expect(await read(reopened, 'MATCH (e:Entity) RETURN e.id AS id')).toEqual([{ id: 'a' }]);
    await reopened.close();
  });

  it('says so when the folder is a file', async () => {
    const path = join(root, 'file');
    await writeFile(path, 'x');
    await expect(openEmbedded(path)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining(`The folder ${path} cannot be used`),
    });
  });
});

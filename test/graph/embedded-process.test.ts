/** The embedded graph and other processes: one that is killed while it writes, and one that has the folder open. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { read, write } from '../cypher.ts';

const CHILD = fileURLToPath(new URL('embedded-child.ts', import.meta.url));

let folder: string;
const children = new Set<ChildProcessWithoutNullStreams>();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-process-'));
});
afterEach(async () => {
  await Promise.all([...children].map(kill));
  children.clear();
  await rm(folder, { recursive: true, force: true });
});

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder, ...args]);
  children.add(child);
  return { child, lines: createInterface({ input: child.stdout }) };
}

async function kill(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** The writes a child said were done, up to and beyond `enough` of them, when it was killed in the midst of the next. */
async function acknowledged(
  lines: Interface,
  child: ChildProcessWithoutNullStreams,
  enough: number,
): Promise<readonly number[]> {
  const done: number[] = [];
  for await (const line of lines) {
    if (line !== 'open') done.push(Number(line));
    if (done.length === enough) child.kill('SIGKILL');
  }
  await kill(child);
  return done;
}

it('loses no acknowledged write and keeps no half of one when it is killed, time after time', async () => {
  let next = 0;
  for (const enough of [1, 40, 150]) {
    const { child, lines } = start('write', String(next));
    const done = await acknowledged(lines, child, enough);
    expect(done.length).toBeGreaterThanOrEqual(enough);

    const graph = await openEmbedded(folder);
    const claims = await read<{ n: number }>(graph, 'MATCH (c:Claim) RETURN c.n AS n ORDER BY n');
    const halves = await read(
      graph,
      'MATCH (c:Claim) WHERE COUNT { MATCH (e:Evidence) WHERE e.n = c.n } <> 20 RETURN c.n AS n',
    );
    const [evidence] = await read(graph, 'MATCH (e:Evidence) RETURN count(e) AS n');
    expect(claims.map(({ n }) => n)).toEqual(expect.arrayContaining([...done]));
    expect(halves).toEqual([]);
    expect(evidence).toEqual({ n: claims.length * 20 });
    await graph.close();
    next = claims.length;
  }
});

it('refuses a folder that another process has open, names that process, and takes it when it is gone', async () => {
  const { child, lines } = start('hold');
  await once(lines, 'line');
  await expect(openEmbedded(folder)).rejects.toMatchObject({
    code: 'LOCKED',
    message: expect.stringContaining(`The folder ${folder} is in use by another Readout (pid ${child.pid}).`),
  });
  await kill(child);
  const graph = await openEmbedded(folder);
  await write(graph, 'CREATE (:Entity {id: "a"})');
  expect(await read(graph, 'MATCH (e:Entity) RETURN e.id AS id')).toEqual([{ id: 'a' }]);
  await graph.close();
});

it('refuses the second process in one sentence, and leaves the first at work', async () => {
  const graph = await openEmbedded(folder);
  const { child } = start('hold');
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  await once(child, 'exit');
  expect(said.join('')).toContain(`in use by another Readout (pid ${process.pid})`);
  await write(graph, 'CREATE (:Entity {id: "a"})');
  expect(await read(graph, 'MATCH (e:Entity) RETURN e.id AS id')).toEqual([{ id: 'a' }]);
  await graph.close();
});

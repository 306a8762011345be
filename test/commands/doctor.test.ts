/** The doctor: what it looks at, what it says, and that it still speaks where the graph does not. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { type Check, inBytes } from '../../server/commands/doctor/check.ts';
import {
  checkClient,
  checkDisk,
  checkMemory,
  checkNeo4jTools,
  checkNode,
} from '../../server/commands/doctor/surroundings.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { open } from '../../server/open.ts';
import { beginRestoring } from '../../server/store/backup/restoring.ts';
import { write } from '../cypher.ts';
import { deadAddress } from '../neo4j/proxy.ts';
import { met, openWorld, tell } from '../store/world.ts';
import { run } from './sample-terminal.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-doctor-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function examine(env: Readonly<Record<string, string>> = {}, ...args: readonly string[]) {
  const session = run(['doctor', '--json', ...args], { env: { READOUT_DATA: join(root, 'data'), ...env }, open });
  const code = await session.ended;
  const { checks } = JSON.parse(session.out()) as { checks: readonly Check[] };
  return { code, checks, of: (name: string) => checks.find((check) => check.name === name) };
}

async function openData() {
  const graph = await openEmbedded(join(root, 'data'));
  await createSchema(graph);
  return graph;
}

describe('doctor', () => {
  it('looks at everything and finds a whole graph well', async () => {
    const graph = await openWorld(openData);
    await tell(graph, { from: 'geo', on: '2023-11-02', says: [met('munir', 'aliyev')] });
    await graph.close();
    const { code, checks } = await examine();
    expect(checks.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(code).toBe(0);
    expect(checks.map(({ name }) => name)).toEqual([
      'node',
      'settings',
      'store',
      'restoring',
      'schema',
      'sums',
      'disk',
      'memory',
      'client',
      'java',
      'maven',
    ]);
  });

  it('makes no graph where there is none', async () => {
    const { of, code } = await examine();
    expect(of('store')).toEqual({
      name: 'store',
      state: 'ok',
      found: expect.stringContaining('the first start makes one'),
    });
    expect(code).toBe(0);
  });

  it('tells people the same in lines, each with the way to mend', async () => {
    const graph = await openData();
    await beginRestoring(graph, '2026-05-05');
    await graph.close();
    const session = run(['doctor'], { env: { READOUT_DATA: join(root, 'data') }, open });
    expect(await session.ended).toBe(1);
    expect(session.out()).toMatch(/^ok {7}node: Node \d+/);
    expect(session.out()).toContain('failed   restoring: A restore that began at 2026-05-05 is not finished');
    expect(session.out()).toContain('\n         → readout restore <file> --replace\n');
    expect(session.err()).toBe('Failed: restoring.\n');
  });

  it('tells a wrong setting, and looks at what needs none', async () => {
    const { of, code } = await examine({ PORT: 'abc' });
    expect(of('settings')).toMatchObject({
      state: 'failed',
      found: expect.stringContaining('The setting PORT is "abc"'),
    });
    expect(of('node')?.state).toBe('ok');
    expect(of('store')).toBeUndefined();
    expect(code).toBe(1);
  });

  it('shows no secret', async () => {
    const { of } = await examine({ NEO4J_PASSWORD: 'hush', LLM_KEY: 'hush' });
    expect(of('settings')?.found).toContain('NEO4J_PASSWORD=(set)');
    expect(JSON.stringify(of('settings'))).not.toContain('hush');
  });

  it('says what keeps the graph from being opened: another program, damage, no Neo4j', async () => {
    const graph = await openData();
    expect((await examine()).of('store')).toMatchObject({
      state: 'failed',
      found: expect.stringContaining('in use by another'),
    });
    await graph.close();
    await mkdir(join(root, 'other'));
    await writeFile(join(root, 'other', 'graph.grafeo'), 'a shopping list');
    const damaged = await examine({ READOUT_DATA: join(root, 'other') });
    expect(damaged.of('store')).toMatchObject({ state: 'failed', found: expect.stringContaining('cannot be read') });
    const away = await examine({ NEO4J_URI: await deadAddress() });
    expect(away.of('store')).toMatchObject({ state: 'failed', found: expect.stringContaining('does not answer') });
    expect([away.code, away.of('memory')?.state]).toEqual([1, 'ok']);
  });

  it('finds what is missing of the schema', async () => {
    const graph = await openData();
    await write(graph, 'DROP INDEX claim_pair_key');
    const { missingSchema } = await import('../../server/graph/schema.ts');
    expect(await missingSchema(graph)).toEqual(['claim_pair_key']);
    await createSchema(graph);
    expect(await missingSchema(graph)).toEqual([]);
    await graph.close();
  });
});

describe('a check', () => {
  test.each([
    ['20.19.0', 'ok'],
    ['24.1.0', 'ok'],
    ['20.18.3', 'failed'],
    ['18.20.0', 'failed'],
  ])('of Node %s is %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });

  it('warns of little memory and of a client that is not built', () => {
    expect(checkMemory(100e6).state).toBe('warning');
    expect(checkClient(pathToFileURL(join(root, 'index.html'))).state).toBe('warning');
  });

  it('finds the disk of a folder that is not there yet', async () => {
    expect((await checkDisk(join(root, 'not', 'yet'))).found).toContain('free for');
  });

  it('reads the versions of Java and Maven', () => {
    const said = (java?: string, maven?: string) => (program: string) => (program === 'java' ? java : maven);
    const states = (java?: string, maven?: string) =>
      checkNeo4jTools(said(java, maven)).map(({ state, found }) => [state, found]);
    expect(states('openjdk version "17.0.1" 2021', '\u001b[1mApache Maven 3.8.7\u001b[m')).toEqual([
      ['ok', 'Java 17'],
      ['ok', 'Maven 3.8.7'],
    ]);
    expect(states('java version "1.8.0_1"')).toEqual([
      ['warning', 'Java 8 is too old'],
      ['warning', 'Maven (mvn) is not installed'],
    ]);
  });

  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1500, '1.5 kB'],
    [45_300_000, '45 MB'],
    [2.5e12, '2.5 TB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(inBytes(bytes)).toBe(text);
  });
});

/** `add --watch`: what it reads of real folders as they change, what it leaves out, how it ends. */
import { appendFile, mkdir, mkdtemp, open as openFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Open } from '../../../server/commands/opened.ts';
import { type Graph, GraphError } from '../../../server/graph/graph.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { embedded } from '../../engines.ts';
import { openWorld } from '../../store/world.ts';
import { openOn, run, type Session } from '../sample-terminal.ts';

const THANKS = 'Kenya thanked Chad for the help that it had sent.';
const TREATY = 'Kenya and Chad signed a treaty in Nairobi on 3 May 2021.';

let folder: string;
let graph: Graph;
let open: Open;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), '.readout-watch-'));
  graph = await openWorld(embedded.open);
  open = openOn(graph);
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (...path: readonly string[]): string => join(folder, ...path);
const put = (name: string, text: string) => writeFile(at(name), text);
const articles = async () => (await countAll(reader(graph))).articles;

/** Fails when the command ends before that. */
async function until(session: Session, isSo: () => boolean): Promise<void> {
  let code: number | undefined;
  void session.ended.then((ended) => {
    code = ended;
  });
  while (!isSo()) {
    if (code !== undefined) throw new Error(`It ended with ${code}: ${session.err()}`);
    await wait(10);
  }
}

async function watching(...args: readonly string[]): Promise<Session> {
  const session = run(['add', '--watch', folder, ...args], { open });
  if (!args.includes('--json')) await until(session, () => session.err().includes('Ctrl-C ends it.'));
  return session;
}

const files = (session: Session) =>
  session
    .out()
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).file);

describe('watching a folder', () => {
  it('reads what is there, what comes and what changes, and ends without a fault', async () => {
    await put('a.txt', THANKS);
    const session = await watching();
    await until(session, () => session.out().includes('a.txt: The article is stored'));
    await mkdir(at('later'));
    await put('later/b.txt', TREATY);
    await until(session, () => session.out().includes('b.txt: The article is stored'));
    await put('a.txt', `${THANKS} ${TREATY}`);
    await until(session, () => session.out().split('a.txt: The article is stored').length === 3);
    session.stop();
    expect(await session.ended).toBe(0);
    expect(session.err()).toBe(
      `Watching "${folder}". Ctrl-C ends it.\nStopped watching: 3 articles were read and stored.\n`,
    );
    expect(await articles()).toBe(3);
  });

  it('waits until a file is whole, and reads it once', async () => {
    const session = await watching('--json');
    const file = await openFile(at('slow.txt'), 'w');
    for (const part of ['Kenya thanked ', 'Chad for ', 'the help ', 'that it had sent.']) {
      await file.write(part);
      await wait(200);
    }
    await file.close();
    await until(session, () => files(session).length > 0);
    await wait(700);
    session.stop();
    await session.ended;
    expect(files(session)).toEqual([at('slow.txt')]);
    expect(await articles()).toBe(1);
  });

  it('leaves out what begins with a dot, links, and what is no document', async () => {
    await mkdir(at('.git'));
    await put('.git/b.txt', THANKS);
    await put('.c.txt', THANKS);
    await put('picture.png', 'x');
    await symlink(at('.c.txt'), at('link.txt'));
    const session = await watching('--json');
    await put('.d.txt', THANKS);
    await put('e.txt', TREATY);
    await until(session, () => files(session).length > 0);
    await wait(700);
    session.stop();
    await session.ended;
    expect(files(session)).toEqual([at('e.txt')]);
  });

  it('says in a sentence what cannot be read, and goes on', async () => {
    const session = await watching();
    await put('bad.txt', '\u0000\u0001\u0002');
    await until(session, () => session.err().includes('bad.txt: '));
    await put('good.txt', THANKS);
    await until(session, () => session.out().includes('good.txt: '));
    session.stop();
    expect(await session.ended).toBe(0);
    expect(session.err()).toMatch(/bad\.txt: [A-Z].+\.\n/);
    expect(session.err()).toMatch(/Stopped watching: 1 article was read and stored, 1 could not be read\.\n$/);
  });

  it('writes nothing with --dry-run, and publishes with --accept-all', async () => {
    await put('a.txt', TREATY);
    const dry = await watching('--dry-run');
    await until(dry, () => dry.out().includes('candidate'));
    dry.stop();
    expect(await dry.ended).toBe(0);
    expect(await articles()).toBe(0);
    const accepting = await watching('--accept-all', '--json');
    await until(accepting, () => files(accepting).length > 0);
    accepting.stop();
    await accepting.ended;
    expect(JSON.parse(accepting.out()).published.claims).toBeGreaterThan(0);
    expect(await articles()).toBe(1);
  });

  it('ends when the folder is gone, and when the graph no longer answers', async () => {
    const session = await watching();
    await rm(folder, { recursive: true });
    expect(await session.ended).toBe(1);
    expect(session.err()).toContain(`The folder "${folder}" is gone`);

    await mkdir(folder);
    const broken = { ...graph, write: () => Promise.reject(new GraphError('UNAVAILABLE', 'The graph is away.')) };
    const failing = run(['add', '--watch', folder], {
      open: async () => ({ ...(await open({} as never)), graph: broken }) as never,
    });
    await put('a.txt', THANKS);
    await appendFile(at('a.txt'), '\n');
    expect(await failing.ended).toBe(1);
    expect(failing.err()).toContain('The graph is away.');
  });

  it('ends at once where it was stopped before it began', async () => {
    await put('a.txt', THANKS);
    const session = run(['add', '--watch', folder], { open });
    session.stop();
    expect(await session.ended).toBe(0);
    expect(session.out()).toBe('');
  });

  test.each([
    [['--title', 'One'], /^--title says it of one document, and --watch reads many/],
    [['none.txt'], /^--watch takes folders, and "none\.txt" is none\.\n$/],
    [['-'], /^--watch takes folders, and "-" is none\.\n$/],
  ])('refuses %j beside it', async (args, words) => {
    const session = run(['add', '--watch', folder, ...args], { open });
    expect(await session.ended).toBe(2);
    expect(session.err()).toMatch(words);
  });
});

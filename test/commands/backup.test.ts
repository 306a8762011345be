/** backup and restore as commands, on real folders: what they say, what they refuse, and what they leave behind. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { open } from '../../server/open.ts';
import { beginRestoring } from '../../server/store/backup/restoring.ts';
import { ENTITIES, met, openWorld, tell } from '../store/world.ts';
import { run, type Session } from './sample-terminal.ts';

let root: string;
const at = (name: string): string => join(root, name);
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-backup-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function makeGraph(folder: string): Promise<void> {
  const graph = await openWorld(async () => {
    const opened = await openEmbedded(folder);
    await createSchema(opened);
    return opened;
  });
  await tell(graph, { from: 'geo', on: '2023-11-02', says: [met('munir', 'aliyev')] });
  await graph.close();
}

const on = (folder: string, args: readonly string[], more: { input?: Readable; output?: Writable } = {}): Session =>
  run(args, { env: { READOUT_DATA: folder }, open, ...more });

/** Runs it to its end, which must be this code; gives what it said. */
async function ends(session: Session, code: number): Promise<string> {
  expect([await session.ended, session.err()]).toEqual([code, code === 0 ? '' : expect.any(String)]);
  return code === 0 ? session.out() : session.err();
}

const contentOf = (said: string): string => (JSON.parse(said) as { content: string }).content;
const backedUp = async (folder: string, file: string) =>
  contentOf(await ends(on(folder, ['backup', file, '--json']), 0));

/** Runs it and asks it to end at once. */
async function stopped(session: Session): Promise<string> {
  session.stop();
  return ends(session, 130);
}

describe('backup', () => {
  it('makes one file, packed where its name says so, and restore makes the same graph of it', async () => {
    await makeGraph(at('one'));
    expect(await ends(on(at('one'), ['backup', at('b.jsonl')]), 0)).toMatch(
      new RegExp(
        `^The backup is made: ${ENTITIES.length} entities, 1 origins, 1 articles, 1 claims, 1 evidence, 1 decisions, 0 judgements\\. Content [0-9a-f]{64}\\.\n$`,
      ),
    );
    const content = await backedUp(at('one'), at('b.jsonl.gz'));
    expect((await readdir(root)).sort()).toEqual(['b.jsonl', 'b.jsonl.gz', 'one']);
    const lines = (text: Buffer) => text.toString().split('\n').slice(1, -2);
    expect(lines(gunzipSync(await readFile(at('b.jsonl.gz'))))).toEqual(lines(await readFile(at('b.jsonl'))));
    for (const [folder, file] of [
      ['two', 'b.jsonl'],
      ['three', 'b.jsonl.gz'],
    ] as const) {
      expect(await ends(on(at(folder), ['restore', at(file)]), 0)).toMatch(
        new RegExp(`^The backup of .* is restored: ${ENTITIES.length} entities`),
      );
      expect(await backedUp(at(folder), at(`${folder}.jsonl`))).toBe(content);
    }
  });

  it('goes to standard output and comes from standard input as -', async () => {
    await makeGraph(at('one'));
    const parts: Buffer[] = [];
    const output = new Writable({
      write(chunk, _, done) {
        parts.push(chunk);
        done();
      },
    });
    const session = on(at('one'), ['backup', '-'], { output });
    expect([await session.ended, session.out()]).toEqual([0, '']);
    expect(session.err()).toContain('The backup is made');
    const input = Readable.from([gzipSync(Buffer.concat(parts))]);
    expect(await ends(on(at('two'), ['restore', '-'], { input }), 0)).toContain('is restored');
  });

  it('replaces no file unless told to, and leaves no part of one behind', async () => {
    await makeGraph(at('one'));
    await writeFile(at('b'), 'dear');
    expect(await ends(on(at('one'), ['backup', at('b')]), 1)).toBe(
      `The file "${at('b')}" exists. Choose another name, or replace it with --force.\n`,
    );
    expect(await readFile(at('b'), 'utf8')).toBe('dear');
    await ends(on(at('one'), ['backup', at('b'), '--force']), 0);
    expect(await readFile(at('b'), 'utf8')).toContain('readout-backup');
    expect(await ends(on(at('one'), ['backup', at('no/such/folder')]), 1)).toContain('cannot be written');
    expect(await stopped(on(at('one'), ['backup', at('c')]))).toBe(
      'The backup was stopped before its end, and nothing was left of it.\n',
    );
    expect((await readdir(root)).sort()).toEqual(['b', 'one']);
  });
});

describe('restore', () => {
  it('refuses a graph that is not empty, unless it may replace it', async () => {
    await makeGraph(at('one'));
    const content = await backedUp(at('one'), at('b'));
    await makeGraph(at('two'));
    expect(await ends(on(at('two'), ['restore', at('b')]), 1)).toContain('not empty, so nothing was restored');
    await ends(on(at('two'), ['restore', at('b'), '--replace']), 0);
    expect(await backedUp(at('two'), at('c'))).toBe(content);
  });

  it('touches nothing where the file cannot be used, and says why', async () => {
    await makeGraph(at('one'));
    const content = await backedUp(at('one'), at('b'));
    const whole = await readFile(at('b'));
    const packed = gzipSync(whole);
    const damaged: readonly (readonly [Buffer, RegExp])[] = [
      [whole.subarray(0, whole.length - 300), /cut off/],
      [packed.subarray(0, packed.length / 2), /cut off: its packed end is missing/],
      [Buffer.from(packed).fill(7, 200, 240), /altered: it cannot be unpacked/],
      [Buffer.from(whole.toString().replace('Asim Munir', 'Asim Nunir')), /The entities of the backup were altered/],
    ];
    for (const [bytes, words] of damaged) {
      await writeFile(at('damaged'), bytes);
      expect(await ends(on(at('one'), ['restore', at('damaged'), '--replace']), 1)).toMatch(words);
    }
    expect(await ends(on(at('one'), ['restore', at('nowhere'), '--replace']), 1)).toContain('There is no file');
    expect(await backedUp(at('one'), at('c'))).toBe(content);
  });

  it('ends in one sentence when it is asked to while it checks the file, and has touched nothing', async () => {
    await makeGraph(at('one'));
    const content = await backedUp(at('one'), at('b'));
    expect(await stopped(on(at('one'), ['restore', at('b'), '--replace']))).toBe(
      'Stopped while the backup was being checked: nothing was restored.\n',
    );
    expect(await backedUp(at('one'), at('c'))).toBe(content);
  });

  it('that was killed leaves a graph that nothing opens but another restore', async () => {
    await makeGraph(at('one'));
    const content = await backedUp(at('one'), at('b'));
    const graph = await openEmbedded(at('one'));
    await beginRestoring(graph, '2026-05-05');
    await graph.close();
    for (const args of [['start'], ['seed'], ['backup', at('c')], ['restore', at('b')]])
      expect(await ends(on(at('one'), args), 1)).toBe(
        'A restore that began at 2026-05-05 is not finished: the graph holds a part of the backup. Restore it again: readout restore <file> --replace\n',
      );
    await ends(on(at('one'), ['restore', at('b'), '--replace']), 0);
    expect(await backedUp(at('one'), at('c'))).toBe(content);
  });
});

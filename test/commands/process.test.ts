/** The program as a process of its own: what it writes, how it ends. Here the engine is loaded by Node and not by Jest. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly written: { out: string; err: string };
}

function runProgram(args: readonly string[], env: Readonly<Record<string, string>>): Run {
  const settings = { ...process.env, NODE_OPTIONS: '', PORT: '0', READOUT_DATA: ':memory:', NEO4J_URI: '', ...env };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...args], { cwd: root, env: settings });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    written.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written.err += chunk;
  });
  return { child, written };
}

it('starts, answers, and ends with 0 on a Ctrl-C that npm passes on a second time', async () => {
  const { child, written } = runProgram(['start', '--no-seed'], {});
  const ended = once(child, 'close');
  while (!written.out.includes('\n') && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(written).toEqual({ out: expect.stringMatching(/^Readout on http:\/\/127\.0\.0\.1:\d+\n$/), err: '' });
  const url = written.out.replace('Readout on ', '').trim();
  const body = JSON.stringify({ query: '{ stats { engine } }' });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(await answer.json()).toMatchObject({ data: { stats: { engine: expect.stringContaining('embedded') } } });
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(written.err).toBe('');
});

it('ends with 2 and one sentence for a wrong setting', async () => {
  const { child, written } = runProgram(['start'], { PORT: 'abc' });
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(written).toEqual({
    out: '',
    err: 'The setting PORT is "abc". It may be a number from 0 to 65535 (0: any free one).\n',
  });
});

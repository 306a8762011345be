/** Exit codes and sentences: 0 done, 1 failed, 2 wrong use. */
import { describe, expect, it, test } from '@jest/globals';
import { run } from './sample-terminal.ts';

describe('the command line', () => {
  it('prints its help and its version', async () => {
    const help = run(['--help']);
    expect(await help.ended).toBe(0);
    expect(help.out()).toMatch(/start .*\n[\s\S]*seed /);
    const version = run(['--version']);
    expect(await version.ended).toBe(0);
    expect(version.out()).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await run(['seed', '--help']).ended).toBe(0);
  });

  test.each([
    [[], /Usage: readout/],
    [['nonsense'], /unknown command 'nonsense'/],
    [['start', '--nonsense'], /unknown option '--nonsense'/],
    [['start', 'now'], /too many arguments/],
  ])('ends with 2 for %j', async (args, words) => {
    const session = run(args);
    expect(await session.ended).toBe(2);
    expect(session.err()).toMatch(words);
    expect(session.out()).toBe('');
  });

  it('ends with 2 and one sentence for a wrong setting, without opening anything', async () => {
    const session = run(['seed'], { env: { PORT: 'abc' } });
    expect(await session.ended).toBe(2);
    expect(session.err()).toBe('The setting PORT is "abc". It may be a number from 0 to 65535 (0: any free one).\n');
    expect(session.done).toEqual([]);
  });

  it('tells a failure as JSON to a program', async () => {
    const open = async () => {
      throw new Error('no such disk');
    };
    const session = run(['seed', '--json'], { open });
    expect(await session.ended).toBe(1);
    expect(JSON.parse(session.err()).error.message).toContain('no such disk');
  });

  it('shows the place of a fault only when asked to', async () => {
    const open = async () => {
      throw new Error('no such disk');
    };
    const quiet = run(['seed'], { open });
    await quiet.ended;
    expect(quiet.err()).not.toMatch(/\n\s+at /);
    const loud = run(['seed'], { open, env: { LOG_LEVEL: 'debug' } });
    await loud.ended;
    expect(loud.err()).toMatch(/\n\s+at /);
  });
});

describe('seed', () => {
  it('says what the seeds hold, and closes', async () => {
    const session = run(['seed']);
    expect(await session.ended).toBe(0);
    expect(session.out()).toBe(
      'The seeds are loaded: 4 entities, 2 articles, 3 claims resting on 5 pieces of evidence.\n',
    );
    expect(session.done).toEqual(['seed', 'close']);
  });

  it.each([
    [['seed'], 'Stopped before anything was loaded.\n'],
    [
      ['seed', '--reset'],
      'Stopped: the graph is empty now, and no seeds are loaded. Run the command again to load them.\n',
    ],
  ])('ends %j with 130 and one sentence when it is asked to', async (args, sentence) => {
    const session = run(args);
    session.stop();
    expect(await session.ended).toBe(130);
    expect([session.err(), session.out()]).toEqual([sentence, '']);
    expect(session.done.at(-1)).toBe('close');
  });

  it('empties the graph first with --reset, and answers a program in JSON', async () => {
    const session = run(['seed', '--reset', '--json']);
    expect(await session.ended).toBe(0);
    expect(JSON.parse(session.out())).toEqual({ entities: 4, articles: 2, claims: 3, evidence: 5, isNew: true });
    expect(session.done).toEqual(['reset and seed', 'close']);
  });
});

/** `readout purge`: asks first, says what it did, and refuses without a reason. */
import { describe, expect, it } from '@jest/globals';
import { run } from './sample-terminal.ts';

const REASON = ['--reason', 'A court asked for it.'];
const asked: string[] = [];
const answering = (answer: string) => ({
  ask: async (question: string) => {
    asked.push(question);
    return answer;
  },
});

describe('purge', () => {
  it('asks, then does it and says what is left', async () => {
    const session = run(['purge', 'article-1', ...REASON], answering('yes'));
    expect(await session.ended).toBe(0);
    expect(asked.at(-1)).toMatch(/^Take "A meeting" \(article-1\) out for good\? It cannot be brought back\./);
    expect(session.out()).toBe('The text is gone, with 3 quotes of it. Copies still hold it.\n');
    expect(session.done).toEqual(['purge article-1: A court asked for it.', 'close']);
  });

  it.each(['', 'no', 'y', 'yes please'])('does nothing when the answer is %j', async (answer) => {
    const session = run(['purge', 'article-1', ...REASON], answering(answer));
    expect(await session.ended).toBe(0);
    expect(session.err()).toBe('Nothing was purged.\n');
    expect(session.done).toEqual(['close']);
  });

  it('asks nobody with --yes, and answers a program in JSON', async () => {
    const session = run(['purge', 'article-1', ...REASON, '--yes', '--json']);
    expect(await session.ended).toBe(0);
    expect(JSON.parse(session.out())).toEqual({ article: 'article-1', evidence: 3, remains: 'Copies still hold it.' });
  });

  it('refuses where nobody can be asked, without opening anything', async () => {
    const session = run(['purge', 'article-1', ...REASON]);
    expect(await session.ended).toBe(2);
    expect(session.err()).toContain('Say --yes if you mean it.');
    expect(session.done).toEqual([]);
  });

  it('refuses what is not there, and what has no reason', async () => {
    const session = run(['purge', 'none', ...REASON], answering('yes'));
    expect(await session.ended).toBe(1);
    expect(session.err()).toBe('There is no article "none".\n');
    expect(await run(['purge', 'article-1', '--yes']).ended).toBe(2);
  });
});

/** How `add --dry-run` tells people what it read: words, colours and width. */
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openAdding, type SampleAdding } from './sample-adding.ts';

let { at, withGraph, adding, close } = {} as SampleAdding;
beforeEach(async () => {
  ({ at, withGraph, adding, close } = await openAdding());
});
afterEach(() => close());

describe('a dry run', () => {
  it('tells people who says what, how sure it is, and how it was rated', async () => {
    const { out } = await adding([at('meeting.md'), '--dry-run'], withGraph());
    expect(out).toContain('A meeting in Baku\nGeo News · 2023-11-02 · en');
    expect(out).toMatch(/Person +Asim Munir \(known\), Ilham Aliyev \(known\)/);
    expect(out).toContain('“Asim Munir met Ilham Aliyev in Baku on 1 November 2023.”\n  high');
    expect(out).toMatch(/in its own voice · certain · 2023-11-01/);
    expect(out).toMatch(/\d+ candidates: \d+ high, \d+ medium, \d+ low · read in \d+ ms, extracted in \d+ ms\n/);
    expect(out).not.toContain('\u001b');
  });

  it('is coloured for a terminal, wrapped to its width, and plain with NO_COLOR', async () => {
    const output = Object.assign(new PassThrough().resume(), { isTTY: true, columns: 50 });
    const coloured = (await adding([at('meeting.md'), '--dry-run'], { output })).out;
    expect(coloured).toContain('\u001b[1mA meeting in Baku\u001b[22m');
    const plain = (await adding([at('meeting.md'), '--dry-run'], { output, env: { NO_COLOR: '1' } })).out;
    expect(plain).not.toContain('\u001b');
    const [path = ''] = [at('meeting.md')];
    const long = plain.split('\n').filter((line) => line.length > 50 && !line.includes(path));
    expect(long).toEqual([]);
  });
});

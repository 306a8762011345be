/** `add`: what it stores and publishes of files and folders, and what it refuses. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { met, tell } from '../../store/world.ts';
import { openOn, run } from '../sample-terminal.ts';
import { lines, openAdding, type SampleAdding } from './sample-adding.ts';

let { graph, at, adding, close } = {} as SampleAdding;
beforeEach(async () => {
  ({ graph, at, adding, close } = await openAdding());
});
afterEach(() => close());

describe('adding', () => {
  it('stores the article and counts what it could say', async () => {
    const before = await countAll(reader(graph));
    const { code, out } = await adding([at('meeting.md')]);
    expect(code).toBe(0);
    expect(out).toMatch(/The article is stored as article-\w+\.\n\d+ candidates: .+ --accept-all publishes/);
    expect(await countAll(reader(graph))).toMatchObject({ articles: before.articles + 1, claims: 0 });
    expect((await adding([at('meeting.md')])).out).toContain('The graph held the article before');
  });

  it('publishes with --accept-all, once', async () => {
    const { out } = await adding([at('meeting.md'), '--accept-all', '--json']);
    const { published, candidates } = JSON.parse(out);
    expect(published.claims).toBeGreaterThan(0);
    expect(published.evidence + published.skipped.length).toBe(candidates.high);
    const held = await countAll(reader(graph));
    expect(held).toMatchObject({ articles: 1, evidence: published.evidence });
    expect((await adding([at('meeting.md'), '--accept-all'])).out).toContain('no claim was published');
    expect(await countAll(reader(graph))).toEqual(held);
  });

  it('tells what contradicts the graph, of one as of many', async () => {
    const said = met('munir', 'aliyev', { polarity: 'DENIED' });
    const { article } = await tell(graph, { from: 'trend', on: '2023-11-02', says: [said] });
    const { out } = await adding([at('meeting.md'), at('french.txt'), '--accept-all']);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      new RegExp(`Published, unread .+ ! opposite polarity: .+\\(${article}\\)`),
    );
    const again = JSON.parse((await adding([at('meeting.md'), '--accept-all', '--json'])).out);
    expect(again.findings).toContainEqual(expect.objectContaining({ kind: 'OPPOSITE_POLARITY' }));
  });

  it('stores a text in another language and says that it was not read', async () => {
    const { code, out } = await adding([at('french.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('The text is in French: it can be stored');
    expect(await countAll(reader(graph))).toMatchObject({ articles: 1 });
  });

  it('reads a folder in order, goes on after what fails, and reports it', async () => {
    const { code, out, err } = await adding([at('texts'), '--dry-run', '--json']);
    expect(code).toBe(1);
    expect(lines(out).map(({ file }) => file)).toEqual([at('texts', 'a.md'), at('texts', 'b.txt')]);
    const [failed, last] = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(failed).toEqual({ file: at('texts', 'later', 'c.txt'), error: { message: expect.any(String) } });
    expect(last.error.message).toBe('1 of 3 could not be read, as said above. The others were read.');
  });

  it('says little with --quiet, and how far it is to whoever watches', async () => {
    const { out, err } = await adding([at('texts'), at('none.txt'), '--quiet'], { isWatched: true });
    expect(out).toBe('2 articles were read and stored.\n');
    expect(err).toContain('Articles: 0 of 4');
    expect(err).toContain(`${at('none.txt')}: There is no such file or folder.\n`);
  });

  it('that is stopped says how to go on', async () => {
    const session = run(['add', at('texts')], {
      open: async (...given) => {
        session.stop();
        return openOn(graph)(...given);
      },
    });
    expect(await session.ended).toBe(130);
    expect(session.err()).toMatch(/^Stopped after 0 of 3 articles\. They are kept: run the same command again/);
  });

  test.each([
    [['none.txt'], 1, 'none.txt: There is no such file or folder.\n'],
    [['http://127.0.0.1/x'], 1, /^http:\/\/127\.0\.0\.1\/x: .+\n$/],
    [['x.txt', 'y.txt', '--title', 'One'], 2, /^--title says it of one document/],
    [['-', '-'], 2, /^Standard input can be read once/],
    [['x.txt', '--published', 'soon'], 2, /Write 2023, 2023-11 or 2023-11-01/],
    [[], 2, /missing required argument/],
  ])('refuses %j', async (args, code, words) => {
    expect(await adding(args)).toEqual({
      code,
      out: '',
      err: typeof words === 'string' ? words : expect.stringMatching(words),
    });
  });
});

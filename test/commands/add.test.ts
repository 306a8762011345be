/** `add`: what it says and writes of files, folders and standard input; dry runs; what fails. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Open } from '../../server/commands/opened.ts';
import { type Graph, GraphError } from '../../server/graph/graph.ts';
import { countAll } from '../../server/store/read/histories.ts';
import { reader, writer } from '../../server/store/run.ts';
import { saveEntities } from '../../server/store/write/save-entities.ts';
import { embedded } from '../engines.ts';
import { met, openWorld, tell } from '../store/world.ts';
import { READING_LINE } from './reading-line.ts';
import { run } from './sample-terminal.ts';

const MEETING = `---
title: A meeting in Baku
publisher: Geo News
publishedOn: 2023-11-02
---

Asim Munir met Ilham Aliyev in Baku on 1 November 2023. ISPR said Pakistan would not sell arms to Armenia.
`;
const GENERAL = `---
title: A general in Baku
publisher: Geo News
publishedOn: 2023-11-02
---

Asim Munir met Ilham Aliyev in Baku on 1 November 2023. Kerim Veliyev, the defence minister of Azerbaijan, then thanked his guest for the visit.
`;
const FRENCH =
  'Le président a rencontré le ministre des affaires étrangères à Paris hier soir, selon un communiqué du palais.';

let folder: string;
let graph: Graph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-add-'));
  await mkdir(join(folder, 'texts', 'later'), { recursive: true });
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'graph.grafeo'), '');
  await writeFile(join(folder, 'meeting.md'), MEETING);
  await writeFile(join(folder, 'general.md'), GENERAL);
  await writeFile(join(folder, 'french.txt'), FRENCH);
  await writeFile(join(folder, 'texts', 'b.txt'), 'Kenya and Chad signed a treaty in Nairobi on 3 May 2021.');
  await writeFile(join(folder, 'texts', 'a.md'), 'Kenya thanked Chad.');
  await writeFile(join(folder, 'texts', 'later', 'c.txt'), '\u0000\u0001\u0002');
  await writeFile(join(folder, 'texts', 'picture.png'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  graph = await openWorld(embedded.open);
});
afterEach(() => graph.close());

type Circumstances = NonNullable<Parameters<typeof run>[1]>;
const open: Open = async () => ({ graph, close: async () => undefined }) as unknown as Awaited<ReturnType<Open>>;
async function adding(args: readonly string[], more: Circumstances = {}) {
  const session = run(['add', ...args], { open, ...more });
  return { code: await session.ended, out: session.out(), err: session.err() };
}
const at = (...path: readonly string[]): string => join(folder, ...path);
const withGraph = () => ({ env: { READOUT_DATA: at('data') } });
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => READING_LINE.parse(JSON.parse(line)));

describe('a dry run', () => {
  it('needs no graph, and makes none', async () => {
    const nowhere = { env: { READOUT_DATA: at('nowhere') }, open: () => Promise.reject(new Error('opened')) };
    const { code, out, err } = await adding([at('meeting.md'), '--dry-run', '--json'], nowhere);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [line] = lines(out);
    expect(line?.article).toMatchObject({ title: 'A meeting in Baku', publisher: 'Geo News', language: 'en' });
    expect(line?.entities.filter(({ known }) => known !== null)).toEqual([]);
  });

  it('gives words that stand in the text, and what the graph knows', async () => {
    const before = await countAll(reader(graph));
    const { out } = await adding([at('meeting.md'), '--dry-run', '--json'], withGraph());
    const [line] = lines(out);
    const { text = '' } = line?.article ?? {};
    const keys = line?.entities.map(({ key }) => key);
    for (const { start, end, quote, subject, object } of line?.candidates ?? []) {
      expect(quote).toBe(text.slice(start, end));
      expect(keys).toEqual(expect.arrayContaining([subject, object]));
    }
    expect(line?.candidates).toContainEqual(
      expect.objectContaining({ predicate: 'MET_WITH', level: 'high', method: 'rules@1', validFrom: '2023-11-01' }),
    );
    expect(line?.entities).toContainEqual(expect.objectContaining({ name: 'Asim Munir', known: 'munir' }));
    expect(line).toMatchObject({ origin: null, sameAs: null });
    expect(await countAll(reader(graph))).toEqual(before);
  });

  it("reads with a user's own tables too", async () => {
    await mkdir(at('own', 'reading'), { recursive: true });
    const head = 'name\tkind\tiso2\taliases';
    await writeFile(at('own', 'reading', 'bodies.tsv'), `${head}\nVelvet Circle\tGROUP\tKE\tthe Circle\n`);
    const input = Readable.from([Buffer.from('The Velvet Circle thanked Chad for the help that it had sent.')]);
    const { out } = await adding(['-', '--dry-run', '--json'], { input, env: { READOUT_DATA: at('own') } });
    expect(lines(out)[0]?.entities).toContainEqual(expect.objectContaining({ name: 'Velvet Circle', kind: 'GROUP' }));
  });

  it('goes on with nothing known where another process holds the graph', async () => {
    const locked = () => Promise.reject(new GraphError('LOCKED', 'The folder is in use by another Readout.'));
    const { code, out, err } = await adding([at('meeting.md'), '--dry-run', '--json'], {
      ...withGraph(),
      open: locked,
    });
    expect(code).toBe(0);
    expect(lines(out)).toHaveLength(1);
    expect(err).toMatch(/^Nothing is taken as known, because .+ in use by another Readout\.\n$/);
    expect(await adding([at('meeting.md')], { ...withGraph(), open: locked })).toMatchObject({ code: 1, out: '' });
  });

  it('tells which article the graph holds already', async () => {
    await adding([at('meeting.md')]);
    const { out } = await adding([at('meeting.md'), '--dry-run', '--json'], withGraph());
    expect(lines(out)[0]?.sameAs).toMatch(/^article-/);
  });

  it('says who may be meant, and which meeting it may be', async () => {
    const more = { id: 'valiyev', kind: 'PERSON' as const, name: 'Karim Valiyev', aliases: [], country: 'az' };
    await graph.write((transaction) => saveEntities(writer(transaction), [more], { bySeed: false }));
    const said = met('munir', 'aliyev', { predicate: 'HELD_TALKS_WITH' });
    const { claim } = await tell(graph, { from: 'trend', on: '2023-11-02', says: [said] });
    const { out } = await adding([at('general.md'), '--dry-run', '--json'], withGraph());
    const [line] = lines(out);
    const named = line?.entities.find(({ name }) => name === 'Kerim Veliyev');
    expect(named).toMatchObject({ known: null, suggestions: [{ id: 'valiyev', name: 'Karim Valiyev' }] });
    expect(line?.events).toContainEqual(
      expect.objectContaining({ claim, event: null, reasons: ['same-type', 'same-actors', 'same-day'] }),
    );
    expect(line?.candidates[line.events[0]?.candidate ?? -1]).toMatchObject({ predicate: 'MET_WITH' });
    const told = (await adding([at('general.md'), '--dry-run'], withGraph())).out.replace(/\s+/g, ' ');
    expect(told).toContain('Kerim Veliyev: perhaps Karim Valiyev (transliteration, country)');
    expect(told).toContain(`perhaps the same meeting as ${claim} of 2023-11-01: same day`);
  });

  it('tells what contradicts the graph, with the claim and the article', async () => {
    const { claim, article } = await tell(graph, {
      from: 'trend',
      on: '2023-11-02',
      says: [met('munir', 'aliyev', { polarity: 'DENIED' })],
    });
    const { out } = await adding([at('meeting.md'), '--dry-run', '--json'], withGraph());
    const finding = lines(out)[0]?.findings.find(({ against }) => against.length > 0);
    expect(finding).toMatchObject({
      kind: 'OPPOSITE_POLARITY',
      against: [{ claim, article, title: 'trend, 2023-11-02' }],
    });
    expect(lines(out)[0]?.entities.map(({ key }) => key)).toEqual(expect.arrayContaining(finding?.about ?? ['nobody']));
    const told = (await adding([at('meeting.md'), '--dry-run'], withGraph())).out.replace(/\s+/g, ' ');
    expect(told).toContain('! opposite polarity: "Ilham Aliyev met with Asim Munir" is affirmed by one and denied by');
    expect(told).toContain(`"Denied: Ilham Aliyev met with Asim Munir", of "trend, 2023-11-02" (${article})`);
  });

  it('reads standard input, and what is said of it', async () => {
    const input = Readable.from([Buffer.from('Kenya thanked Chad.')]);
    const { out } = await adding(
      ['-', '--dry-run', '--json', '--title', 'Thanks', '--publisher', 'Dawn', '--published', '2021-05'],
      { input },
    );
    expect(lines(out)[0]).toMatchObject({
      file: '-',
      article: { title: 'Thanks', publisher: 'Dawn', publishedOn: '2021-05', text: 'Kenya thanked Chad.' },
    });
  });

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
        return open(...given);
      },
    });
    expect(await session.ended).toBe(1);
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

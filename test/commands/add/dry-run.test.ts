/** `add --dry-run --json`: what it reads of a file or of standard input, with and without a graph. */
import { mkdir, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GraphError } from '../../../server/graph/graph.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { lines, openAdding, type SampleAdding } from './sample-adding.ts';

let { graph, at, withGraph, adding, close } = {} as SampleAdding;
beforeEach(async () => {
  ({ graph, at, withGraph, adding, close } = await openAdding());
});
afterEach(() => close());

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
});

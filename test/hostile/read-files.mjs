// Hostile files through the program's own readers, in this process: each is read, or refused with a sentence, within the time.
import fc from 'fast-check';
import { timed } from '../program/time.mjs';

const server = (path) => import(new URL(`../../dist/server/${path}.js`, import.meta.url).href);
const GROWTH_BYTES = 200 * 1024 * 1024;

export async function readHostileFiles({ runs, seed = Date.now() % 2 ** 31, hangMs }, tally) {
  const { hostileArticleFiles, hostileTables } = await import('./files.ts');
  const [{ DomainError }, readers] = await Promise.all([server('domain/errors'), makeReaders()]);
  const before = process.memoryUsage().rss;
  let slowest = 0;
  const read = async (what, work, shown) => {
    const { ms, result: error } = await timed(() =>
      work().then(
        () => undefined,
        (thrown) => thrown,
      ),
    );
    slowest = Math.max(slowest, ms);
    if (error !== undefined && !(error instanceof DomainError))
      tally.blame(`hostile: ${what}: ${error?.stack ?? error}\n    ${shown()}`);
    if (ms > hangMs) tally.blame(`hostile: ${what} took ${Math.round(ms)} ms\n    ${shown()}`);
  };
  const half = Math.ceil(runs / 2);
  console.log(`  ${2 * half} files, seed ${seed}`);
  for (const text of fc.sample(hostileArticleFiles, { numRuns: half, seed }))
    await read(
      'an article file',
      async () => readers.article(text),
      () => JSON.stringify(text.slice(0, 400)),
    );
  for (const { format, bytes } of fc.sample(hostileTables, { numRuns: half, seed }))
    await read(
      `a table (${format})`,
      () => readers.table(format, bytes),
      () => JSON.stringify(bytes.toString('latin1', 0, 400)),
    );
  console.log(`  the slowest file took ${Math.round(slowest)} ms`);
  if (process.memoryUsage().rss - before > GROWTH_BYTES)
    tally.blame('hostile: reading files took more and more memory');
  if ({}.polluted !== undefined) tally.blame('hostile: a file changed what every object has');
}

async function makeReaders() {
  const [{ readArticleFile }, { openEventTable }] = await Promise.all([
    server('documents/files/article-file'),
    server('commands/import-events/event-table'),
  ]);
  return {
    article: (text) => readArticleFile('hostile.md', text),
    table: async (format, bytes) => {
      const { Readable } = await import('node:stream');
      const terminal = { input: Readable.from([bytes]), stop: new AbortController().signal };
      const table = await openEventTable({ file: '-', format, mapText: undefined }, terminal);
      try {
        for await (const row of table.rows()) void row;
      } finally {
        await table.close();
      }
    },
  };
}

/** `readout add`: documents → articles, and what they seem to say. A dry run only tells. */
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { NOTHING_KNOWN, readingContext } from '../pipeline/reading/reading.ts';
import { addOne } from './add/add-one.ts';
import { type AskedDocument, askedDocuments } from './add/asked-documents.ts';
import { checkUse } from './add/check-use.ts';
import { type Failure, report, toFailure } from './add/failures.ts';
import { openForAdding } from './add/known-graph.ts';
import type { ReadingWith } from './add/read-one.ts';
import type { AddOptions, Session } from './add/session.ts';
import { withRate } from './rate-line.ts';
import { StoppedError } from './stopped.ts';
import { makeProgressLine, type Terminal } from './terminal.ts';

export async function add(paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<void> {
  const asked = options.watch ? [] : askedDocuments(paths, terminal);
  checkUse(paths, { options, terminal }, asked.length);
  const opened = await openForAdding(terminal, options.dryRun);
  try {
    const { title, publisher, published: publishedOn, url } = options;
    const context = readingContext(NOTHING_KNOWN, ownTables(terminal));
    const given = { title, publisher, publishedOn, url };
    const told = { isSuggesting: isShown(asked.length, options), isComparing: options.json || !options.quiet };
    const using = { context, given, graph: opened?.graph, ...told };
    await (options.watch ? watching(paths, using, { options, terminal }) : addAll(asked, using, { options, terminal }));
  } finally {
    await opened?.close();
  }
}

/** The watcher is loaded where something is watched. */
async function watching(folders: readonly string[], using: ReadingWith, session: Session): Promise<void> {
  const { keepAdding } = await import('./add/keep-adding.ts');
  await keepAdding(folders, using, session);
}

/** The folder of a user's own tables of words, beside the graph. */
function ownTables({ env }: Terminal): string | undefined {
  const { data } = readConfig(env);
  return data === undefined ? undefined : join(data, 'reading');
}

/** Whether all that was read is shown: of one document, or of each in a dry run. */
const isShown = (documents: number, { dryRun, json, quiet }: AddOptions): boolean =>
  dryRun ? json || !quiet : documents === 1 && !json && !quiet;

async function addAll(asked: readonly AskedDocument[], using: ReadingWith, session: Session): Promise<void> {
  const { options, terminal } = session;
  const line = makeProgressLine(terminal);
  const show = asked.length > 1 ? withRate(line.show) : () => undefined;
  const failures: Failure[] = [];
  for (const [done, document] of asked.entries()) {
    show({ what: 'Articles', done, total: asked.length });
    try {
      if (terminal.stop.aborted) throw terminal.stop.reason;
      const text = await addOne(document, using, { ...session, isAlone: asked.length === 1 });
      if (text !== '') line.done();
      terminal.out(text);
    } catch (error) {
      line.done();
      if (terminal.stop.aborted) throw stopped(done, asked.length, options);
      failures.push(toFailure(document.file, error));
    }
  }
  line.done();
  if (options.quiet && !options.json) terminal.out(ending(asked.length - failures.length, options));
  report(failures, asked.length, { err: terminal.err, json: options.json });
}

const ending = (done: number, { dryRun }: AddOptions): string =>
  `${done.toLocaleString('en')} ${done === 1 ? 'article was' : 'articles were'} read${dryRun ? '. Nothing was written.' : ' and stored.'}\n`;

function stopped(done: number, total: number, { dryRun }: AddOptions): StoppedError {
  const kept = dryRun ? '' : ' They are kept: run the same command again to go on with the rest.';
  return new StoppedError(`Stopped after ${done} of ${total} articles.${kept}`);
}

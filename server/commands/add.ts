/** `readout add`: documents → articles, and what they seem to say. A dry run only tells. */
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { readConfig } from '../config.ts';
import { NOTHING_KNOWN, readingContext } from '../pipeline/reading.ts';
import { type AskedDocument, askedDocuments } from './add/asked-documents.ts';
import { type Failure, report, toFailure } from './add/failures.ts';
import { openForAdding } from './add/known-graph.ts';
import { paperFor } from './add/paper.ts';
import { type ReadingDone, type ReadingWith, readOne } from './add/read-one.ts';
import { toJson } from './add/reading-json.ts';
import { findingText, toText } from './add/reading-text.ts';
import { type Stored, storedJson, storedText, storeOne } from './add/store-one.ts';
import { StoppedError } from './import-events.ts';
import { withRate } from './rate-line.ts';
import { makeProgressLine, type Terminal } from './terminal.ts';

export interface AddOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly dryRun: boolean;
  readonly acceptAll: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

export async function add(paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<void> {
  const asked = askedDocuments(paths, terminal);
  checkUse(paths, asked, { options, terminal });
  const opened = await openForAdding(terminal, options.dryRun);
  try {
    const { title, publisher, published: publishedOn, url } = options;
    const context = readingContext(NOTHING_KNOWN, ownTables(terminal));
    const given = { title, publisher, publishedOn, url };
    const using = { context, given, graph: opened?.graph, isSuggesting: isShown(asked.length, options) };
    await addAll(asked, using, { options, terminal });
  } finally {
    await opened?.close();
  }
}

/** The folder of a user's own tables of words, beside the graph. */
function ownTables({ env }: Terminal): string | undefined {
  const { data } = readConfig(env);
  return data === undefined ? undefined : join(data, 'reading');
}

/** Whether all that was read is shown: of one document, or of each in a dry run. */
const isShown = (documents: number, { dryRun, json, quiet }: AddOptions): boolean =>
  dryRun ? json || !quiet : documents === 1 && !json && !quiet;

interface Session {
  readonly options: AddOptions;
  readonly terminal: Terminal;
}

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

/** Adds it, and gives what is to be said of it. */
async function addOne(
  document: AskedDocument,
  using: ReadingWith,
  { options, terminal, isAlone }: Session & { readonly isAlone: boolean },
): Promise<string> {
  const done = await readOne(document, using);
  const isStoring = !options.dryRun && using.graph !== undefined;
  const stored = isStoring ? await storeOne(using.graph, done, options.acceptAll) : undefined;
  if (options.json) return `${JSON.stringify(stored ? storedJson(done, stored) : toJson(done))}\n`;
  if (options.quiet) return '';
  return isAlone || !stored ? inFull(done, stored, terminal) : inShort(done, stored, terminal);
}

/** Of one among many only what contradicts the graph is told with it. */
function inShort(done: ReadingDone, stored: Stored, terminal: Terminal): string {
  const paper = paperFor(terminal);
  const clashes = done.clashes.map((clash) => `${findingText(clash, paper)}\n`);
  return `${done.file}: ${storedText(done, stored)}${clashes.join('')}`;
}

const inFull = (done: ReadingDone, stored: Stored | undefined, terminal: Terminal): string =>
  `${toText(done, paperFor(terminal))}${stored ? storedText(done, stored) : ''}`;

const ending = (done: number, { dryRun }: AddOptions): string =>
  `${done.toLocaleString('en')} ${done === 1 ? 'article was' : 'articles were'} read${dryRun ? '. Nothing was written.' : ' and stored.'}\n`;

function stopped(done: number, total: number, { dryRun }: AddOptions): StoppedError {
  const kept = dryRun ? '' : ' They are kept: run the same command again to go on with the rest.';
  return new StoppedError(`Stopped after ${done} of ${total} articles.${kept}`);
}

/** A title and an address are those of one document. */
function checkUse(paths: readonly string[], asked: readonly AskedDocument[], { options, terminal }: Session): void {
  const single = options.title !== undefined ? '--title' : options.url !== undefined ? '--url' : undefined;
  const wrong =
    single !== undefined && asked.length > 1
      ? `${single} says it of one document, and there are ${asked.length}: write it into their front matter.`
      : paths.filter((path) => path === '-').length > 1
        ? 'Standard input can be read once: write - once.'
        : undefined;
  if (wrong === undefined) return;
  terminal.err(`${wrong}\n`);
  throw new CommanderError(2, 'readout.wrongUse', wrong);
}

/** Reads one document, stores it unless nothing is to be written, and gives what is to be said of it. */
import type { Terminal } from '../terminal.ts';
import type { AskedDocument } from './asked-documents.ts';
import { paperFor } from './paper.ts';
import { type ReadingDone, type ReadingWith, readOne } from './read-one.ts';
import { toJson } from './reading-json.ts';
import { findingText, toText } from './reading-text.ts';
import type { Session } from './session.ts';
import { type Stored, storedJson, storedText, storeOne } from './store-one.ts';

/** All of it where the document is alone, or nothing was written. */
export async function addOne(
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

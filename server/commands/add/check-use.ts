/** What of `add` does not go together. */
import { CommanderError } from 'commander';
import { isFolder } from './asked-documents.ts';
import type { Session } from './session.ts';

/** Throws CommanderError, for the exit code, after saying what was wrong. A title and an address are those of one document. */
export function checkUse(paths: readonly string[], { options, terminal }: Session, documents: number): void {
  const wrong = options.watch ? wrongWatch(paths, options) : wrongDocuments(paths, options, documents);
  if (wrong === undefined) return;
  terminal.err(`${wrong}\n`);
  throw new CommanderError(2, 'readout.wrongUse', wrong);
}

type Options = Session['options'];

const ofOne = ({ title, url }: Options): string | undefined =>
  title !== undefined ? '--title' : url !== undefined ? '--url' : undefined;

function wrongDocuments(paths: readonly string[], options: Options, documents: number): string | undefined {
  const single = ofOne(options);
  if (single !== undefined && documents > 1)
    return `${single} says it of one document, and there are ${documents}: write it into their front matter.`;
  return paths.filter((path) => path === '-').length > 1 ? 'Standard input can be read once: write - once.' : undefined;
}

function wrongWatch(paths: readonly string[], options: Options): string | undefined {
  const single = ofOne(options);
  if (single !== undefined)
    return `${single} says it of one document, and --watch reads many: write it into their front matter.`;
  const other = paths.find((path) => !isFolder(path));
  return other === undefined ? undefined : `--watch takes folders, and "${other}" is none.`;
}

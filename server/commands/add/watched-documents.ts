/** The documents of folders as they come: those that are there, then each that is new or has changed, once it is whole. */
import type { Stats } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { InvalidInputError } from '../../domain/errors.ts';
import { Arrivals } from './arrivals.ts';
import { type AskedDocument, fileAt, isDocument, isFolder } from './asked-documents.ts';
import { Settling } from './settling.ts';

// Not chokidar's awaitWriteFinish: what it finds when it begins it gives at once, half written or not.
const QUIET_MS = 500;
/** Of a folder that is taken away while nothing is in it, no event tells. */
const LOOK_MS = 1000;

export interface Watching {
  /** Ends it; what has come before is not given any more. */
  readonly stop: AbortSignal;
  /** Called once all that is there has been looked at. */
  readonly onReady: () => void;
}

/** Throws InvalidInputError where a folder can no longer be watched. A file that changes while it waits is given once. */
export async function* watchedDocuments(folders: readonly string[], watching: Watching): AsyncGenerator<AskedDocument> {
  const arrivals = new Arrivals();
  const settling = new Settling(QUIET_MS, (path) => arrivals.add(path));
  const end = () => arrivals.end();
  watching.stop.addEventListener('abort', end);
  const watcher = openWatcher(folders, (path) => settling.happened(path))
    .on('error', (error) => arrivals.end(unwatchable(error)))
    .on('ready', watching.onReady);
  const looking = setInterval(() => endIfGone(folders, arrivals), LOOK_MS);
  try {
    if (watching.stop.aborted) end();
    for await (const path of arrivals) yield fileAt(path);
  } finally {
    watching.stop.removeEventListener('abort', end);
    clearInterval(looking);
    settling.end();
    await watcher.close();
  }
}

function openWatcher(folders: readonly string[], happened: (path: string) => void): FSWatcher {
  const isRoot = (path: string) => folders.some((folder) => resolve(folder) === resolve(path));
  return watch([...folders], {
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path, stats) => !isRoot(path) && isLeftOut(path, stats),
  })
    .on('add', happened)
    .on('change', happened);
}

function endIfGone(folders: readonly string[], arrivals: Arrivals): void {
  const gone = folders.find((folder) => !isFolder(folder));
  if (gone !== undefined)
    arrivals.end(new InvalidInputError(`The folder "${gone}" is gone, so nothing more can come in it.`));
}

/** Files that begin with a dot, folders of that kind with all in them, links, and what is no document. */
const isLeftOut = (path: string, stats: Stats | undefined): boolean =>
  basename(path).startsWith('.') ||
  (stats !== undefined && !stats.isDirectory() && !(stats.isFile() && isDocument(path)));

function unwatchable(error: unknown): InvalidInputError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why =
    code === 'ENOSPC' || code === 'EMFILE'
      ? 'the system allows no more watches. Watch fewer folders, or raise fs.inotify.max_user_watches'
      : message;
  return new InvalidInputError(`The folder cannot be watched: ${why}.`);
}

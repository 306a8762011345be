/**
 * The engine's file in a folder: opening it, and one clear sentence when it cannot be opened. A lock of the operating
 * system keeps a second process out, so a killed process leaves none behind; the note beside the file only names the holder.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js'; // CommonJS: named imports fail under Node, though not under Jest
import { engineMessage } from './engine-message.ts';
import { type CloseOptions, GraphError } from './graph.ts';

/** A commit is in the log before it is acknowledged; a checkpoint only keeps that log, and the next start, short. */
const CHECKPOINTS = { walBytes: 64 * 1024 * 1024, intervalMs: 60_000 };

export interface EmbeddedFile {
  readonly db: GrafeoDB;
  close(options?: CloseOptions): void;
}

/** Opens `<folder>/graph.grafeo`, making both if absent. Throws LOCKED, CORRUPT or UNAVAILABLE; then nothing was changed. */
export function openFile(folder: string): EmbeddedFile {
  const file = join(folder, 'graph.grafeo');
  const note = join(folder, 'graph.pid');
  const unusable = (error: unknown) =>
    new GraphError(
      'UNAVAILABLE',
      `The folder ${folder} cannot be used: ${engineMessage(error)}. ${OTHER_FOLDER}`,
      error,
    );
  attempt(() => mkdirSync(folder, { recursive: true }), unusable);
  const db = attempt(
    () => grafeo.GrafeoDB.create(file),
    (error) => openingError(error, { folder, file, note }),
  );
  attempt(() => writeFileSync(note, `${process.pid}\n`), unusable);
  db.setCheckpointTriggers(CHECKPOINTS);
  return {
    db,
    close({ anew = false } = {}) {
      const fresh = `${file}.new`;
      if (anew) {
        rmSync(fresh, { force: true });
        db.save(fresh);
      }
      rmSync(note, { force: true });
      db.close();
      // Not before: closing writes what is in the log into the file that has this name.
      if (anew) renameSync(fresh, file);
    },
  };
}

const OTHER_FOLDER = 'Set READOUT_DATA to a folder that Readout may write.';

function attempt<Result>(work: () => Result, toError: (error: unknown) => GraphError): Result {
  try {
    return work();
  } catch (error) {
    throw toError(error);
  }
}

interface Place {
  readonly folder: string;
  readonly file: string;
  readonly note: string;
}

function openingError(error: unknown, { folder, file, note }: Place): GraphError {
  const why = engineMessage(error);
  if (/cannot be locked/.test(why)) {
    const advice = 'Stop that one, or set READOUT_DATA to another folder.';
    return new GraphError(
      'LOCKED',
      `The folder ${folder} is in use by another Readout (${holder(note)}). ${advice}`,
      error,
    );
  }
  if (/permission denied|read-only file system|no space left|too many open files/i.test(why)) {
    return new GraphError('UNAVAILABLE', `The folder ${folder} cannot be used: ${why}. ${OTHER_FOLDER}`, error);
  }
  const advice = `Nothing was changed. Move the folder ${folder} away, then fill a new graph from your last backup (readout restore <file>) or start with an empty one.`;
  return new GraphError('CORRUPT', `The graph in ${file} cannot be read: ${why}. ${advice}`, error);
}

function holder(note: string): string {
  try {
    return `pid ${readFileSync(note, 'utf8').trim()}`;
  } catch {
    return 'pid unknown';
  }
}

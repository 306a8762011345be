/** A graph as the bytes of its backup, and back. */

import type { Footer } from '../../server/exchange/backup/format.ts';
import { readBackup } from '../../server/exchange/backup/read.ts';
import { writeBackup } from '../../server/exchange/backup/write.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readSaid } from '../../server/store/backup/read-said.ts';
import { restoreSaid } from '../../server/store/backup/restore-said.ts';

export interface Copy {
  readonly bytes: Buffer;
  readonly footer: Footer;
}

export async function copyOf(graph: Graph): Promise<Copy> {
  const about = { madeAt: new Date().toISOString(), program: 'test', engine: graph.engine };
  const said = await readSaid(graph);
  const pages = writeBackup(said, about);
  const parts: Buffer[] = [];
  for (;;) {
    const next = await pages.next();
    if (next.done === true) {
      if (await said.hasChanged()) throw new Error('Nobody wrote meanwhile, and yet it has changed.');
      return { bytes: Buffer.concat(parts), footer: next.value };
    }
    parts.push(next.value);
  }
}

/** The bytes in pieces, as a disk gives them. */
export async function* inPieces(bytes: Buffer, size = 65_536): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const restoreInto = (graph: Graph, { bytes }: Pick<Copy, 'bytes'>, replace = false): Promise<void> =>
  restoreSaid(graph, readBackup(inPieces(bytes)), {
    at: '2026-01-02T00:00:00.000Z',
    replace,
    onProgress: () => undefined,
    total: 0,
    signal: new AbortController().signal,
  });

/** `readout restore <file>`: checks the whole backup, then fills the graph from it and computes what it adds up to. */
import { readConfig } from '../config.ts';
import { readBackup, type Summary } from '../exchange/backup/read.ts';
import { openSource, type Source } from '../exchange/backup/source.ts';
import type { Graph } from '../graph/graph.ts';
import { createSchema } from '../graph/schema.ts';
import { refuseUnlessEmpty, restoreSaid } from '../store/backup/restore-said.ts';
import { SECTIONS } from '../store/backup/sections.ts';
import { reader } from '../store/run.ts';
import { purgedArticles } from '../store/write/purge.ts';
import { unlessStopped } from './stopped.ts';
import { makeProgressLine, type Terminal } from './terminal.ts';

export interface RestoreOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly replace: boolean;
  readonly json: boolean;
}

export async function restore(options: RestoreOptions, terminal: Terminal): Promise<void> {
  const config = readConfig(terminal.env);
  const whileChecked = unlessStopped(
    terminal.stop,
    'Stopped while the backup was being checked: nothing was restored.',
  );
  const source = await openSource(options.file, terminal.input, terminal.stop).catch(whileChecked);
  try {
    const summary = await check(source, terminal).catch(whileChecked);
    const opened = await terminal.open(config, { evenHalfRestored: true });
    try {
      if (!options.replace) await refuseUnlessEmpty(opened.graph);
      await createSchema(opened.graph);
      const purged = await purgedArticles(reader(opened.graph));
      const line = makeProgressLine(terminal);
      await restoreSaid(opened.graph, readBackup(source.bytes()), {
        at: new Date().toISOString(),
        replace: options.replace,
        onProgress: line.show,
        total: totalOf(summary),
        signal: terminal.stop,
      })
        .catch(unlessStopped(terminal.stop, 'The restore was stopped before its end. Run it again with --replace.'))
        .finally(line.done);
      await warnOfPurged(opened.graph, purged, terminal);
    } finally {
      await opened.close();
    }
    terminal.out(options.json ? `${JSON.stringify(toReport(summary))}\n` : `${toSentence(summary)}\n`);
  } finally {
    await source.close();
  }
}

/** A backup may be older than a purge: what a court had taken out is then back. */
async function warnOfPurged(graph: Graph, before: ReadonlySet<string>, { err }: Terminal): Promise<void> {
  const now = await purgedArticles(reader(graph));
  const back = [...before].filter((id) => !now.has(id));
  if (back.length === 0) return;
  err(
    `The backup is older than a purge, and may hold texts that were purged since. Purge them again: ${back.join(', ')}\n`,
  );
}

/** Reads all of it before anything is written. Throws what is wrong with it. */
async function check(source: Source, terminal: Terminal): Promise<Summary> {
  const line = makeProgressLine(terminal);
  const batches = readBackup(source.bytes());
  let done = 0;
  try {
    for (;;) {
      const next = await batches.next();
      if (next.done === true) return next.value;
      terminal.stop.throwIfAborted();
      done += next.value.records.length;
      line.show({ what: 'Checked', done, total: next.value.total });
    }
  } finally {
    line.done();
  }
}

const totalOf = ({ footer }: Summary): number =>
  SECTIONS.reduce((sum, section) => sum + footer.sections[section].count, 0);

const toReport = ({ header, footer }: Summary) => ({
  madeAt: header.madeAt,
  counts: Object.fromEntries(SECTIONS.map((section) => [section, footer.sections[section].count])),
  content: footer.content,
});

const toSentence = ({ header, footer }: Summary): string =>
  `The backup of ${header.madeAt} is restored: ${SECTIONS.map((section) => `${footer.sections[section].count} ${section}`).join(', ')}.`;

/** `readout backup <file>`: all that was said, in one file that either engine can be filled from. */
import { Readable } from 'node:stream';
import { readConfig } from '../config.ts';
import type { Footer } from '../exchange/backup/format.ts';
import { refuseExisting, writeTo } from '../exchange/backup/target.ts';
import { writeBackup } from '../exchange/backup/write.ts';
import { readSaid } from '../store/backup/read-said.ts';
import type { Opened } from './opened.ts';
import { unlessStopped } from './stopped.ts';
import { makeProgressLine, type Terminal } from './terminal.ts';
import { version } from './version.ts';

export interface BackupOptions {
  /** A path, or `-` for standard output. */
  readonly file: string;
  readonly force: boolean;
  readonly json: boolean;
}

interface Report {
  readonly file: string;
  readonly footer: Footer;
  /** Whether others wrote meanwhile. */
  readonly hasChanged: boolean;
}

export async function backup(options: BackupOptions, terminal: Terminal): Promise<void> {
  const config = readConfig(terminal.env);
  refuseExisting(options);
  const opened = await terminal.open(config);
  try {
    const report = await copy(opened, options, terminal).catch(
      unlessStopped(terminal.stop, 'The backup was stopped before its end, and nothing was left of it.'),
    );
    tell(report, options, terminal);
  } finally {
    await opened.close();
  }
}

async function copy({ graph }: Opened, { file, force }: BackupOptions, terminal: Terminal): Promise<Report> {
  const said = await readSaid(graph);
  const line = makeProgressLine(terminal);
  const about = { madeAt: new Date().toISOString(), program: version(), engine: graph.engine };
  const bytes = writeBackup(said, about, (progress) => line.show({ what: 'Records', ...progress }));
  let footer: Footer | undefined;
  async function* untilFooter() {
    footer = yield* bytes;
  }
  const target = { file, force, output: terminal.output, signal: terminal.stop };
  await writeTo(target, Readable.from(untilFooter())).finally(line.done);
  if (footer === undefined) throw new Error('a backup ended without its last line');
  return { file, footer, hasChanged: await said.hasChanged() };
}

function tell({ file, footer, hasChanged }: Report, { json }: BackupOptions, { out, err }: Terminal): void {
  const say = file === '-' ? err : out; // standard output is the backup itself
  const { sections, content } = footer;
  const counts = Object.entries(sections).map(([section, { count }]) => [section, count] as const);
  if (json) say(`${JSON.stringify({ file, counts: Object.fromEntries(counts), content, hasChanged })}\n`);
  else
    say(
      `The backup is made: ${counts.map(([section, count]) => `${count} ${section}`).join(', ')}. Content ${content}.\n`,
    );
  if (hasChanged)
    err('Something was written meanwhile and may be partly in it. For an exact copy, make it while nobody writes.\n');
}

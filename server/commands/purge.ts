/** `readout purge <article>`: takes a text out for good. Only here: whoever has the machine may, not whoever has a token. */
import { readConfig } from '../config.ts';
import { NotFoundError } from '../domain/errors.ts';
import type { Opened } from './opened.ts';
import { makeProgressLine, type Terminal } from './terminal.ts';
import { WrongUseError } from './wrong-use.ts';

export interface PurgeOptions {
  readonly article: string;
  readonly reason: string;
  readonly yes: boolean;
  readonly json: boolean;
}

export async function purge({ article, reason, yes, json }: PurgeOptions, terminal: Terminal): Promise<void> {
  if (!yes && terminal.ask === undefined)
    throw new WrongUseError(
      'What is purged cannot be brought back, and nobody is here to confirm it. Say --yes if you mean it.',
    );
  const opened = await terminal.open(readConfig(terminal.env));
  try {
    if (!yes && !(await isConfirmed(article, opened, terminal))) {
      terminal.err('Nothing was purged.\n');
      return;
    }
    const line = makeProgressLine(terminal);
    const onErased = (done: number) => line.show({ what: 'Quotes erased', done, total: done });
    const report = await opened.purge({ article, reason, onErased }).finally(line.done);
    terminal.out(
      json
        ? `${JSON.stringify(report)}\n`
        : `The text is gone, with ${report.evidence} quotes of it. ${report.remains}\n`,
    );
  } finally {
    await opened.close();
  }
}

async function isConfirmed(id: string, { titleOf }: Opened, { ask }: Terminal): Promise<boolean> {
  const title = await titleOf(id);
  if (title === undefined) throw new NotFoundError(`There is no article "${id.slice(0, 100)}".`);
  const answer = await ask?.(`Take "${title}" (${id}) out for good? It cannot be brought back. Type yes: `);
  return answer?.trim().toLowerCase() === 'yes';
}

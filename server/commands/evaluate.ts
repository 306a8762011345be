/** `readout evaluate`: reads labelled texts and says how well. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InvalidInputError } from '../domain/errors.ts';
import type { Split } from '../evaluation/gold/gold.ts';
import { notesInWords, toMarkdown } from '../evaluation/report.ts';
import { toScorecard } from '../evaluation/scorecard.ts';
import { projectRoot } from '../root.ts';
import { readAll } from './evaluate/read-all.ts';
import { unlessStopped } from './stopped.ts';
import type { Terminal } from './terminal.ts';

export interface EvaluateOptions {
  readonly json: boolean;
  readonly split?: Split;
  readonly misses: boolean;
  readonly write?: string;
}

export async function evaluate(paths: readonly string[], options: EvaluateOptions, terminal: Terminal): Promise<void> {
  const { json, split, misses, write } = options;
  const asked = paths.length > 0 ? paths : [fileURLToPath(new URL('test/gold', projectRoot))];
  const { gold, measuring } = await readAll(asked, split, terminal.stop).catch(
    unlessStopped(terminal.stop, 'Stopped before all was read: nothing was counted or written.'),
  );
  const scorecard = toScorecard(gold, measuring, misses ? [split ?? 'tuned'] : []);
  if (misses && split === undefined && scorecard.splits.some((one) => one.split === 'held-out'))
    terminal.err('Misses of the held-out texts are not told: --split held-out tells them, once the rules are done.\n');
  const page = toMarkdown(scorecard);
  if (write !== undefined) writePage(write, page);
  const notes = notesInWords(scorecard.splits.flatMap((one) => one.notes));
  terminal.out(json ? `${JSON.stringify(scorecard, null, 2)}\n` : `${page}${notes && `\n${notes}`}`);
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new InvalidInputError(`The scorecard cannot be written to "${file}": ${(error as Error).message}.`);
  }
}

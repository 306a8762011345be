/** `readout train`: makes the weights file of the linear model from the tables of data/training. */
import { writeFileSync } from 'node:fs';
import { InvalidInputError } from '../domain/errors.ts';
import { MODEL_FILE } from '../pipeline/reading/typing-model.ts';
import { unlessStopped } from './stopped.ts';
import type { Terminal } from './terminal.ts';
import { inThread } from './train/in-thread.ts';
import type { Training } from './train/training.ts';

export interface TrainOptions {
  readonly json: boolean;
}

/** From dist/ the thread is JavaScript; from the sources a small file comes first that can read TypeScript. */
const TRAINING = new URL(
  import.meta.url.endsWith('.ts') ? './train/training.source.mjs' : './train/training.js',
  import.meta.url,
);

export async function train({ json }: TrainOptions, terminal: Pick<Terminal, 'out' | 'stop'>): Promise<void> {
  const { problems, model, ...report } = await inThread<Training>(TRAINING, terminal.stop).catch(
    unlessStopped(terminal.stop, 'Stopped before anything was written: the model is the one that it was.'),
  );
  if (problems.length > 0)
    throw new InvalidInputError(`Nothing was trained. These lines of training are wrong:\n${problems.join('\n')}`);
  writeFileSync(MODEL_FILE, model);
  terminal.out(
    json
      ? `${JSON.stringify(report)}\n`
      : `${report.version} was trained on ${report.examples} pairs and is written to ${MODEL_FILE}.\n`,
  );
}

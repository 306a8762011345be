/** `readout train`: makes the weights file of the linear model from the tables of data/training. */
import { writeFileSync } from 'node:fs';
import { InvalidInputError } from '../domain/errors.ts';
import { trainOn, writeModel } from '../extraction/typing/learning/train.ts';
import { readingContext } from '../pipeline/reading/reading.ts';
import { MODEL_FILE, trainingOf } from '../pipeline/reading/typing-model.ts';
import { pause, unlessStopped } from './stopped.ts';
import type { Terminal } from './terminal.ts';

export interface TrainOptions {
  readonly json: boolean;
}

/** Told at each pause: training itself has none, and takes some seconds. */
const STOPPED = 'Stopped before anything was written: the model is the one that it was.';

export async function train({ json }: TrainOptions, terminal: Pick<Terminal, 'out' | 'stop'>): Promise<void> {
  const heard = () => pause(terminal.stop).catch(unlessStopped(terminal.stop, STOPPED));
  const { examples, problems } = trainingOf();
  await heard();
  if (problems.length > 0)
    throw new InvalidInputError(`Nothing was trained. These lines of training are wrong:\n${problems.join('\n')}`);
  const trained = trainOn(examples, readingContext().lexicon);
  await heard();
  writeFileSync(MODEL_FILE, writeModel(trained));
  const report = { version: trained.version, examples: examples.length, features: trained.rows.size };
  terminal.out(
    json
      ? `${JSON.stringify(report)}\n`
      : `${report.version} was trained on ${report.examples} pairs and is written to ${MODEL_FILE}.\n`,
  );
}

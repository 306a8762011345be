/** Trains in a thread: it acts when it is loaded, and sends what came of it. */
import { parentPort } from 'node:worker_threads';
import { trainOn, writeModel } from '../../extraction/typing/learning/train.ts';
import { readingContext } from '../../pipeline/reading/reading.ts';
import { trainingOf } from '../../pipeline/reading/typing-model.ts';

export interface Training {
  /** Lines of the tables that are wrong: then nothing was trained. */
  readonly problems: readonly string[];
  /** The text of the file. */
  readonly model: string;
  readonly version: string;
  readonly examples: number;
  readonly features: number;
}

function train(): Training {
  const { examples, problems } = trainingOf();
  if (problems.length > 0) return { problems, model: '', version: '', examples: 0, features: 0 };
  const trained = trainOn(examples, readingContext().lexicon);
  const { version, rows } = trained;
  return { problems, model: writeModel(trained), version, examples: examples.length, features: rows.size };
}

parentPort?.postMessage(train());

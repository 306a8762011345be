/** Examples → a model, which can be written as the text of a file and read again. */
import type { Lexicon } from '../../tables/lexicon.ts';
import type { Label, Labelled, TypingModel } from '../../typing-model.ts';
import { eachFeatureBy, remembering } from '../features/features.ts';
import { scorerOf } from '../scorer.ts';
import { typist } from '../typing.ts';
import { readRows, type Weights, writeRows } from '../weights.ts';
import { type Calibration, calibrate, marginOf } from './calibration.ts';
import { heldOut } from './evaluate.ts';
import { versionOf } from './examples.ts';
import { learn } from './learn.ts';

/** All that a model is. */
export interface Trained extends Weights {
  readonly version: string;
  readonly calibration: Calibration;
}

/** How many fifths are held out, one after the other, to see how far leads can be trusted. All would take twice as long. */
const TRIED = 2;

export function trainOn(examples: readonly Labelled[], lexicon?: Lexicon): Trained {
  const featuresOf = remembering(lexicon);
  const trials = heldOut(examples, { featuresOf, folds: TRIED });
  return { version: versionOf(examples), calibration: calibrate(trials), ...learn(examples, featuresOf) };
}

/** `lexicon` must be the one that it was trained with, or nearly: what the words say are features too. */
export function toModel(trained: Trained, lexicon?: Lexicon): TypingModel {
  const say = typist(trained, scorerOf(trained, eachFeatureBy(lexicon)));
  return {
    version: trained.version,
    type: (pair) => {
      const { label, either, lead } = say(pair);
      const margin = marginOf(lead, trained.calibration);
      return { predicate: label, margin, ...(label === 'NONE' && either !== 'NONE' && { reverse: either }) };
    },
  };
}

/** A model of exactly these examples. The same in any order, and as if one that is not there had never been. */
export const trainModel = (examples: readonly Labelled[], lexicon?: Lexicon): TypingModel =>
  toModel(trainOn(examples, lexicon), lexicon);

interface Written {
  readonly version: string;
  readonly calibration: readonly string[];
  readonly labels: readonly Label[];
  readonly weights: Readonly<Record<string, string>>;
}

export function writeModel({ version, calibration, labels, rows }: Trained): string {
  const written: Written = {
    version,
    calibration: calibration.map((step) => step.join(' ')),
    labels,
    weights: writeRows(rows),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Reads what `writeModel` wrote. */
export function readModel(json: string, lexicon?: Lexicon): TypingModel {
  const { version, calibration, labels, weights } = JSON.parse(json) as Written;
  const steps = calibration.map((step) => step.split(' ').map(Number) as [number, number]);
  return toModel({ version, calibration: steps, labels, rows: readRows(weights) }, lexicon);
}

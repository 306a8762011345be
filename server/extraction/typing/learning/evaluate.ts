/** How good the model is on pairs that it was not trained on. Pairs of one sentence are never on both sides. */
import type { Lexicon } from '../../tables/lexicon.ts';
import type { Label, Labelled } from '../../typing-model.ts';
import { type FeaturesOf, remembering } from '../features/features.ts';
import { typist } from '../typing.ts';
import { scoresOf } from '../weights.ts';
import type { Trial } from './calibration.ts';
import { FOLDS, foldOf, inOrder } from './examples.ts';
import { learn } from './learn.ts';

/** A held-out pair: what a person said, what the model said. */
export interface Tried extends Trial {
  readonly label: Label;
  readonly said: Label;
  /** True where the predicate is right, whichever way it was read. */
  readonly isNearlyRight: boolean;
}

/** Of the first `folds` fifths, each typed by what was learnt from the other four. */
export function heldOut(
  examples: readonly Labelled[],
  { featuresOf, folds = FOLDS }: { featuresOf: FeaturesOf; folds?: number },
): Tried[] {
  const placed = inOrder(examples).map((example) => ({ example, fold: foldOf(example) }));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const [tried, learnt] = [placed.filter((one) => one.fold === fold), placed.filter((one) => one.fold !== fold)];
    if (learnt.length === 0) return [];
    const weights = learn(
      learnt.map(({ example }) => example),
      featuresOf,
    );
    const say = typist(weights, (pair) => scoresOf(featuresOf(pair), weights));
    return tried.map(({ example: { pair, label } }) => {
      const { label: said, either, lead } = say(pair);
      return {
        label,
        said,
        lead,
        isRight: said === label && (label === 'NONE') === (either === 'NONE'),
        isNearlyRight: either === label,
      };
    });
  });
}

/** Shares of 1. */
export interface Evaluation {
  readonly pairs: number;
  /** Predicate and direction right. */
  readonly accuracy: number;
  /** Predicate right. */
  readonly predicateAccuracy: number;
  /** Among the quarter, half and three quarters with the widest leads. */
  readonly top: { readonly quarter: number; readonly half: number; readonly threeQuarters: number };
  /** Mean of the F1 of all labels, NONE among them. */
  readonly macroF1: number;
  readonly byLabel: readonly LabelScore[];
}

export interface LabelScore {
  readonly label: Label;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Five-fold cross-validation. */
export function crossValidate(examples: readonly Labelled[], lexicon?: Lexicon): Evaluation {
  const tried = heldOut(examples, { featuresOf: remembering(lexicon) });
  const sorted = [...tried].sort((a, b) => b.lead - a.lead);
  const top = (part: number): number => share(sorted.slice(0, Math.ceil(part * sorted.length)), isRight);
  const byLabel = [...new Set(tried.map(({ label }) => label))].sort().map((label) => scoreOf(label, tried));
  return {
    pairs: tried.length,
    accuracy: share(tried, isRight),
    predicateAccuracy: share(tried, ({ isNearlyRight }) => isNearlyRight),
    top: { quarter: top(0.25), half: top(0.5), threeQuarters: top(0.75) },
    macroF1: byLabel.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, byLabel.length),
    byLabel,
  };
}

const isRight = (trial: Trial): boolean => trial.isRight;
const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / Math.max(1, all.length);

function scoreOf(label: Label, tried: readonly Tried[]): LabelScore {
  const [given, said] = [tried.filter((one) => one.label === label), tried.filter((one) => one.said === label)];
  const [precision, recall] = [share(said, isRight), share(given, isRight)];
  return { label, pairs: given.length, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

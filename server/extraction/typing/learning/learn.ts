/** Examples → weights. A fold over the examples that are there: nothing is left of one that was taken out. */
import type { Labelled } from '../../typing-model.ts';
import { answerOf, toLabels } from '../answers.ts';
import type { FeaturesOf } from '../features/features.ts';
import { toWeights, type Weights } from '../weights.ts';
import { inOrder } from './examples.ts';
import { train } from './perceptron.ts';

/** A feature of one example alone says nothing about others. */
const SEEN = 2;

export function learn(examples: readonly Labelled[], featuresOf: FeaturesOf): Weights {
  const sorted = inOrder(examples);
  const labels = toLabels(sorted.map(({ label }) => label));
  const features = sorted.map(({ pair }) => featuresOf(pair));
  const numbers = numbered(features);
  const lessons = sorted.map((example, index) => ({
    features: Int32Array.from((features[index] ?? []).flatMap((feature) => numbers.get(feature) ?? [])),
    answer: answerOf(example, labels),
  }));
  return toWeights(train(lessons, labels, numbers.size), [...numbers.keys()], labels);
}

function numbered(features: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= SEEN).map(([feature]) => feature);
  return new Map(kept.map((feature, index) => [feature, index]));
}

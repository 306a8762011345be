/**
 * An averaged perceptron. Each label has a weight for every feature, and each that has a direction a second one, its tilt: added
 * where the first end in the text is the subject, taken away where the second is. So both directions learn from each other, and
 * a label without direction cannot depend on it.
 */
import { type Answer, bestAnswer, type Labels, totalOf } from '../answers.ts';
import { shuffled } from './shuffle.ts';

export interface Lesson {
  /** Numbers of its features. */
  readonly features: Int32Array;
  readonly answer: Answer;
}

const PASSES = 15;
/** The right answer must lead by as much, or there is something to learn. Averages of so wide a lead do better on unseen pairs than of none. */
const LEAD = 40;

interface Learning {
  readonly weights: Float32Array;
  /** Each change times the step it was made at: taken away, it leaves the average over all steps. */
  readonly late: Float64Array;
  /** Labels and tilts. */
  readonly width: number;
}

/** By feature, the weights of all labels, then their tilts. The same lessons in the same order give the same. */
export function train(lessons: readonly Lesson[], labels: Labels, features: number): Float32Array {
  const width = 2 * labels.names.length;
  const learning = { weights: new Float32Array(features * width), late: new Float64Array(features * width), width };
  const scores = new Float64Array(width);
  let step = 1;
  for (let pass = 0; pass < PASSES; pass++)
    for (const lesson of shuffled(lessons, pass)) {
      sum(lesson, learning, scores);
      const rival = bestAnswer(scores, labels, lesson.answer);
      if (totalOf(lesson.answer, scores) - totalOf(rival, scores) < LEAD) learn(learning, lesson, { rival, step });
      step++;
    }
  const { weights, late } = learning;
  return weights.map((weight, at) => weight - (late[at] ?? 0) / step);
}

function sum({ features }: Lesson, { weights, width }: Learning, scores: Float64Array): void {
  scores.fill(0);
  for (const feature of features) {
    const from = feature * width;
    for (let at = 0; at < width; at++) scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0);
  }
}

/** Towards the answer, away from its rival. */
function learn(
  { weights, late, width }: Learning,
  { features, answer }: Lesson,
  { rival, step }: { rival: Answer; step: number },
): void {
  const change = (at: number, by: number): void => {
    weights[at] = (weights[at] ?? 0) + by;
    late[at] = (late[at] ?? 0) + by * step;
  };
  for (const feature of features)
    for (const [{ label, way }, by] of [
      [answer, 1],
      [rival, -1],
    ] as const) {
      change(feature * width + label, by);
      change(feature * width + width / 2 + label, by * way);
    }
}

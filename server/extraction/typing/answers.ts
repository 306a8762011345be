/** What may be said of a pair in the order of the text, and what the weights say. */
import { isSymmetric } from '../../domain/ontology/predicate.ts';
import type { Label, Labelled } from '../typing-model.ts';
import { endsOf } from './features/zones.ts';

export interface Labels {
  readonly names: readonly Label[];
  /** By label: true where subject and object may not be swapped. */
  readonly directed: readonly boolean[];
}

/** A label by its number, and which way it goes: 1 from the first end to the second, -1 back, 0 where it has no direction. */
export interface Answer {
  readonly label: number;
  readonly way: -1 | 0 | 1;
}

export function toLabels(names: Iterable<Label>): Labels {
  const sorted = [...new Set(names)].sort();
  return { names: sorted, directed: sorted.map((name) => name !== 'NONE' && !isSymmetric(name)) };
}

export function answerOf({ pair, label: name }: Labelled, { names, directed }: Labels): Answer {
  const label = names.indexOf(name);
  return { label, way: !directed[label] ? 0 : endsOf(pair).first === pair.subject ? 1 : -1 };
}

/** `scores` has the labels, then their tilts. */
export const totalOf = ({ label, way }: Answer, scores: Float64Array): number =>
  (scores[label] ?? 0) + way * (scores[scores.length / 2 + label] ?? 0);

/** The best answer but for one that is not asked for. */
export function bestAnswer(scores: Float64Array, { directed }: Labels, not?: Answer): Answer {
  const half = scores.length / 2;
  let best: Answer = { label: 0, way: 0 };
  let value = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < half; label++) {
    for (const way of directed[label] ? WAYS : NO_WAY) {
      const reached = (scores[label] ?? 0) + way * (scores[half + label] ?? 0);
      if (reached <= value || (not?.label === label && not.way === way)) continue;
      best = { label, way };
      value = reached;
    }
  }
  return best;
}

const WAYS = [1, -1] as const;
const NO_WAY = [0] as const;

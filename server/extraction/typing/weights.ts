/** What was learnt, as the text of a file: `typing-model.json`, made by `readout train`. Whole numbers, and none of those that say nothing. */
import type { Label } from '../typing-model.ts';
import type { Labels } from './answers.ts';

/** Pairs of a number of a column (labels, then their tilts) and a weight. */
export type Row = Int16Array;

export interface Weights {
  readonly labels: readonly Label[];
  readonly rows: ReadonlyMap<string, Row>;
}

/** Weights are kept in quarters; those of one or less say too little to be kept. */
const FINE = 4;
const LEAST = 5;

/** `learnt` is by feature, in the order of `features`. */
export function toWeights(learnt: Float32Array, features: readonly string[], { names }: Labels): Weights {
  const width = 2 * names.length;
  const rows = new Map<string, Row>();
  features.forEach((feature, index) => {
    const kept: number[] = [];
    for (let column = 0; column < width; column++) {
      const weight = Math.round((learnt[index * width + column] ?? 0) * FINE);
      if (Math.abs(weight) >= LEAST) kept.push(column, weight);
    }
    if (kept.length > 0) rows.set(feature, Int16Array.from(kept));
  });
  return { labels: names, rows };
}

/** Adds up the rows of the features: a score for each label, then their tilts. */
export function scoresOf(features: readonly string[], { labels, rows }: Weights): Float64Array {
  const scores = new Float64Array(2 * labels.length);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row) addRow(scores, row);
  }
  return scores;
}

function addRow(scores: Float64Array, row: Row): void {
  for (let at = 0; at < row.length; at += 2) {
    const column = row[at] ?? 0;
    scores[column] = (scores[column] ?? 0) + (row[at + 1] ?? 0);
  }
}

/** `"between accuse": "3 12 5 -4"`: one feature a line, so that a change shows as one. */
export const writeRows = (rows: Weights['rows']): Record<string, string> =>
  Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, row]) => [feature, row.join(' ')]));

export const readRows = (written: Readonly<Record<string, string>>): Map<string, Row> =>
  new Map(Object.entries(written).map(([feature, row]) => [feature, Int16Array.from(row.split(' '), Number)]));

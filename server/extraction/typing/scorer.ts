/** Weights at work on pairs: the same scores as `scoresOf` has for the names of the features, without making the names. */
import { once } from '../once.ts';
import type { PairToType, TokenToType } from '../typing-model.ts';
import { type FeatureTable, NO_FEATURE, toFeatureTable } from './features/feature-table.ts';
import { ALWAYS, type EachFeature } from './features/features.ts';
import { wordsOf } from './features/sentence-words.ts';
import type { Take } from './features/take.ts';
import type { Row, Weights } from './weights.ts';

/** What a pair scores: each label, then their tilts. */
export type ScoresOf = (pair: PairToType) => Float64Array;

export function scorerOf({ rows, labels }: Weights, each: EachFeature): ScoresOf {
  const table = toFeatureTable(rows);
  const { cells, starts } = packed([...rows.values()]);
  let scores = new Float64Array();
  // A feature counts once: the turn in which it was added last stands here.
  const added = new Uint32Array(rows.size + 1);
  let turn = 0;
  const add = (feature: number): void => {
    if (feature === NO_FEATURE || added[feature] === turn) return;
    added[feature] = turn;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 2) {
      const column = cells[at] ?? 0;
      scores[column] = (scores[column] ?? 0) + (cells[at + 1] ?? 0);
    }
  };
  const take = takeWeights(table, add);
  return (pair) => {
    scores = new Float64Array(2 * labels.length);
    turn++;
    add(table.named(ALWAYS));
    each(pair, take);
    return scores;
  };
}

function takeWeights(table: FeatureTable, add: (feature: number) => void): Take<number> {
  const { word } = table;
  return {
    word,
    words: once((tokens: readonly TokenToType[]) => wordsOf(tokens).map(word)),
    begins: (letters, of) => add(table.one(letters === 4 ? '4' : '5', of)),
    one: (kind, of) => add(table.one(kind, of)),
    two: (kind, of, next) => add(table.two(kind, of, next)),
  };
}

/** Rows one behind the other, that of feature 1 first: hundreds are added for each pair, and close together they are read fastest. */
function packed(rows: readonly Row[]): { readonly cells: Row; readonly starts: Uint32Array } {
  const starts = new Uint32Array(rows.length + 2);
  rows.forEach((row, index) => {
    starts[index + 2] = (starts[index + 1] ?? 0) + row.length;
  });
  const cells = new Int16Array(starts.at(-1) ?? 0);
  rows.forEach((row, index) => {
    cells.set(row, starts[index + 1]);
  });
  return { cells, starts };
}

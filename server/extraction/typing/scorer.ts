/** Weights at work on pairs: the same scores as `scoresOf` has for the names of the features, without making the names. */
import { ALWAYS, type EachFeature } from './features.ts';
import type { PairToType } from './model.ts';
import { addRow, type Row, type Weights } from './weights.ts';

/** What a pair scores: each label, then their tilts. */
export type ScoresOf = (pair: PairToType) => Float64Array;

export function scorerOf(weights: Weights, each: EachFeature): ScoresOf {
  const rowsOf = rowsByKind(weights.rows);
  const always = weights.rows.get(ALWAYS);
  // A feature counts once: the turn in which its row was added last stands beside it.
  let turn = 0;
  return (pair) => {
    const scores = new Float64Array(2 * weights.labels.length);
    turn++;
    if (always) addRow(scores, always);
    each(pair, (kind, rest) => {
      const weighed = rowsOf(kind).get(rest);
      if (!weighed || weighed.turn === turn) return;
      weighed.turn = turn;
      addRow(scores, weighed.row);
    });
    return scores;
  };
}

interface Weighed {
  readonly row: Row;
  turn: number;
}

/** Rows by what follows the kind in their names; of each kind gathered when it is first asked for. */
function rowsByKind(rows: Weights['rows']): (kind: string) => ReadonlyMap<string, Weighed> {
  const shared = new Map([...rows].map(([name, row]) => [name, { row, turn: 0 }]));
  const kinds = new Map<string, ReadonlyMap<string, Weighed>>();
  return (kind) => {
    const before = kinds.get(kind);
    if (before) return before;
    const found = new Map([...shared].flatMap(([name, weighed]) => restOf(name, kind, weighed)));
    kinds.set(kind, found);
    return found;
  };
}

const restOf = (name: string, kind: string, weighed: Weighed): [string, Weighed][] =>
  name.startsWith(`${kind} `) ? [[name.slice(kind.length + 1), weighed]] : [];

/** Weights at work on pairs: the same scores as `scoresOf` has for the names of the features, without making the names. */
import { remembered } from '../../domain/remembered.ts';
import { ALWAYS, type EachFeature } from './features.ts';
import type { PairToType } from './model.ts';
import type { Group, Take } from './take.ts';
import { addRow, type Row, type Weights } from './weights.ts';

/** What a pair scores: each label, then their tilts. */
export type ScoresOf = (pair: PairToType) => Float64Array;

export function scorerOf(weights: Weights, each: EachFeature): ScoresOf {
  let scores = new Float64Array();
  // A feature counts once: the turn in which its row was added last stands beside it.
  let turn = 0;
  const add = (weighed: Weighed | undefined): void => {
    if (!weighed || weighed.turn === turn) return;
    weighed.turn = turn;
    addRow(scores, weighed.row);
  };
  const always = weights.rows.get(ALWAYS);
  const take = takeWeights(weights.rows, add);
  return (pair) => {
    scores = new Float64Array(2 * weights.labels.length);
    turn++;
    if (always) addRow(scores, always);
    each(pair, take);
    return scores;
  };
}

interface Weighed {
  readonly row: Row;
  turn: number;
}

/** By what follows: the rest of a name behind its kind, or its last word behind the ones before. */
type Behind = ReadonlyMap<string, Weighed>;

function takeWeights(rows: Weights['rows'], add: (weighed: Weighed | undefined) => void): Take {
  const shared = new Map([...rows].map(([name, row]) => [name, { row, turn: 0 }]));
  const ofKind = kept((kind: string) => behind(shared, `${kind} `));
  const pairsOf = kept((kind: string) => byFirst(ofKind(kind)));
  const ofGroup = kept(({ each }: Group) =>
    remembered((word) => {
      const found: Weighed[] = [];
      each(word, (kind, rest) => {
        const weighed = ofKind(kind).get(rest);
        if (weighed) found.push(weighed);
      });
      return found;
    }),
  );
  return {
    one: (kind, rest) => add(ofKind(kind).get(rest)),
    two: (kind, word, next) => add(pairsOf(kind).get(word)?.get(next)),
    group: (group, word) => {
      for (const weighed of ofGroup(group)(word)) add(weighed);
    },
  };
}

/** There are few kinds and few groups: what was made for one is kept. */
function kept<K, T>(make: (key: K) => T): (key: K) => T {
  const all = new Map<K, T>();
  return (key) => {
    const before = all.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    all.set(key, made);
    return made;
  };
}

function behind(rows: Behind, start: string): Behind {
  const found = new Map<string, Weighed>();
  for (const [name, weighed] of rows) if (name.startsWith(start)) found.set(name.slice(start.length), weighed);
  return found;
}

function byFirst(rows: Behind): ReadonlyMap<string, Behind> {
  const found = new Map<string, Map<string, Weighed>>();
  for (const [rest, weighed] of rows) {
    const space = rest.indexOf(' ');
    if (space < 0) continue;
    const [first, next] = [rest.slice(0, space), rest.slice(space + 1)];
    found.set(first, (found.get(first) ?? new Map()).set(next, weighed));
  }
  return found;
}

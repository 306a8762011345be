/** Readout pairs: one event told by both sides, and what only one of them said. */
import { compareText, distinct, groupBy } from '../domain/lists.ts';

/** An article of an event, with the side of its origin and what is stated in it, whatever the event. */
export interface Readout {
  readonly event: string;
  readonly article: string;
  readonly side?: string;
  readonly claims: readonly { readonly id: string; readonly key: string }[];
}

export interface ReadoutPair {
  readonly event: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly both: readonly string[];
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

/** The events that have articles of both sides. Claims with the same key count as one: they are grouped into one event. */
export function readoutPairsOf(readouts: readonly Readout[], [a, b]: readonly [string, string]): ReadoutPair[] {
  return [...groupBy(readouts, ({ event }) => event)]
    .flatMap(([event, articles]) => {
      const left = articles.filter(({ side }) => side === a);
      const right = articles.filter(({ side }) => side === b);
      return left.length > 0 && right.length > 0 ? [compare(event, left, right)] : [];
    })
    .sort((one, other) => compareText(one.event, other.event));
}

function compare(event: string, left: readonly Readout[], right: readonly Readout[]): ReadoutPair {
  const stated = (articles: readonly Readout[]) =>
    new Map(articles.flatMap(({ claims }) => claims).map(({ id, key }) => [key, id]));
  const [ofLeft, ofRight] = [stated(left), stated(right)];
  const pick = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>, wanted: boolean) =>
    distinct([...from].filter(([key]) => other.has(key) === wanted).map(([, id]) => id));
  return {
    event,
    left: distinct(left.map(({ article }) => article)),
    right: distinct(right.map(({ article }) => article)),
    both: pick(ofLeft, ofRight, true),
    onlyLeft: pick(ofLeft, ofRight, false),
    onlyRight: pick(ofRight, ofLeft, false),
  };
}

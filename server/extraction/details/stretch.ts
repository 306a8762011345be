/** The stretch of a sentence that is one reading's own: from where the clause before it ends to where the next begins. */
import type { Reading } from '../relations/reading.ts';
import type { Clause, Token } from '../shapes.ts';
import type { DateFound } from './dates/dates.ts';

export interface Stretch {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Tokens between them. */
  readonly tokens: readonly Token[];
  readonly dates: readonly DateFound[];
}

/** With what leads the clause ("Under a contract worth …,") and its subject; without a clause, the sentence. */
export function stretchOf(
  { sentence, clause }: Reading,
  clauses: readonly Clause[],
  dates: readonly DateFound[],
): Stretch {
  const [from, until] = clause ? [beginOf(clause, clauses), clause.until] : [0, sentence.tokens.length];
  const tokens = sentence.tokens.slice(from, until);
  return {
    start: tokens[0]?.start ?? sentence.start,
    end: tokens.at(-1)?.end ?? sentence.start,
    tokens,
    dates,
  };
}

/** Where the last clause that stands wholly before it ends. */
const beginOf = ({ from }: Clause, clauses: readonly Clause[]): number =>
  Math.max(0, ...clauses.filter((other) => other.to <= from).map(({ until }) => Math.min(until, from)));

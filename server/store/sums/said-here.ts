/** What articles say, as it is stored: their rules ask for no more than that, and the other claims of their pairs need not be summed up for it. */
import type { SaidHere } from '../../analysis/findings/scope.ts';
import { groupBy } from '../../domain/lists.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import type { Mode } from '../../domain/wording/words.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';

interface SaidRow extends Omit<SaidHere, 'evidence' | 'mode'> {
  readonly article: string;
  readonly predicate: Predicate;
  readonly mode: Mode | null;
  /** One of the words that say it. */
  readonly evidence: string;
  readonly start: number;
}

/** By article. Sums must have been saved before. */
export async function saidHere(
  run: Run,
  articles: readonly string[],
): Promise<ReadonlyMap<string, readonly SaidHere[]>> {
  const rows = await runForIds<SaidRow>(run, query('claim/said-in-articles'), ['ids', articles]);
  const byArticle = groupBy(rows, ({ article }) => article);
  return new Map(
    [...byArticle].map(([article, said]) => [article, [...groupBy(said, ({ id }) => id).values()].flatMap(joined)]),
  );
}

function joined(rows: readonly SaidRow[]): SaidHere[] {
  return rows.slice(0, 1).map(({ article: _, start: __, mode, ...claim }) => ({
    ...claim,
    mode: mode ?? 'HAPPENED',
    evidence: rows.map(({ evidence, start }) => ({ id: evidence, start })),
  }));
}

/** Articles that a new one may repeat: published about the same days, telling of the same entities. */
import type { Day } from '../../../domain/partial-date.ts';
import { query } from '../../../graph/queries.ts';
import { present, type Row } from '../../rows.ts';
import type { Run } from '../../run.ts';

export interface NearArticle {
  readonly id: string;
  readonly origin: string;
  readonly publisher?: string;
  /** Title and text, folded. */
  readonly folded: string;
  /** How many of the entities it tells of. */
  readonly shared: number;
}

export interface AboutDays {
  /** First days of publication dates: of an article of "2023-11" it is the first of November. */
  readonly days: readonly Day[];
  /** Canonical ids. */
  readonly entities: readonly string[];
  readonly limit: number;
}

/** Those first that share most. An article of which nothing is read yet comes last. */
export async function articlesNear(run: Run, { days, entities, limit }: AboutDays): Promise<NearArticle[]> {
  const among = Object.fromEntries(entities.map((id) => [id, true]));
  const rows = await run<Row>(query('article/near'), { days, among, limit });
  return rows.map((row) => present<NearArticle>(row));
}

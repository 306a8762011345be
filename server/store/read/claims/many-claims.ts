/** Where a page of very many claims starts: how many there are of each day is counted once and kept, and then few are read. */
import type { ClaimOrder } from '../../../domain/claim-filter.ts';
import type { PageRequest } from '../../../domain/page.ts';
import type { Params, Query } from '../../../graph/graph.ts';
import { query } from '../../../graph/queries.ts';
import type { Run } from '../../run.ts';
import type { ClaimQuery, Many } from './claim-parameters.ts';
import { pageParameters, upToKey } from './matching-claims.ts';
import { type DayTally, type Reach, reachOf } from './tally.ts';

export interface PageStart {
  readonly statement: Query;
  readonly params: Params;
}

/** More days are not looked up one by one. */
const MOST_DAYS = 60;
/** To look a claim up by its day costs about as much as to go over so many, on both engines. */
const LOOK_UP = 8;

const TALLIES = {
  all: query('claim/tally-in-all'),
  entity: query('claim/tally-in-entity'),
  entities: query('claim/tally-in-entities'),
};

export async function startOfPage(
  run: Run,
  { anchor, params, many }: ClaimQuery,
  { orderBy, ...page }: PageRequest & { readonly orderBy: ClaimOrder },
): Promise<PageStart> {
  const asked = { ...params, ...pageParameters(page), order: orderBy };
  const statement = query(`claim/page-in-${anchor}`);
  if (many === undefined) return { statement, params: { ...asked, ...upToKey(orderBy, null) } };
  const tally = await whileTheSame(run, many, ['tally', params], () => run<DayTally>(TALLIES[many.of], params));
  const reach = reachOf(tally, orderBy, page);
  const bounded = { ...asked, ...upToKey(orderBy, reach.lastKey) };
  return (await areFew(run, reach, tally))
    ? { statement: query('claim/page-in-all'), params: { ...bounded, days: reach.days, naming: many.members } }
    : { statement, params: bounded };
}

/** Whether so few claims are of the days of a page, whatever they say, that it is faster to start from those. */
async function areFew(run: Run, { days }: Reach, tally: readonly DayTally[]): Promise<boolean> {
  if (days.length > MOST_DAYS || days.includes(null)) return false;
  const most = Math.floor(tally.reduce((sum, { count }) => sum + count, 0) / LOOK_UP);
  const [row] = await run<{ count: number }>(query('claim/count-on-days'), { days, limit: most + 1 });
  return (row?.count ?? 0) <= most;
}

/** What `find` gives, kept while nothing about the entities in question changes: the next pages ask for the same. */
export function whileTheSame<Answer>(
  { memory }: Run,
  { of, stamp }: Many,
  [what, params]: readonly [what: string, params: Params],
  find: () => Promise<Answer>,
): Promise<Answer> {
  if (memory === undefined) return find();
  const key = `claims ${what} ${of} ${JSON.stringify(params)}`;
  return stamp === undefined ? memory.rememberWhole(key, find) : memory.remember(`${key} ${stamp}`, find);
}

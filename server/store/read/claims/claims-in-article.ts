/** The claims of an article in the order of its text; of a data set in the order of its rows. */
import { type Page, type PageRequest, toPage } from '../../../domain/page.ts';
import { query } from '../../../graph/queries.ts';
import { type Row, type StoredClaim, toShownClaim } from '../../rows.ts';
import type { Run } from '../../run.ts';
import { pageParameters } from './matching-claims.ts';

/** Claims of an article in the order of its text. */
export async function claimsInText(run: Run, article: string, page: PageRequest): Promise<Page<StoredClaim>> {
  const rows = await run<{ claim: Row; key: number; id: string }>(query('claim/page-in-text'), {
    article,
    ...pageParameters(page),
  });
  return toPage(
    rows.map(({ claim, key, id }) => ({ item: toShownClaim(claim), key, id })),
    page.first,
  );
}

interface Placed {
  readonly item: StoredClaim;
  readonly key: number;
  readonly id: string;
}

/** Rows looked at in one go, and how often at most: of a table of unusable rows a page may stay short, but not long in coming. */
const LEAST_WINDOW = 100;
const MOST_WINDOWS = 12;

/** Claims of a data set in the order of its rows. A claim that several rows tell comes with each page that has one of them. */
export async function claimsInRows(
  run: Run,
  { article, rows }: { readonly article: string; readonly rows: number },
  page: PageRequest,
): Promise<Page<StoredClaim>> {
  const found: Placed[] = [];
  let from = page.after === undefined ? 1 : Number(page.after.key);
  let size = Math.max(LEAST_WINDOW, page.first * 2);
  for (let windows = 0; found.length <= page.first && from <= rows && windows < MOST_WINDOWS; windows++) {
    const to = Math.min(rows, from + size - 1);
    for (const one of await inWindow(run, article, { from, to }))
      if (isAfter(one, page) && !found.some(({ id }) => id === one.id)) found.push(one);
    from = to + 1;
    size *= 2;
  }
  return toPage(found.slice(0, page.first + 1), page.first);
}

async function inWindow(
  run: Run,
  article: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Placed[]> {
  const locators = Array.from({ length: to - from + 1 }, (_, at) => `row ${from + at}`);
  const rows = await run<{ claim: Row; locator: string }>(query('claim/page-of-rows'), { article, locators });
  return rows
    .map(({ claim, locator }) => ({ item: toShownClaim(claim), key: Number(locator.slice(4)), id: String(claim.id) }))
    .sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));
}

const isAfter = ({ key, id }: Placed, { after }: PageRequest): boolean =>
  after === undefined || key > Number(after.key) || (key === Number(after.key) && id > after.id);

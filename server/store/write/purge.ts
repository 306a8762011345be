/** Taking words out of the graph for good. What stays of an article is a tombstone: its id, and that it was purged. */
import { ownOriginId } from '../../domain/origin.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runBatches, runForIds, toValues } from '../run.ts';

/** What an article that was purged is called as an origin: its own name held its title. */
const NAME = 'A text that was purged';

/** What an article says, and where it came from. What the program notes of a data set for itself stays: its rows are read by it. */
const GONE = {
  title: '',
  text: '',
  folded: '',
  paddedTitle: '',
  url: undefined,
  archivedUrl: undefined,
  accessedOn: undefined,
  publisher: undefined,
  publisherCountry: undefined,
  publishedOn: undefined,
  publishedFirst: undefined,
  publishedLast: undefined,
  language: undefined,
  note: undefined,
} as const;

/** Leaves of an article its id and when it was added, and of its own origin an id and a name that says nothing. */
export async function purgeArticleWords(run: Run, id: string): Promise<void> {
  const origin = ownOriginId(id);
  const values = toValues({ ...GONE, state: 'PURGED', origin, tombstone: true });
  await run(query('article/purge'), { id, values });
  await run(query('article/unlink'), { id });
  await run(query('origin/purge'), { id: origin, values: { id: origin, name: NAME, folded: origin, tombstone: true } });
  await runBatches(run, query('article/link'), [{ id, origin }]);
}

/** Erases the words of some of an article's evidence. Gives how much it was, and the claims that it was said for. */
export async function purgeEvidenceWords(
  run: Run,
  batch: { readonly article: string; readonly at: string; readonly limit: number },
): Promise<{ readonly evidence: number; readonly claims: readonly string[] }> {
  const rows = await run<{ id: string; claim: string }>(query('evidence/purge'), batch);
  await runForIds(run, query('evidence/purge-sources'), ['ids', rows.map(({ id }) => id)]);
  return { evidence: rows.length, claims: rows.map(({ claim }) => claim) };
}

/** Ids of the articles that were purged. */
export async function purgedArticles(run: Run): Promise<ReadonlySet<string>> {
  const rows = await run<{ id: string }>(query('article/purged'));
  return new Set(rows.map(({ id }) => id));
}

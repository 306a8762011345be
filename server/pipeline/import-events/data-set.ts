/** The data set as an article: without a text, its own origin, known by the hash of its file. */
import { ConflictError, InvalidInputError } from '../../domain/errors.ts';
import { ownOriginId } from '../../domain/origin.ts';
import { type PartialDate, toPartialDate } from '../../domain/partial-date.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Stamp } from '../../review/state-claim.ts';
import { articlesByIds } from '../../store/read/articles/articles.ts';
import type { StoredArticle } from '../../store/rows.ts';
import { type Run, reader, writer } from '../../store/run.ts';
import { findReading, NOTHING_READ, type Reading } from '../../store/write/data-sets.ts';
import { type ArticleToSave, saveBatch } from '../../store/write/save.ts';
import { publisherNamed } from '../adding/add-article.ts';
import { decisionOn } from '../decide.ts';
import { defined } from '../defined.ts';
import { ownName } from '../reading/read-seeds.ts';
import { refusePurged } from '../undoing/purge.ts';

export interface DataSet {
  /** By `dataSetId`. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly publishedOn?: PartialDate | undefined;
  readonly url?: string | undefined;
}

/** Throws InvalidInputError where the title, the day or the address cannot be kept. */
export function checkDataSet({ title, publishedOn, url }: DataSet): void {
  if (title.trim() === '' || title.length > 500)
    throw new InvalidInputError(`A title has 1 to 500 characters, not ${title.length}.`);
  if (publishedOn !== undefined) toPartialDate(publishedOn);
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    throw new InvalidInputError(`"${url.slice(0, 100)}" is no web address. Write it with http:// or https://.`);
}

/** How far it was read before. Throws ConflictError where it was withdrawn or purged: importing is no way round that decision. */
export async function readingOf(graph: Graph, id: string): Promise<Reading> {
  const found = await findReading(reader(graph), id);
  if (found === undefined) return NOTHING_READ;
  await refuseHidden(reader(graph), id, found.state);
  return found.reading;
}

export async function refuseHidden(run: Run, id: string, state: StoredArticle['state'] | undefined): Promise<void> {
  if (state === 'ACTIVE') return;
  await refusePurged(run, (await articlesByIds(run, [id])).get(id));
  throw new ConflictError(
    `This data set was deleted. Bring it back first: mutation { restoreArticle(id: "${id}") { article { id } } }, then import it again.`,
  );
}

/** It as it is stored, or as it will be: so that nothing is saved before the first rows are known to be readable. */
export async function expectedDataSet(graph: Graph, dataSet: DataSet, stamp: Stamp): Promise<ArticleToSave> {
  const { id, title, publishedOn } = dataSet;
  const known = (await articlesByIds(reader(graph), [id])).get(id);
  return known
    ? toArticle(known)
    : defined({ id, title, text: '', publishedOn, origin: ownOriginId(id), recordedAt: stamp.at });
}

/** Saves it where it is not there yet. Gives it as it is stored. */
export const saveDataSet = (graph: Graph, dataSet: DataSet, stamp: Stamp): Promise<ArticleToSave> =>
  graph.write(async (transaction) => {
    const run = writer(transaction);
    const known = (await articlesByIds(run, [dataSet.id])).get(dataSet.id);
    return known ? toArticle(known) : saveNew(run, dataSet, stamp);
  });

async function saveNew(run: Run, dataSet: DataSet, stamp: Stamp): Promise<ArticleToSave> {
  const { id, title, publisher: outlet, publishedOn, url } = dataSet;
  const publisher = outlet === undefined ? undefined : await publisherNamed(run, outlet, { country: undefined, stamp });
  const origin = { id: ownOriginId(id), name: ownName({ publisher: outlet, title }) };
  const article = defined({
    id,
    title,
    text: '',
    publisher,
    publishedOn,
    url,
    origin: origin.id,
    recordedAt: stamp.at,
  });
  await saveBatch(run, {
    origins: [origin],
    articles: [article],
    claims: [],
    evidence: [],
    decisions: [decisionOn(id, 'add', stamp)],
  });
  return article;
}

/** Without what the store keeps beside it. */
function toArticle({ id, title, text, publisher, publishedOn, url, origin, recordedAt }: StoredArticle): ArticleToSave {
  return defined({ id, title, text, publisher, publishedOn, url, origin, recordedAt });
}

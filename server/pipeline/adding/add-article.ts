/** Adding an article: the same words from the same publisher on the same day are the article that exists. */
import { type Article, articleId } from '../../domain/article.ts';
import { entityId } from '../../domain/entity.ts';
import { InvalidInputError } from '../../domain/errors.ts';
import { type Origin, originId, ownOriginId } from '../../domain/origin.ts';
import { type PartialDate, toPartialDate } from '../../domain/partial-date.ts';
import { fold } from '../../domain/wording/fold.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import type { Stamp } from '../../review/state-claim.ts';
import { articlesByIds } from '../../store/read/articles/articles.ts';
import { entitiesByIds, entitiesNamed } from '../../store/read/entities/entities.ts';
import { type Run, writer } from '../../store/run.ts';
import { saveBatch, saveDecisions } from '../../store/write/save.ts';
import { saveEntities } from '../../store/write/save-entities.ts';
import { decisionOn } from '../decide.ts';
import { defined } from '../defined.ts';
import { notFound } from '../ids.ts';
import { ownName } from '../reading/read-seeds.ts';
import { ISSUERS } from '../suggesting/names.ts';
import { setArticleState } from '../undoing/delete-article.ts';
import { refusePurged } from '../undoing/purge.ts';

export interface ArticleToAdd {
  readonly title: string;
  readonly text: string;
  readonly publisher?: string | undefined;
  readonly publisherCountry?: string | undefined;
  readonly url?: string | undefined;
  readonly archivedUrl?: string | undefined;
  readonly accessedOn?: PartialDate | undefined;
  readonly publishedOn?: PartialDate | undefined;
  readonly language?: string | undefined;
  readonly origin?: string | undefined;
}

export interface Added {
  readonly id: string;
  readonly alreadyKnown: boolean;
}

/** Gives the id of the article, and whether it was there before. A withdrawn one is restored. */
export const addArticle = (graph: Graph, input: ArticleToAdd, stamp: Stamp): Promise<Added> => {
  check(input);
  return graph.write((transaction) => addArticleWithin(writer(transaction), input, stamp));
};

/** The same within a transaction in which more is written. */
export async function addArticleWithin(run: Run, input: ArticleToAdd, stamp: Stamp): Promise<Added> {
  check(input);
  const id = articleId(input.publisher ?? '', input.publishedOn, input.text);
  const known = (await articlesByIds(run, [id])).get(id);
  await refusePurged(run, known);
  if (known?.state === 'WITHDRAWN') await setArticleState(run, { id, state: 'ACTIVE' }, stamp);
  else if (!known) await saveNew(run, { ...input, id }, stamp);
  return { id, alreadyKnown: known !== undefined };
}

function check({ title, text, url, archivedUrl, accessedOn, publishedOn }: ArticleToAdd): void {
  if (title.trim() === '' || title.length > 500)
    throw new InvalidInputError(`A title has 1 to 500 characters, not ${title.length}.`);
  if (text.trim() === '' || text.length > 500_000)
    throw new InvalidInputError(`A text has 1 to 500,000 characters, not ${text.length}.`);
  for (const date of [accessedOn, publishedOn]) if (date !== undefined) toPartialDate(date);
  for (const address of [url, archivedUrl])
    if (address !== undefined && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)))
      throw new InvalidInputError(`"${address.slice(0, 100)}" is no web address. Write it with http:// or https://.`);
}

async function saveNew(
  run: Run,
  { origin: named, publisher: outlet, publisherCountry, ...rest }: ArticleToAdd & { readonly id: string },
  stamp: Stamp,
): Promise<void> {
  const country = publisherCountry === undefined ? undefined : await countryNamed(run, publisherCountry);
  const publisher = outlet === undefined ? undefined : await publisherNamed(run, outlet, { country, stamp });
  const origin = named === undefined ? undefined : await originNamed(run, named);
  const own: Origin = { id: ownOriginId(rest.id), name: ownName({ publisher: outlet, title: rest.title }) };
  const article: Article = defined({ ...rest, publisher, origin: origin?.id ?? own.id });
  await saveBatch(run, {
    origins: [origin ?? own],
    articles: [defined({ ...article, recordedAt: stamp.at, publisherCountry: country })],
    claims: [],
    evidence: [],
    decisions: [decisionOn(article.id, 'add', stamp)],
  });
}

async function countryNamed(run: Run, written: string): Promise<string> {
  const byId = (await entitiesByIds(run, [written])).get(written);
  if (byId?.kind === 'COUNTRY') return byId.id;
  const named = (await entitiesNamed(run, [written])).find(({ kind }) => kind === 'COUNTRY');
  if (!named) throw notFound('country', written);
  return named.id;
}

/** The outlet of that name, else another body of that name; made where there is none. */
export async function publisherNamed(
  run: Run,
  written: string,
  { country, stamp }: { readonly country: string | undefined; readonly stamp: Stamp },
): Promise<string> {
  const name = written.trim();
  if (fold(name) === '' || name.length > 200)
    throw new InvalidInputError(`A publisher's name has 1 to 200 characters: "${name.slice(0, 40)}" does not.`);
  const named = (await entitiesNamed(run, [name])).filter(({ kind }) => ISSUERS.includes(kind));
  const known =
    named.find(({ kind, main }) => main && kind === 'MEDIA_OUTLET') ?? named.find(({ main }) => main) ?? named[0];
  if (known) return known.id;
  const outlet = defined({ kind: 'MEDIA_OUTLET' as const, name, aliases: [], country });
  const id = entityId(outlet);
  await saveEntities(run, [{ ...outlet, id }], { bySeed: false });
  await saveDecisions(run, [decisionOn(id, 'save', stamp)]);
  return id;
}

/** The one origin of that name, else a new one. */
async function originNamed(run: Run, written: string): Promise<Origin> {
  const rows = await run<{ id: string }>(query('origin/by-name'), { folded: [fold(written)] });
  const [known] = rows;
  return { id: rows.length === 1 && known ? known.id : originId({ name: written }), name: written };
}

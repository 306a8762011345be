/** The seed files as entities, articles and what was read in them. Everything is checked before anything is written. */
import { readdir, readFile } from 'node:fs/promises';
import {
  type ArticleFile,
  type ReadClaim,
  readArticleFile,
  type WrittenOrigin,
} from '../../documents/files/article-file.ts';
import { readEntityFile } from '../../documents/files/entity-file.ts';
import { FileError } from '../../documents/files/yaml-part.ts';
import { articleId } from '../../domain/article.ts';
import type { Entity } from '../../domain/entity.ts';
import { InvalidInputError } from '../../domain/errors.ts';
import { type Origin, originId, ownOriginId } from '../../domain/origin.ts';
import { isBefore } from '../../domain/partial-date.ts';
import type { Stamp, Stated, Statement } from '../../review/state-claim.ts';
import { stateClaim } from '../../review/state-claim.ts';
import type { ArticleToSave, Batch } from '../../store/write/save.ts';
import { defined } from '../defined.ts';
import { ISSUERS, Names } from '../suggesting/names.ts';

export interface Seeds extends Batch {
  readonly entities: readonly Entity[];
}

/** Reads a folder of seeds. Throws FileError (file, line, reason) for the first thing that does not fit. */
export async function readSeeds(folder: URL, stamp: Stamp): Promise<Seeds> {
  const entities = await readEntities(folder);
  const names = new Names(entities);
  const files = await Promise.all(
    (await list(folder, 'articles/', /\.(md|txt)$/)).map((name) => readOne(folder, name)),
  );
  const read = files.map(({ name, content }) => readArticle(name, readArticleFile(name, content), { names, stamp }));
  const stated = read.flatMap((one) => one.stated);
  return {
    entities,
    origins: read.flatMap((one) => one.origins),
    articles: read.map((one) => one.article),
    claims: stated.map(({ claim }) => claim),
    evidence: stated.map(({ evidence }) => evidence),
    decisions: stated.map(({ decision }) => decision),
  };
}

const list = async (folder: URL, inner: string, wanted: RegExp): Promise<string[]> =>
  (await readdir(new URL(inner, folder)))
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => `${inner}${name}`);

const readOne = async (folder: URL, name: string) => ({
  name: `seeds/${name}`,
  content: await readFile(new URL(name, folder), 'utf8'),
});

async function readEntities(folder: URL): Promise<Entity[]> {
  const files = await Promise.all((await list(folder, 'entities/', /\.ya?ml$/)).map((name) => readOne(folder, name)));
  const written = files.flatMap(({ name, content }) => {
    const { value, lineOf } = readEntityFile(name, content);
    return value.map((entity, at) => ({ entity, file: name, line: () => lineOf([at]) }));
  });
  const seen = new Map<string, string>();
  for (const { entity, file, line } of written) {
    const before = seen.get(entity.id);
    if (before !== undefined)
      throw new FileError(
        file,
        line(),
        `the id "${entity.id}" stands in ${before} too: give each entity an id of its own`,
      );
    seen.set(entity.id, file);
  }
  const names = new Names(written.map(({ entity }) => entity));
  return written.map(({ entity: { country, ...entity }, file, line }) =>
    at(file, line, () =>
      defined({ ...entity, country: country === undefined ? undefined : names.idOf(country, ['COUNTRY']) }),
    ),
  );
}

interface ReadArticle {
  readonly article: ArticleToSave;
  readonly origins: readonly Origin[];
  readonly stated: readonly Stated[];
}
interface Reading {
  readonly names: Names;
  readonly stamp: Stamp;
}

function readArticle(file: string, { meta, text, claims }: ArticleFile, { names, stamp }: Reading): ReadArticle {
  const { origin: written, publisherCountry, ...rest } = meta;
  const head = at(
    file,
    () => 2,
    () => ({
      publisher: meta.publisher === undefined ? undefined : names.idOf(meta.publisher, ISSUERS),
      country: publisherCountry === undefined ? undefined : names.idOf(publisherCountry, ['COUNTRY']),
      origin: written && toOrigin(written, names),
    }),
  );
  const id = articleId(meta.publisher ?? '', meta.publishedOn, text);
  const own: Origin = { id: ownOriginId(id), name: ownName(meta) };
  const article: ArticleToSave = defined({
    ...rest,
    id,
    text,
    publisher: head.publisher,
    publisherCountry: head.country,
    origin: head.origin?.id ?? own.id,
    recordedAt: stamp.at,
  });
  const origins: Origin[] = [head.origin ?? own];
  const stated = claims.map((claim) =>
    at(file, claim.line, () => {
      const origin = claim.origin && toOrigin(claim.origin, names);
      if (origin) origins.push(origin);
      return stateClaim(article, toStatement(claim, names, origin?.id), { kindOf: names.kindOf, stamp });
    }),
  );
  return { article, origins, stated };
}

/** What an article that repeats nobody is called as an origin. */
export const ownName = ({
  publisher,
  title,
}: {
  readonly publisher?: string | undefined;
  readonly title: string;
}): string => (publisher === undefined ? title : `${publisher}: ${title}`);

function toOrigin(
  { name, issuer, day }: WrittenOrigin & { issuer?: string | undefined; day?: string | undefined },
  names: Names,
): Origin {
  const origin = defined({
    name,
    issuer: issuer === undefined ? undefined : names.idOf(issuer, [...ISSUERS, 'DOCUMENT']),
    day,
  });
  return { ...origin, id: originId(origin) };
}

function toStatement(claim: ReadClaim, names: Names, origin: string | undefined): Statement {
  const { subject, object, topics, items, place, event, by, from, to, seen } = claim;
  if (from !== undefined && to !== undefined && isBefore(to, from))
    throw new InvalidInputError(`it ends (${to}) before it begins (${from})`);
  return {
    ...claim,
    subject: names.idOf(subject),
    object: names.idOf(object),
    with: claim.with?.map((name) => names.idOf(name)),
    validFrom: from,
    validTo: to,
    observedOn: seen,
    topics: topics?.map((name) => names.idOf(name)),
    items: items?.map((name) => names.idOf(name)),
    place: place === undefined ? undefined : names.idOf(place, ['PLACE', 'TERRITORY', 'COUNTRY']),
    event: event === undefined ? undefined : names.idOf(event, ['EVENT']),
    quantities: claim.quantities?.map(defined),
    attribution: by?.map((link: { source: string; verb?: string | undefined; text?: string | undefined }) =>
      defined({ source: names.idOf(link.source), verb: link.verb, text: link.text ?? link.source }),
    ),
    origin,
  };
}

/** Runs `work`; what it finds wrong is said with file and line. */
function at<Result>(file: string, line: () => number, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidInputError && !(error instanceof FileError))
      throw new FileError(file, line(), error.message);
    throw error;
  }
}

/** Writing what is said: nodes and their links. Every function may be repeated: what is there already stays. */
import type { Article } from '../../domain/article.ts';
import { type Claim, inOrder } from '../../domain/claim.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { fold } from '../../domain/fold.ts';
import type { Origin } from '../../domain/origin.ts';
import { firstDay, lastDay } from '../../domain/partial-date.ts';
import { perType, query } from '../../graph/queries.ts';
import { rowValues } from '../row-evidence.ts';
import { type Run, runBatches, toValues } from '../run.ts';

export interface Batch {
  readonly origins: readonly Origin[];
  readonly articles: readonly ArticleToSave[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly decisions: readonly Decision[];
}
export interface ArticleToSave extends Article {
  readonly recordedAt: string;
  readonly publisherCountry?: string;
}

/** Saves everything but entities, which must be there. The caller refreshes the claims afterwards. */
export async function saveBatch(run: Run, { origins, articles, claims, evidence, decisions }: Batch): Promise<void> {
  await saveOrigins(run, origins);
  await saveArticles(run, articles);
  await saveClaims(run, claims);
  await saveEvidence(run, evidence, new Map(articles.map((article) => [article.id, article.publisher])));
  await saveDecisions(run, decisions);
}

async function saveOrigins(run: Run, origins: readonly Origin[]): Promise<void> {
  const rows = origins.map(({ id, name, issuer, day }) => toValues({ id, name, folded: fold(name), issuer, day }));
  await runBatches(run, query('origin/save'), rows);
  await runBatches(
    run,
    query('origin/link'),
    rows.filter(({ issuer }) => issuer !== null),
  );
}

async function saveArticles(run: Run, articles: readonly ArticleToSave[]): Promise<void> {
  const rows = articles.map((article) => ({
    id: article.id,
    values: toValues({
      ...article,
      publishedFirst: article.publishedOn && firstDay(article.publishedOn),
      publishedLast: article.publishedOn && lastDay(article.publishedOn),
      paddedTitle: ` ${fold(article.title)}`,
      folded: `${fold(article.title)} ${fold(article.text)}`,
    }),
  }));
  await runBatches(run, query('article/save'), rows);
  await runBatches(
    run,
    query('article/link'),
    articles.map(({ id, origin }) => ({ id, origin })),
  );
  await runBatches(
    run,
    query('article/link-publisher'),
    articles.flatMap(({ id, publisher }) => (publisher === undefined ? [] : [{ id, publisher }])),
  );
}

async function saveClaims(run: Run, claims: readonly Claim[]): Promise<void> {
  const ordered = claims.map(inOrder);
  const rows = ordered.map(({ event, with: third, ...claim }) => ({
    id: claim.id,
    event: event ?? null,
    values: toValues({ ...claim, third: third.length > 0 ? third : undefined }),
  }));
  await runBatches(run, query('claim/save'), rows);
  await runBatches(
    run,
    query('claim/link'),
    ordered.map(({ id, subject, object }) => ({ id, subject, object })),
  );
  await runBatches(
    run,
    query('claim/link-third'),
    ordered.flatMap(({ id, with: third }) => third.map((entity) => ({ id, entity }))),
  );
  await runBatches(
    run,
    query('claim/link-event'),
    ordered.flatMap(({ id, event }) => (event === undefined ? [] : [{ id, event }])),
  );
}

async function saveEvidence(
  run: Run,
  evidence: readonly Evidence[],
  publishers: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const rows = evidence.map((one) => ({
    id: one.id,
    values: toValues(evidenceValues(one, publishers.get(one.article))),
  }));
  await runBatches(run, query('evidence/save'), rows);
  await runBatches(
    run,
    query('evidence/link'),
    evidence.map(({ id, claim, article, origin }) => ({ id, claim, article, origin })),
  );
  const sources = evidence.flatMap(({ id, attribution }) =>
    attribution.map(({ source, verb }, order) => ({ id, entity: source, order, verb: verb ?? null })),
  );
  await runBatches(run, query('evidence/link-source'), sources);
  const byType = perType(query('evidence/link-entity'), Object.keys(NAMED));
  for (const [type, named] of Object.entries(NAMED)) {
    const statement = byType.get(type);
    const links = evidence.flatMap((one) => named(one).map((entity) => ({ id: one.id, entity })));
    if (statement) await runBatches(run, statement, links);
  }
}

/** Entities that the words name, by the relationship that joins them. */
const NAMED: Readonly<Record<string, (evidence: Evidence) => readonly string[]>> = {
  ABOUT: ({ topics }) => topics,
  ITEM: ({ items }) => items,
  AT: ({ place }) => (place === undefined ? [] : [place]),
};

/** Of a row of an imported table the usual is left out: there are very many. */
const evidenceValues = (evidence: Evidence, publisher: string | undefined) =>
  evidence.start === undefined ? rowValues(inFull(evidence, publisher)) : inFull(evidence, publisher);

const inFull = ({ attribution, quantities, code, ...evidence }: Evidence, publisher: string | undefined) => ({
  ...evidence,
  publisher,
  folded: fold(evidence.quote),
  sources: attribution.map(({ source }) => source),
  verbs: attribution.map(({ verb }) => verb ?? ''),
  cues: attribution.map(({ text }) => text),
  quantities: JSON.stringify(quantities),
  reportedLast: evidence.reportedAt && lastDay(evidence.reportedAt),
  codeScheme: code?.scheme,
  codeValue: code?.value,
  codeIntensity: code?.intensity,
});

/** Appends decisions; one that is there already stays as it is. */
export const saveDecisions = (run: Run, decisions: readonly Decision[]): Promise<unknown> =>
  runBatches(
    run,
    query('decision/save'),
    decisions.map(({ id, action, target, by, at, reason }) => toValues({ id, action, target, by, at, reason })),
  );

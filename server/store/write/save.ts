/** Writing what is said: nodes and their links. Every function may be repeated: what is there already stays. */
import type { Article } from '../../domain/article.ts';
import { type Claim, inOrder } from '../../domain/claim.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Origin } from '../../domain/origin.ts';
import { firstDay, lastDay } from '../../domain/partial-date.ts';
import { fold } from '../../domain/wording/fold.ts';
import { perType, query } from '../../graph/queries.ts';
import { rowValues } from '../row-evidence.ts';
import { type RowsToWrite, type Run, toValues, writeAll } from '../run.ts';

export interface Batch {
  readonly origins: readonly Origin[];
  readonly articles: readonly ArticleToSave[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly decisions: readonly Decision[];
  /** Articles that are there already and that the evidence quotes. */
  readonly quoted?: readonly ArticleToSave[];
}
export interface ArticleToSave extends Article {
  readonly recordedAt: string;
  readonly publisherCountry?: string;
}

/** Saves everything but entities, which must be there. The caller refreshes the claims afterwards. */
export async function saveBatch(
  run: Run,
  { origins, articles, claims, evidence, decisions, quoted = [] }: Batch,
): Promise<void> {
  const publishers = new Map([...quoted, ...articles].map((article) => [article.id, article.publisher]));
  await writeAll(run, [
    ...originRows(origins),
    ...articleRows(articles),
    ...claimRows(claims),
    ...evidenceRows(evidence, publishers),
    ...decisionRows(decisions),
  ]);
}

function originRows(origins: readonly Origin[]): RowsToWrite[] {
  const rows = origins.map(({ id, name, issuer, day }) => toValues({ id, name, folded: fold(name), issuer, day }));
  return [
    [query('origin/save'), rows],
    [query('origin/link'), rows.filter(({ issuer }) => issuer !== null)],
  ];
}

function articleRows(articles: readonly ArticleToSave[]): RowsToWrite[] {
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
  const published = articles.flatMap(({ id, publisher }) => (publisher === undefined ? [] : [{ id, publisher }]));
  return [
    [query('article/save'), rows],
    [query('article/link'), articles.map(({ id, origin }) => ({ id, origin }))],
    [query('article/link-publisher'), published],
  ];
}

function claimRows(claims: readonly Claim[]): RowsToWrite[] {
  const ordered = claims.map(inOrder);
  const rows = ordered.map(({ event, with: third, ...claim }) => ({
    id: claim.id,
    event: event ?? null,
    values: toValues({ ...claim, third: third.length > 0 ? third : undefined }),
  }));
  return [
    [query('claim/save'), rows],
    [query('claim/link-third'), ordered.flatMap(({ id, with: third }) => third.map((entity) => ({ id, entity })))],
    [query('claim/link-event'), ordered.flatMap(({ id, event }) => (event === undefined ? [] : [{ id, event }]))],
  ];
}

function evidenceRows(
  evidence: readonly Evidence[],
  publishers: ReadonlyMap<string, string | undefined>,
): RowsToWrite[] {
  const rows = evidence.map((one) => ({
    id: one.id,
    claim: one.claim,
    origin: one.origin,
    values: toValues(evidenceValues(one, publishers.get(one.article))),
  }));
  const sources = evidence.flatMap(({ id, attribution }) =>
    attribution.map(({ source, verb }, order) => ({ id, entity: source, order, verb: verb ?? null })),
  );
  return [
    [query('evidence/save'), rows],
    [query('evidence/link-source'), sources],
    ...[...perType(query('evidence/link-entity'), Object.keys(NAMED))].map(
      ([type, statement]): RowsToWrite => [statement, linksOf(evidence, type)],
    ),
  ];
}

const linksOf = (evidence: readonly Evidence[], type: string) =>
  evidence.flatMap((one) => (NAMED[type]?.(one) ?? []).map((entity) => ({ id: one.id, entity })));

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
export const saveDecisions = (run: Run, decisions: readonly Decision[]): Promise<void> =>
  writeAll(run, decisionRows(decisions));

const decisionRows = (decisions: readonly Decision[]): RowsToWrite[] => [
  [
    query('decision/save'),
    decisions.map(({ id, action, target, by, at, reason }) => toValues({ id, action, target, by, at, reason })),
  ],
];

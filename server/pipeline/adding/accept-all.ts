/** Publishing unread what was rated high, so that a source can be in the graph before anybody has reviewed it. */
import type { Candidate, Extraction } from '../../domain/candidate.ts';
import { distinct } from '../../domain/lists.ts';
import type { ExtractionContext } from '../../extraction/shapes.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Stamp } from '../../review/state-claim.ts';
import { articlesByIds } from '../../store/read/articles/articles.ts';
import { evidenceOfArticle } from '../../store/read/articles/evidence.ts';
import type { StoredArticle } from '../../store/rows.ts';
import { type Run, writer } from '../../store/run.ts';
import { refreshClaims } from '../../store/sums/refresh.ts';
import { saveBatch, saveDecisions } from '../../store/write/save.ts';
import { saveEntities } from '../../store/write/save-entities.ts';
import { decisionOn } from '../decide.ts';
import { notFound } from '../ids.ts';
import { type ReadArticle, readArticle } from '../reading/read-article.ts';
import { type Added, addArticleWithin } from './add-article.ts';
import { placeDrafts } from './place-drafts.ts';
import { namedIn, stateCandidate } from './state-candidate.ts';

/** Stands in the history of all that was published so. */
export const ACCEPTED_UNREAD = 'accepted unread by --accept-all';

export interface AcceptedAll extends Added {
  /** How many entities were made, claims said and pieces of evidence given. */
  readonly entities: number;
  readonly claims: number;
  readonly evidence: number;
  /** Why candidates that were rated high could not become claims, a sentence each. */
  readonly skipped: readonly string[];
}

/** Stores the article and publishes its candidates that are rated high, in one transaction. Again changes nothing. */
export const acceptAll = (
  graph: Graph,
  read: ReadArticle,
  { context, stamp }: { readonly context: ExtractionContext; readonly stamp: Stamp },
): Promise<AcceptedAll> =>
  graph.write(async (transaction) => {
    const run = writer(transaction);
    const added = await addArticleWithin(run, read.article, stamp);
    const article = (await articlesByIds(run, [added.id])).get(added.id);
    if (!article) throw notFound('article', added.id);
    // Of a known article the text that is stored counts: the same words may be spaced otherwise.
    const { extraction } =
      article.text === read.article.text ? read : readArticle({ ...read.article, text: article.text }, context);
    const candidates = await notYetRead(run, article.id, extraction.candidates);
    return { ...added, ...(await publish(run, article, { ...extraction, candidates, stamp })) };
  });

const MOST = 10_000;

/** Those rated high, by rules whose reading of this article is not in the graph yet: what is known since might read it otherwise. */
async function notYetRead(run: Run, article: string, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const methods = new Set((await evidenceOfArticle(run, article, MOST)).map(({ method }) => method));
  return candidates.filter(({ level, method }) => level === 'high' && !methods.has(method));
}

interface ToPublish extends Pick<Extraction, 'entities' | 'candidates'> {
  readonly stamp: Stamp;
}

async function publish(
  run: Run,
  article: StoredArticle,
  { entities, candidates, stamp }: ToPublish,
): Promise<Omit<AcceptedAll, keyof Added>> {
  if (candidates.length === 0) return { entities: 0, claims: 0, evidence: 0, skipped: [] };
  const placed = await placeDrafts(run, entities);
  const tried = candidates.map((candidate) => stateCandidate(article, candidate, { placed, stamp }));
  const stated = tried.filter((one) => typeof one !== 'string');
  const made = placed.toMake(stated.flatMap(namedIn));
  await saveEntities(run, made, { bySeed: false });
  const why = { ...stamp, reason: ACCEPTED_UNREAD };
  await saveDecisions(
    run,
    made.map(({ id }) => decisionOn(id, 'save', why)),
  );
  const claims = stated.map(({ claim }) => claim);
  const evidence = stated.map((one) => one.evidence);
  const decisions = stated.map(({ decision }) => ({ ...decision, reason: ACCEPTED_UNREAD }));
  await saveBatch(run, { origins: [], articles: [], quoted: [article], claims, evidence, decisions });
  const ids = claims.map(({ id }) => id);
  await refreshClaims(run, ids, { articles: [article.id] });
  return {
    entities: made.length,
    claims: distinct(claims.map(({ id }) => id)).length,
    evidence: distinct(evidence.map(({ id }) => id)).length,
    skipped: tried.filter((one) => typeof one === 'string'),
  };
}

/**
 * Taking a text out for good, as a court may ask: its words and all quotes of them are erased, and a tombstone says when, by
 * whom and why. In batches, each whole by itself: one that was interrupted goes on where it stopped.
 */
import type { Decision } from '../../domain/decision.ts';
import { ConflictError, InvalidInputError } from '../../domain/errors.ts';
import { distinct } from '../../domain/lists.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Stamp } from '../../review/state-claim.ts';
import { articlesByIds } from '../../store/read/articles/articles.ts';
import { decisionsOn } from '../../store/read/histories.ts';
import type { StoredArticle } from '../../store/rows.ts';
import { type Run, writer } from '../../store/run.ts';
import { refreshClaims } from '../../store/sums/refresh.ts';
import { purgeArticleWords, purgeEvidenceWords } from '../../store/write/purge.ts';
import { saveDecisions } from '../../store/write/save.ts';
import { decisionOn } from '../decide.ts';
import { notFound } from '../ids.ts';

/** A data set may have half a million rows: so many are erased in one transaction. */
const AT_ONCE = 5_000;

export interface Purge extends Stamp {
  readonly article: string;
  readonly reason: string;
}

export interface PurgeReport {
  readonly article: string;
  /** How many quotes were erased. */
  readonly evidence: number;
}

/** Throws NotFoundError where there is no such article, ConflictError where nothing of it is left to be erased. */
export async function purgeArticle(
  graph: Graph,
  purge: Purge,
  {
    atOnce = AT_ONCE,
    onErased = () => undefined,
  }: { readonly atOnce?: number; readonly onErased?: (evidence: number) => void } = {},
): Promise<PurgeReport> {
  const { article, at, reason } = purge;
  if (reason.trim() === '')
    throw new InvalidInputError('Say why it is purged: the reason is all that will be left to explain it.');
  let evidence = 0;
  for (let isFirst = true, more = true; more; isFirst = false) {
    const erased = await graph.write(async (transaction) => {
      const run = writer(transaction);
      const wasPurged = isFirst && (await bury(run, purge));
      const { evidence: some, claims } = await purgeEvidenceWords(run, { article, at, limit: atOnce });
      if (wasPurged && some === 0) throw await purgedBefore(run, article);
      await refreshClaims(run, distinct(claims));
      return some;
    });
    evidence += erased;
    onErased(evidence);
    more = erased === atOnce;
  }
  return { article, evidence };
}

/** Erases the article's own words. Gives true where that was done before. */
async function bury(run: Run, { article: id, ...why }: Purge): Promise<boolean> {
  const article = (await articlesByIds(run, [id])).get(id);
  if (!article) throw notFound('article', id);
  if (article.state === 'PURGED') return true;
  await purgeArticleWords(run, id);
  await saveDecisions(run, [decisionOn(id, 'purge', why)]);
  return false;
}

/** Throws ConflictError where an article was purged: nothing can be done with it any more. */
export async function refusePurged(run: Run, article: StoredArticle | undefined): Promise<void> {
  if (article?.state === 'PURGED') throw await purgedBefore(run, article.id);
}

async function purgedBefore(run: Run, id: string): Promise<ConflictError> {
  const decisions = (await decisionsOn(run, [id])).get(id) ?? [];
  const purge: Decision | undefined = decisions.findLast(({ action }) => action === 'purge');
  const why = purge === undefined ? '.' : ` on ${purge.at.slice(0, 10)}: ${purge.reason ?? ''}`;
  return new ConflictError(
    `This text was taken out for good${why}${/[.!?]$/.test(why) ? '' : '.'} It cannot be brought back or added again.`,
  );
}

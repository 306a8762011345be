/** Hiding an article with its evidence, and bringing it back. */

import { distinct } from '../../domain/lists.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import type { Stamp } from '../../review/state-claim.ts';
import { articlesByIds } from '../../store/read/articles/articles.ts';
import { claimsByIds } from '../../store/read/claims/claims.ts';
import { type Run, writer } from '../../store/run.ts';
import { refreshClaims } from '../../store/sums/refresh.ts';
import { setDataSetState } from '../../store/upkeep/data-set-state.ts';
import { settleSoon } from '../../store/upkeep/settle.ts';
import { saveDecisions } from '../../store/write/save.ts';
import { decisionOn } from '../decide.ts';
import { notFound } from '../ids.ts';
import { refusePurged } from './purge.ts';

type Why = Stamp & { readonly reason?: string | undefined };

/** Hides an article. Gives how many claims are left without evidence. */
export const deleteArticle = async (graph: Graph, id: string, why: Why): Promise<number> => {
  const claims = await graph.write(async (transaction) => {
    const run = writer(transaction);
    const dataSet = (await articlesByIds(run, [id])).get(id);
    if (dataSet?.readRows !== undefined && dataSet.state === 'ACTIVE') {
      await setArticleState(run, { id, state: 'WITHDRAWN' }, why);
      return dataSet.claimCount ?? 0;
    }
    const before = await run<{ id: string }>(query('claim/of-articles'), { ids: [id] });
    await setArticleState(run, { id, state: 'WITHDRAWN' }, why);
    const after = await claimsByIds(run, distinct(before.map((row) => row.id)));
    return [...after].filter(([asked, claim]) => claim.id === asked && !claim.shown).length;
  });
  settleSoon(graph);
  return claims;
};

export const restoreArticle = async (graph: Graph, id: string, why: Why): Promise<void> => {
  await graph.write((transaction) => setArticleState(writer(transaction), { id, state: 'ACTIVE' }, why));
  settleSoon(graph);
};

/** Throws NotFoundError where there is no such article. What is so already stays so. */
export async function setArticleState(
  run: Run,
  { id, state }: { readonly id: string; readonly state: 'ACTIVE' | 'WITHDRAWN' },
  why: Why,
): Promise<void> {
  const article = (await articlesByIds(run, [id])).get(id);
  if (!article) throw notFound('article', id);
  await refusePurged(run, article);
  if (article.state === state) return;
  if (article.readRows !== undefined) {
    await setDataSetState(run, { id, state, at: why.at });
    await saveDecisions(run, [decisionOn(id, state === 'ACTIVE' ? 'restore' : 'delete', why)]);
    return;
  }
  const rows = await run<{ claim: string }>(query('article/set-state'), { id, state });
  await saveDecisions(run, [decisionOn(id, state === 'ACTIVE' ? 'restore' : 'delete', why)]);
  await refreshClaims(
    run,
    rows.map(({ claim }) => claim),
  );
}

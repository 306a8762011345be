/** Saying a claim by hand, with the words it rests on. */
import { ConflictError, InvalidInputError } from '../../domain/errors.ts';
import { distinct } from '../../domain/lists.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import type { Stamp } from '../../review/state-claim.ts';
import { type Statement, stateClaim } from '../../review/state-claim.ts';
import { articlesByIds } from '../../store/read/articles/articles.ts';
import { evidenceByIds } from '../../store/read/articles/evidence.ts';
import { writer } from '../../store/run.ts';
import { briefsOf } from '../../store/sums/load-claims.ts';
import { refreshClaims } from '../../store/sums/refresh.ts';
import { saveBatch, saveDecisions } from '../../store/write/save.ts';
import { decisionOn } from '../decide.ts';
import { allKnown, notFound } from '../ids.ts';
import { refusePurged } from '../undoing/purge.ts';

/** Gives the ids of claim and evidence. Said before and withdrawn, it is back. */
export const addClaim = (
  graph: Graph,
  { article: articleId, ...statement }: Statement & { readonly article: string },
  stamp: Stamp,
): Promise<{ claim: string; evidence: string }> =>
  graph.write(async (transaction) => {
    const run = writer(transaction);
    const named = distinct(namedIn(statement));
    const [articles, briefs] = await Promise.all([articlesByIds(run, [articleId]), briefsOf(run, named)]);
    const article = articles.get(articleId);
    if (!article) throw notFound('article', articleId);
    await refusePurged(run, article);
    if (article.state === 'WITHDRAWN')
      throw new ConflictError(`"${article.title}" is deleted. Restore it before you add claims.`);
    const { kindOf, canonical } = allKnown(named, briefs);
    checkApart(statement, canonical);
    const { claim, evidence, decision } = stateClaim(article, statement, { kindOf, stamp });
    const [before] = await Promise.all([
      evidenceByIds(run, [evidence.id]),
      saveBatch(run, {
        origins: [],
        articles: [],
        quoted: [article],
        claims: [claim],
        evidence: [evidence],
        decisions: [decision],
      }),
    ]);
    if (before.get(evidence.id)?.state === 'WITHDRAWN') {
      await run(query('evidence/set-state'), { ids: [evidence.id], state: 'ACCEPTED', at: null });
      await saveDecisions(run, [decisionOn(evidence.id, 'restore', stamp)]);
    }
    await refreshClaims(run, [claim.id], { articles: [article.id] });
    return { claim: claim.id, evidence: evidence.id };
  });

/** Two that are judged the same are one. */
function checkApart({ subject, object, with: third = [] }: Statement, canonical: (id: string) => string): void {
  const named = [subject, object, ...third];
  if (new Set(named.map(canonical)).size === new Set(named).size) return;
  throw new InvalidInputError(
    `${named.join(', ')}: two of these are judged the same, and a claim cannot join a thing to itself. Name two different ends.`,
  );
}

const namedIn = ({
  subject,
  object,
  with: third = [],
  topics = [],
  items = [],
  place,
  event,
  attribution = [],
}: Statement) => [
  subject,
  object,
  ...third,
  ...topics,
  ...items,
  place,
  event,
  ...attribution.map(({ source }) => source),
];

/** Taking back an evidence, a claim, a judgement or a decision. Nothing is erased. */
import type { Decision } from '../../domain/decision.ts';
import { ConflictError } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import type { Stamp } from '../../review/state-claim.ts';
import { evidenceByIds } from '../../store/read/articles/evidence.ts';
import { claimsByIds } from '../../store/read/claims/claims.ts';
import { type Row, toDecision, toJudgement } from '../../store/rows.ts';
import { type Run, runForIds, writer } from '../../store/run.ts';
import { refreshClaims } from '../../store/sums/refresh.ts';
import { settleSoon } from '../../store/upkeep/settle.ts';
import { saveDecisions } from '../../store/write/save.ts';
import { decisionOn } from '../decide.ts';
import { notFound } from '../ids.ts';
import { lockJudging, regroup } from '../judge.ts';
import { setArticleState } from './delete-article.ts';

type Why = Stamp & { readonly reason?: string | undefined };

/** Throws NotFoundError where the id names nothing that can be taken back. */
export const withdraw = async (graph: Graph, id: string, why: Why): Promise<void> => {
  await graph.write(async (transaction) => {
    const run = writer(transaction);
    for (const attempt of [withdrawEvidence, withdrawClaim, withdrawJudgement, undoDecision])
      if (await attempt(run, id, why)) return;
    throw notFound('evidence, claim, judgement or decision', id);
  });
  settleSoon(graph);
};

async function withdrawEvidence(run: Run, id: string, why: Why): Promise<boolean> {
  const evidence = (await evidenceByIds(run, [id])).get(id);
  if (!evidence) return false;
  if (evidence.state !== 'WITHDRAWN') await setEvidence(run, [id], why.at);
  await saveDecisions(run, [decisionOn(id, 'withdraw', why)]);
  return true;
}

async function withdrawClaim(run: Run, id: string, why: Why): Promise<boolean> {
  const claim = (await claimsByIds(run, [id])).get(id);
  if (!claim) return false;
  const rows = await runForIds<{ id: string }>(run, query('evidence/accepted-of-claims'), [
    'claims',
    claim.members ?? [claim.id],
  ]);
  await setEvidence(
    run,
    rows.map((row) => row.id),
    why.at,
  );
  await saveDecisions(run, [decisionOn(claim.id, 'withdraw', why)]);
  return true;
}

/** Withdraws evidence at an instant or, without one, accepts it again. */
async function setEvidence(run: Run, ids: readonly string[], withdrawnAt?: string): Promise<void> {
  const state = withdrawnAt === undefined ? 'ACCEPTED' : 'WITHDRAWN';
  const rows = await runForIds<{ claim: string }>(run, query('evidence/set-state'), ['ids', ids], {
    state,
    at: withdrawnAt ?? null,
  });
  await refreshClaims(
    run,
    rows.map(({ claim }) => claim),
  );
}

async function withdrawJudgement(run: Run, id: string, why: Why): Promise<boolean> {
  const [row] = await run<{ judgement: Row }>(query('judgement/by-ids'), { ids: [id] });
  if (!row) return false;
  const { left, right, withdrawnAt } = toJudgement(row.judgement);
  if (withdrawnAt !== undefined) return true;
  await lockJudging(run);
  await run(query('judgement/withdraw'), { id, at: why.at });
  await saveDecisions(run, [decisionOn(id, 'withdraw', why)]);
  await regroup(run, [left, right], why.at);
  return true;
}

/** Takes back what the decision did. */
async function undoDecision(run: Run, id: string, why: Why): Promise<boolean> {
  const [row] = await run<{ decision: Row }>(query('decision/by-ids'), { ids: [id] });
  if (!row) return false;
  const decision = toDecision(row.decision);
  const { action, target } = decision;
  if (action === 'accept') return withdrawEvidence(run, target, why);
  if (action === 'judge') return withdrawJudgement(run, target, why);
  if (action === 'add') await setArticleState(run, { id: target, state: 'WITHDRAWN' }, why);
  else if (action === 'delete') await setArticleState(run, { id: target, state: 'ACTIVE' }, why);
  else if (action === 'withdraw') await bringBack(run, decision, why);
  else throw cannotUndo(decision);
  return true;
}

/** Evidence that was withdrawn, or all that was withdrawn with its claim. */
async function bringBack(run: Run, decision: Decision, why: Why): Promise<void> {
  const { target, at } = decision;
  const claim = (await claimsByIds(run, [target])).get(target);
  const own = claim
    ? await runForIds<{ id: string }>(run, query('evidence/withdrawn-at'), ['claims', claim.members ?? [target]], {
        at,
      })
    : [...(await evidenceByIds(run, [target])).keys()].map((id) => ({ id }));
  if (own.length === 0) throw cannotUndo(decision);
  await setEvidence(
    run,
    own.map(({ id }) => id),
  );
  await saveDecisions(run, [decisionOn(target, 'restore', why)]);
}

const cannotUndo = ({ action, target }: Decision) =>
  new ConflictError(
    `The decision "${action}" on ${target} cannot be taken back by itself. Save or restore what it was about.`,
  );

/** Judging whether two entities are the same. Never overwritten: taken back and made again. */
import type { Decision } from '../domain/decision.ts';
import { ConflictError, InvalidInputError } from '../domain/errors.ts';
import { hashId } from '../domain/id.ts';
import { canonicalIds, contradicted, type Judgement } from '../domain/judgement.ts';
import { distinct, pairsOf } from '../domain/lists.ts';
import { KINDS } from '../domain/ontology/kind.ts';
import type { Verdict } from '../domain/wording/words.ts';
import type { Graph } from '../graph/graph.ts';
import { query } from '../graph/queries.ts';
import type { Stamp } from '../review/state-claim.ts';
import { pairsBetween } from '../store/read/claims/claim-parameters.ts';
import { type Row, type StoredClaim, toJudgement, toShownClaim } from '../store/rows.ts';
import { type Run, runBatches, runForIds, toValues, writer } from '../store/run.ts';
import { refreshNaming } from '../store/upkeep/refresh-naming.ts';
import { settleSoon } from '../store/upkeep/settle.ts';
import { saveDecisions } from '../store/write/save.ts';
import { decisionOn } from './decide.ts';
import { getBriefs } from './ids.ts';

export interface Judged {
  readonly judgement: Judgement;
  /** Where they are the same. */
  readonly canonical?: string;
  /** Claims that would join a thing to itself. */
  readonly hidden: readonly StoredClaim[];
}
export interface Ruling extends Stamp {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly reason?: string | undefined;
}

export const judge = async (graph: Graph, ruling: Ruling): Promise<Judged> => {
  const judged = await graph.write(async (transaction): Promise<Judged> => {
    const run = writer(transaction);
    const [, standing, briefs] = await Promise.all([
      lockJudging(run),
      standingJudgements(run),
      getBriefs(run, [ruling.left, ruling.right]),
    ]);
    check(ruling, standing, briefs);
    const known = standing.find(
      ({ left, right, verdict }) =>
        verdict === ruling.verdict && [left, right].sort().join() === [ruling.left, ruling.right].sort().join(),
    );
    const judgement = known ?? toNewJudgement(ruling);
    const decision = decisionOn(judgement.id, 'judge', ruling);
    // What is sent first is done first: the judgements that the rest reads hold this one.
    const [, canonical] = await Promise.all([
      known ?? save(run, judgement, decision),
      regroup(run, [ruling.left, ruling.right], ruling.at),
    ]);
    if (ruling.verdict !== 'SAME') return { judgement, hidden: [] };
    const rows = await run<{ claim: Row }>(query('claim/joining-itself'), { ids: [canonical(ruling.left)] });
    return { judgement, hidden: rows.map(({ claim }) => toShownClaim(claim)), canonical: canonical(ruling.left) };
  });
  settleSoon(graph);
  return judged;
};

type Briefs = Awaited<ReturnType<typeof getBriefs>>;

function check({ left, right, verdict }: Ruling, standing: readonly Judgement[], { canonical, kindOf }: Briefs): void {
  if (left === right) throw new InvalidInputError(`"${left}" is one entity. Judge two.`);
  const [one, other] = [kindOf(left), kindOf(right)];
  if (verdict === 'SAME' && one && other && KINDS[one].group !== KINDS[other].group)
    throw new InvalidInputError(
      `A ${KINDS[one].label.toLowerCase()} and a ${KINDS[other].label.toLowerCase()} cannot be the same. Correct the kind of one first.`,
    );
  const against = verdict === 'SAME' ? contradicted(standing, left, right) : undefined;
  if (against)
    throw new ConflictError(
      `${against.left} and ${against.right} are judged not the same (${against.id}). Take that back first.`,
    );
  if (verdict === 'NOT_SAME' && canonical(left) === canonical(right))
    throw new ConflictError(
      `${left} and ${right} are judged the same, directly or through others. Take that back first.`,
    );
}

function toNewJudgement({ left, right, verdict, reason, by, at }: Ruling): Judgement {
  const id = hashId('judgement', left, right, verdict, at);
  return { id, left, right, verdict, by, at, ...(reason !== undefined && { reason }) };
}

async function save(run: Run, judgement: Judgement, decision: Decision): Promise<void> {
  const { id, left, right } = judgement;
  await Promise.all([
    run(query('judgement/save'), { id, left, right, values: toValues({ ...judgement }) }),
    saveDecisions(run, [decision]),
  ]);
}

async function standingJudgements(run: Run): Promise<Judgement[]> {
  const rows = await run<{ judgement: Row }>(query('judgement/all'));
  return rows.map(({ judgement }) => toJudgement(judgement));
}

/** Others who judge wait until this transaction ends: to be sent before judgements are read, or what they judge meanwhile is missing. */
export const lockJudging = (run: Run) => run(query('judgement/lock'), { ids: ['judging'], at: Date.now() });

/**
 * Finds the canonical entities of some, and of all that were or are one with them, anew; and everything that rests on them. Gives what
 * is canonical now. Who calls it has locked judging.
 */
export async function regroup(run: Run, ids: readonly string[], at: string): Promise<(id: string) => string> {
  const [{ canonical }, judgements] = await Promise.all([getBriefs(run, ids), standingJudgements(run)]);
  const now = canonicalIds(judgements);
  const joined = ids.map((id) => now.get(id) ?? id);
  const before = await runForIds<{ id: string; canonical: string }>(run, query('entity/members'), [
    'ids',
    distinct([...ids.map(canonical), ...joined]),
  ]);
  const together = [...now].filter(([, to]) => joined.includes(to)).map(([id]) => id);
  const touched = distinct([...before.map(({ id }) => id), ...together, ...ids]).sort(); // whoever locks several does so in this order
  const rows = touched.map((id) => ({ id, canonical: now.get(id) ?? id }));
  const [, between] = await Promise.all([
    runBatches(run, query('entity/set-canonical'), rows),
    claimsBetween(run, touched),
  ]);
  // Who stays who it was keeps its claims as they stand, but for the pairs that others join or leave: those are summed up with the others.
  const was = new Map(before.map((one) => [one.id, one.canonical]));
  const moved = touched.filter((id) => was.get(id) !== (now.get(id) ?? id));
  // What would join a thing to itself, or does no longer, is shown at once.
  await refreshNaming(run, moved, { also: between, at });
  return (id) => now.get(id) ?? id;
}

/** Ids of claims that join two of some entities. */
async function claimsBetween(run: Run, ids: readonly string[]): Promise<string[]> {
  const pairs = pairsOf(ids).flatMap(([a, b]) => pairsBetween(a, b));
  const rows = await runForIds<{ id: string }>(run, query('claim/between'), ['pairs', pairs]);
  return rows.map(({ id }) => id);
}

/** Reading decisions, judgements and names. */
import type { Decision } from '../../domain/decision.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { groupBy, groupInto } from '../../domain/lists.ts';
import { query, withTypes } from '../../graph/queries.ts';
import { type Row, toDecision, toJudgement } from '../rows.ts';
import { type Run, runForIds } from '../run.ts';
import { RELATION_TYPES } from '../sums/project-relations.ts';

/** Decisions on things, oldest first. */
export async function decisionsOn(
  run: Run,
  targets: readonly string[],
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const rows = await runForIds<{ target: string; decision: Row }>(run, query('decision/of-targets'), ['ids', targets]);
  return groupInto(
    rows,
    ({ target }) => target,
    ({ decision }) => toDecision(decision),
  );
}

/** Judgements on entities, newest first, withdrawn ones included. */
export async function judgementsOn(run: Run, entities: readonly string[]): Promise<Judgement[]> {
  const rows = await run<{ judgement: Row }>(query('judgement/of-entities'), { ids: entities });
  const seen = new Map(
    rows.map(({ judgement }) => toJudgement(judgement)).map((judgement) => [judgement.id, judgement]),
  );
  return [...seen.values()].sort((a, b) => (a.at > b.at ? -1 : 1));
}

/** Decisions on claims, on all their evidence and on its articles, oldest first. */
export async function decisionsOnClaims(
  run: Run,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const rows = await runForIds<{ claim: string; decision: Row }>(run, query('decision/of-claims'), ['claims', claims]);
  return groupInto(
    rows,
    ({ claim }) => claim,
    ({ decision }) => toDecision(decision),
  );
}

/** Decisions on canonical entities, on those judged the same and on judgements of them, oldest first. */
export async function decisionsOnEntities(
  run: Run,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const rows = await runForIds<{ entity: string; decision: Row }>(run, query('decision/of-entities'), ['ids', ids]);
  return groupInto(
    rows,
    ({ entity }) => entity,
    ({ decision }) => toDecision(decision),
  );
}

export interface NameOf {
  readonly text: string;
  readonly main: boolean;
  /** Id of the entity, of those judged the same, that goes by it. */
  readonly member: string;
}

/** Every name of canonical entities, those of entities judged the same included. */
export async function namesOf(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, readonly NameOf[]>> {
  const rows = await runForIds<NameOf & { id: string }>(run, query('entity/names'), ['ids', ids]);
  return groupBy(rows, ({ id }) => id);
}

/** Ids of active articles about an entity whose text holds a name, at most 25. */
export async function articlesNaming(run: Run, members: readonly string[], text: string): Promise<string[]> {
  const rows = await run<{ articles: string[] }>(query('article/naming'), {
    rows: members.map((id) => ({ id, text })),
    limit: 25,
  });
  return [...new Set(rows.flatMap(({ articles }) => articles))].slice(0, 25);
}

export interface Counts {
  readonly entities: number;
  readonly claims: number;
  readonly evidence: number;
  readonly articles: number;
  readonly origins: number;
  readonly relations: number;
}

/** How much is shown. */
export function countAll(run: Run): Promise<Counts> {
  const find = () => countAnew(run);
  return run.memory?.rememberWhole('stats', find) ?? find();
}

/** Evidence apart: counting it takes as long as all else. */
async function countAnew(run: Run): Promise<Counts> {
  const [[counts], [evidence]] = await Promise.all([
    run<Omit<Counts, 'evidence'>>(withTypes(query('stats/counts'), RELATION_TYPES)),
    run<Pick<Counts, 'evidence'>>(query('stats/evidence')),
  ]);
  return { entities: 0, claims: 0, evidence: 0, articles: 0, origins: 0, relations: 0, ...counts, ...evidence };
}

/** Writing back what was said, a batch at a time, with the functions that wrote it first. Every batch may be repeated. */
import { inOrder } from '../../domain/claim.ts';
import { canonicalIds } from '../../domain/judgement.ts';
import type { Graph, Params } from '../../graph/graph.ts';
import { perType, query } from '../../graph/queries.ts';
import { type Row, toJudgement } from '../rows.ts';
import { type Run, reader, runBatches, runForIds, toValues, writer } from '../run.ts';
import { pairOf } from '../sums/load-claims.ts';
import { type Batch, saveBatch, saveDecisions } from '../write/save.ts';
import { saveEntities } from '../write/save-entities.ts';
import type { Records, Section } from './sections.ts';

const NOTHING: Batch = { origins: [], articles: [], claims: [], evidence: [], decisions: [] };

type Saves = { readonly [S in Section]: (run: Run, records: readonly Records[S][]) => Promise<unknown> };

const SAVES: Saves = {
  entities: async (run, entities) => {
    const plain = (bySeed: boolean) =>
      entities.filter(({ savedBySeed }) => savedBySeed === bySeed).map(({ savedBySeed: _, ...entity }) => entity);
    for (const bySeed of [true, false]) await saveEntities(run, plain(bySeed), { bySeed });
  },
  origins: async (run, origins) => {
    await saveBatch(run, { ...NOTHING, origins });
    const purged = origins.filter(({ tombstone }) => tombstone === true);
    await setValues(
      run,
      'Origin',
      purged.map(({ id }) => ({ id, values: { tombstone: true, folded: id } })),
    );
  },
  articles: async (run, articles) => {
    await saveBatch(run, { ...NOTHING, articles });
    await setValues(
      run,
      'Article',
      articles.map(({ id, state }) => ({ id, values: state === 'PURGED' ? hidden : { state } })),
    );
  },
  // Most stand in the pair of their own ends; those that do not are taken out of it once the judgements are there.
  claims: (run, claims) =>
    saveBatch(run, { ...NOTHING, claims: claims.map((claim) => ({ ...claim, pairKey: pairOf(inOrder(claim)) })) }),
  evidence: async (run, evidence) => {
    await saveBatch(run, { ...NOTHING, evidence });
    const rows = evidence.map(({ id, publisher, state, start }) => ({
      id,
      publisher: publisher ?? null,
      isRow: start === undefined,
      withdrawn: state !== 'ACCEPTED' && state !== 'EDITED',
    }));
    await runBatches(run, query('backup/settle-evidence'), rows);
  },
  decisions: saveDecisions,
  judgements: (run, judgements) =>
    runBatches(
      run,
      query('backup/save-judgements'),
      judgements.map((one) => ({ id: one.id, left: one.left, right: one.right, values: toValues({ ...one }) })),
    ),
};

const byLabel = perType(query('backup/set-values'), ['Origin', 'Article']);

/** What the functions above leave to others. */
async function setValues(run: Run, label: 'Origin' | 'Article', rows: readonly Params[]): Promise<void> {
  const statement = byLabel.get(label);
  if (statement !== undefined) await runBatches(run, statement, rows);
}

/** Writes records of one section in one transaction. */
export const saveRecords = <S extends Section>(graph: Graph, section: S, records: readonly Records[S][]) =>
  graph.write((transaction) => SAVES[section](writer(transaction), records));

/** No evidence is made of a purged article, so it is one only when all is there. */
const hidden = { state: 'WITHDRAWN', folded: '', paddedTitle: '', tombstone: true };
export const buryPurged = (graph: Graph): Promise<unknown> =>
  graph.write((transaction) => transaction.run(query('backup/bury')));

/** Gives every judged entity its canonical id. Sums are computed after this. */
export async function setCanonicalIds(graph: Graph): Promise<void> {
  const rows = await reader(graph)<{ judgement: Row }>(query('judgement/all'));
  const canonical = canonicalIds(rows.map(({ judgement }) => toJudgement(judgement)));
  const set = [...canonical].map(([id, to]) => ({ id, canonical: to }));
  const moved = set.filter(({ id, canonical: to }) => id !== to).map(({ id }) => id);
  await graph.write(async (transaction) => {
    await runBatches(writer(transaction), query('entity/set-canonical'), set);
    await runForIds(writer(transaction), query('backup/unplace'), ['ids', moved]);
  });
}

/** Rows of event tables for the store's contract: a small data set about the entities of the world. */
import { type Claim, claimId, inOrder } from '../../server/domain/claim.ts';
import { type Evidence, evidenceId } from '../../server/domain/evidence.ts';
import type { Predicate } from '../../server/domain/ontology/predicate.ts';
import { ownOriginId } from '../../server/domain/origin.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { saveEvents } from '../../server/store/events/save-events.ts';
import { writer } from '../../server/store/run.ts';
import { saveReading } from '../../server/store/write/data-sets.ts';
import { saveBatch } from '../../server/store/write/save.ts';

export interface TableRow {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly day: string;
  readonly place?: string;
}

const AT = '2026-01-01T00:00:00.000Z';

/** Imports rows into the data set `id`, as `readout import events` does; rows that are there already change nothing. */
export async function importRows(graph: Graph, id: string, rows: readonly TableRow[]): Promise<void> {
  const dataSet = { id, title: `Table ${id}`, text: '', origin: ownOriginId(id), recordedAt: AT };
  const evidence = rows.map((row, at) => toEvidence(row, id, at + 1));
  const claims = new Map(rows.map((row) => [toClaim(row, id).id, toClaim(row, id)]));
  await graph.write(async (transaction) => {
    const run = writer(transaction);
    const origins = [{ id: dataSet.origin, name: dataSet.title }];
    await saveBatch(run, { origins, articles: [dataSet], claims: [], evidence: [], decisions: [] });
    const counts = { evidence: rows.length, repeats: 0, rejected: 0, entities: 0, whole: true };
    const state = await saveReading(run, id, { rows: rows.length, ...counts });
    if (state !== 'ACTIVE') return; // as the command refuses to
    await saveEvents(run, { entities: [], dataSet, claims: [...claims.values()], evidence });
  });
}

function toClaim({ subject, predicate, object, day }: TableRow, article: string): Claim {
  const proposition = inOrder({
    subject,
    predicate,
    object,
    with: [],
    polarity: 'AFFIRMED' as const,
    validFrom: day,
  });
  return { ...proposition, id: claimId(proposition, article) };
}

function toEvidence(row: TableRow, article: string, number: number): Evidence {
  const claim = toClaim(row, article).id;
  return {
    id: evidenceId(claim, article, { locator: `key ${number}` }),
    claim,
    article,
    quote: JSON.stringify(row),
    locator: `row ${number}`,
    origin: ownOriginId(article),
    attribution: [],
    certainty: 'UNSTATED',
    temporality: 'PAST_OR_PRESENT',
    speechAct: 'REPORTS',
    topics: [],
    items: [],
    ...(row.place !== undefined && { place: row.place }),
    quantities: [],
    reportedAt: row.day,
    recordedAt: AT,
    code: { scheme: 'CAMEO', value: '042', intensity: 1.9 },
    method: 'icews@1',
    state: 'ACCEPTED',
  };
}

/** Reading all that was said, a page at a time: memory holds the ids of everything and the rows of one page. */
import type { Graph, Query } from '../../graph/graph.ts';
import { perType, query } from '../../graph/queries.ts';
import type { Row } from '../rows.ts';
import { type Counts, SECTION_TABLE, SECTIONS, type Section } from './sections.ts';

export interface Said {
  readonly counts: Counts;
  /** The records of a section in the order of their ids, some at a time. */
  readonly records: (section: Section) => AsyncIterable<readonly Row[]>;
  /** True where something was written since: it may be partly in what was read. */
  readonly hasChanged: () => Promise<boolean>;
}

const LABELS = SECTIONS.map((section) => SECTION_TABLE[section].label);
const idsOf = perType(query('backup/ids'), LABELS);
const countsByLabel = perType(query('backup/count'), LABELS);
const byIds = perType(query('backup/by-ids'), LABELS);

/** Of claims only what was said is read; evidence tells with what its article says of all its rows. */
const STATEMENTS: Readonly<Partial<Record<Section, Query>>> = {
  claims: query('backup/claims'),
  evidence: query('backup/evidence'),
};

/** Takes down which ids there are; `records` then reads what stands behind them. */
export async function readSaid(graph: Graph): Promise<Said> {
  const ids = await allIds(graph);
  const counts = countsOf(ids);
  return {
    counts,
    records: (section) => pages(graph, section, ids[section]),
    hasChanged: async () => {
      for (const section of SECTIONS) if ((await countOf(graph, section)) !== counts[section]) return true;
      return false; // each change appends a decision, so none goes unseen
    },
  };
}

async function countOf(graph: Graph, section: Section): Promise<number> {
  const statement = countsByLabel.get(SECTION_TABLE[section].label);
  const [row] = statement === undefined ? [] : await graph.read<{ count: number }>(statement);
  return row?.count ?? 0;
}

type Ids = Record<Section, readonly string[]>;
const countsOf = (ids: Ids): Counts =>
  Object.fromEntries(SECTIONS.map((section) => [section, ids[section].length])) as Record<Section, number>;

/** From the last section to the first: on a database that others write to, all that is named is there. */
async function allIds(graph: Graph): Promise<Ids> {
  const found: Partial<Record<Section, readonly string[]>> = {};
  for (const section of SECTIONS.toReversed()) {
    const statement = idsOf.get(SECTION_TABLE[section].label);
    const [row] = statement === undefined ? [] : await graph.read<{ ids: string[] }>(statement);
    found[section] = (row?.ids ?? []).sort();
  }
  return found as Ids;
}

async function* pages(graph: Graph, section: Section, ids: readonly string[]): AsyncGenerator<readonly Row[]> {
  const { label, page } = SECTION_TABLE[section];
  const statement = STATEMENTS[section] ?? byIds.get(label);
  if (statement === undefined) return;
  for (let at = 0; at < ids.length; at += page) {
    const wanted = ids.slice(at, at + page);
    const rows = await graph.read<Readonly<Record<string, Row>>>(statement, { ids: wanted }); // one column, the node
    const found = new Map(rows.flatMap((row) => Object.values(row)).map((node) => [String(node.id), node]));
    yield wanted.flatMap((id) => {
      const node = found.get(id);
      return node === undefined ? [] : [toRecord(section, node)];
    });
  }
}

function toRecord(section: Section, node: Row): Row {
  const { computed, toRecord: finish } = SECTION_TABLE[section];
  const said = Object.entries(node).filter(
    ([name, value]) => value !== null && value !== undefined && !computed.includes(name),
  );
  return finish(Object.fromEntries(said));
}

/** An engine that remembers which files of cypher/ were run on it, and with an answer. */
import type { Graph, Query } from '../server/graph/graph.ts';
import { QUERY_NAMES, query } from '../server/graph/queries.ts';
import type { Engine } from './engines.ts';

export interface Recording extends Engine {
  /** The names of the files that were not run. */
  unrun(): readonly string[];
}

export function recording({ name, open }: Engine): Recording {
  const texts = new Set<string>();
  const noted = async <Row>(text: Query, rows: Promise<Row[]>): Promise<Row[]> => {
    const answer = await rows;
    texts.add(text);
    return answer;
  };
  const watched = (graph: Graph): Graph => ({
    engine: graph.engine,
    identity: graph.identity,
    schemaFiles: graph.schemaFiles,
    read: (text, params) => noted(text, graph.read(text, params)),
    write: (work) =>
      graph.write((transaction) => work({ run: (text, params) => noted(text, transaction.run(text, params)) })),
    close: () => graph.close(),
  });
  return {
    name,
    open: async () => watched(await open()),
    unrun: () => {
      const run = [...texts];
      return QUERY_NAMES.filter((file) => !run.some((text) => formOf(query(file)).test(text)));
    },
  };
}

/** The text with any words where the file has a place for types. */
function formOf(text: Query): RegExp {
  const parts = text.split(/\$TYPES?(?!\w)/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[A-Za-z_|]+')}$`);
}

/**
 * A query whose parameters are handed over in one map. Neo4j keeps a plan for each combination of the types of parameters, and of
 * lists and texts for each power of ten that they are long: a list of 11 ids is planned anew after one of 10, at 20 to 80 ms. Of a map it
 * knows no more than that it is one, so each text has one plan.
 */
import { GraphError, type Params, type Query } from './graph.ts';
import type { Narrowed } from './narrowed.ts';

/** No query of ours names a parameter so. */
const MAP = 'given';

interface Form {
  readonly text: Query;
  readonly names: readonly string[];
}

const known = new Map<Query, Form>();
/** As in narrowed.ts. */
const MOST = 2000;

/** The same question. Throws INVALID_QUERY where a parameter is missing: of a map, Neo4j would take it for null. */
export function inOneMap({ text, params }: Narrowed): Narrowed {
  const form = formOf(text);
  if (form.names.length === 0) return { text, params };
  const missing = form.names.find((name) => params[name] === undefined);
  if (missing !== undefined)
    throw new GraphError(
      'INVALID_QUERY',
      `Expected parameter(s): ${missing}. Give every parameter, null where absent.`,
    );
  return { text: form.text, params: { [MAP]: params } satisfies Params };
}

/** The text alone. */
export const textInOneMap = (text: Query): Query => formOf(text).text;

const formOf = (text: Query): Form => known.get(text) ?? remember(text);

function remember(text: Query): Form {
  const names = [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))];
  const form = { text: text.replace(/\$(\w+)/g, `$$${MAP}.$1`) as Query, names };
  if (known.size < MOST) known.set(text, form);
  return form;
}

/**
 * A query without its conditions on absent parameters. Queries say `AND ($x IS NULL OR …)` for each thing that may be asked for;
 * neither engine leaves such a condition out by itself, and over 50,000 claims a dozen of them cost more than the question.
 */
import type { Params, Query } from './graph.ts';

const CONDITION = /\b(?:AND|WHERE) \(\$(\w+) IS NULL OR /;
const LEADING_COMMENT = /^(?:\s*\/\/.*\n)+/;

/** A query as it is sent. */
export interface Narrowed {
  readonly text: Query;
  readonly params: Params;
}

interface Form {
  readonly text: Query;
  /** The parameters it still names. */
  readonly names: readonly string[];
}

interface Forms {
  /** The parameters that conditions hang on, in the order of the text. */
  readonly conditions: readonly string[];
  readonly byMask: Map<string, Form>;
}

const known = new Map<Query, Forms>();
/** As many texts as there are files and types; a limit only so that nothing can grow for ever. */
const MOST = 2000;

/**
 * The same question: a condition on a parameter that is null goes, of one that is not only the condition itself is left. Parameters that are
 * named no more stay behind: what an engine is handed it has to unpack. So does the comment, which would take a second packet to Neo4j.
 */
export function narrowed(query: Query, params: Params): Narrowed {
  const { text, names } = formOf(query, params);
  const asked: Record<string, Params[string]> = {};
  for (const name of names) {
    const value = params[name];
    if (value !== undefined) asked[name] = value; // a parameter that is missing is the engine's to refuse
  }
  return { text, params: asked };
}

/** The texts that a query is mostly sent as: without any of its conditions, and with each of them alone. */
export function formsOf(query: Query): readonly Query[] {
  const { conditions } = known.get(query) ?? remember(query);
  const given = [...new Set(conditions)].map((name) => formOf(query, { [name]: true }).text);
  return [formOf(query, {}).text, ...given];
}

function formOf(query: Query, params: Params): Form {
  const forms = known.get(query) ?? remember(query);
  const mask = forms.conditions.map((name) => (isGiven(params, name) ? 1 : 0)).join('');
  const before = forms.byMask.get(mask);
  if (before !== undefined) return before;
  const text = narrow(query.replace(LEADING_COMMENT, ''), params) as Query;
  const form = { text, names: [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))] };
  forms.byMask.set(mask, form);
  return form;
}

function remember(query: Query): Forms {
  const conditions = [...query.matchAll(new RegExp(CONDITION, 'g'))].map(([, name = '']) => name);
  const forms = { conditions, byMask: new Map<string, Form>() };
  if (known.size < MOST) known.set(query, forms);
  return forms;
}

const isGiven = (params: Params, name: string): boolean => (params[name] ?? null) !== null;

function narrow(text: string, params: Params): string {
  const found = CONDITION.exec(text);
  if (found === null) return text;
  const [whole, name = ''] = found;
  const begin = found.index + whole.length;
  const end = closingOf(text, begin);
  const before = text.slice(0, found.index);
  const rest = narrow(text.slice(end + 1), params);
  const word = whole.startsWith('AND') ? 'AND' : 'WHERE';
  if (isGiven(params, name)) return `${before}${word} (${narrow(text.slice(begin, end), params)})${rest}`;
  if (word === 'AND') return `${before.trimEnd()}${rest}`;
  // Not "WHERE true": after it the embedded engine uses no index for what is matched next.
  return /^\s+AND /.test(rest) ? `${before}WHERE${rest.replace(/^\s+AND /, ' ')}` : `${before.trimEnd()}${rest}`;
}

/** Where the parenthesis that is open at `begin` closes. */
function closingOf(text: string, begin: number): number {
  let open = 1;
  for (let at = begin; at < text.length; at++) {
    if (text[at] === '(') open += 1;
    if (text[at] === ')' && --open === 0) return at;
  }
  throw new Error(`A condition is not closed:\n${text}`);
}

/**
 * A query without its conditions on absent parameters. Queries say `AND ($x IS NULL OR …)` for each thing that may be asked for;
 * neither engine leaves such a condition out by itself, and over 50,000 claims a dozen of them cost more than the question.
 */
import type { Params, Query } from './graph.ts';

const CONDITION = /\b(?:AND|WHERE) \(\$(\w+) IS NULL OR /;
const known = new Map<string, Query>();
/** As many forms as all queries have in use; a limit only so that nothing can grow for ever. */
const MOST_FORMS = 2000;

/** The same question: a condition on a parameter that is null goes, of one that is not only the condition itself is left. */
export function narrowed(query: Query, params: Params): Query {
  if (!CONDITION.test(query)) return query;
  const mask = [...query.matchAll(new RegExp(CONDITION, 'g'))].map(([, name = '']) => (isGiven(params, name) ? 1 : 0));
  const key = `${mask.join('')} ${query}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const text = narrow(query, params) as Query;
  if (known.size < MOST_FORMS) known.set(key, text);
  return text;
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

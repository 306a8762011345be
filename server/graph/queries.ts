/**
 * Every Cypher text of the program, read once from cypher/. A file `name.part.cypher` is a fragment: a query takes it in
 * by writing {{name}}. Relationship types cannot be parameters, so a template is filled here from a checked list of words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { projectRoot } from '../root.ts';
import type { Query } from './graph.ts';

const SUFFIX = '.cypher';
const texts = readTexts(new URL('cypher/', projectRoot));

/** The names of all queries, as in `claim/between`; parts and schema files left out. */
export const QUERY_NAMES: readonly string[] = [...texts.keys()]
  .filter((name) => !name.endsWith('.part') && !name.startsWith('schema/'))
  .sort();

/** Texts by name, and the name of each text: what a log or a figure tells of a query. */
const made = new Map<string, Query>();
const names = new Map<string, string>();
/** Forms of queries differ by words of tables only, so there are not many; a limit only so that nothing can grow for ever. */
const MOST_NAMES = 5_000;

/** The text of cypher/<name>.cypher with its parts filled in. Throws where the file or a part is missing. */
export function query(name: string): Query {
  const known = made.get(name);
  if (known !== undefined) return known;
  const text = withParts(name, []) as Query;
  made.set(name, text);
  return named(text, name);
}

/** The name of a query, as in `claim/between`, whatever words were filled into it. A statement of the schema has none. */
export const nameOf = (query: Query): string => names.get(query) ?? 'schema';

function named(text: Query, name: string): Query {
  if (names.size < MOST_NAMES) names.set(text, name);
  return text;
}

/** The statements of a schema file: each ends with a semicolon at the end of a line. */
export function statements(name: string): readonly Query[] {
  return getText(name)
    .split(/;[ \t]*$/m)
    .map((statement) => splitHeader(statement.trim()).body)
    .filter((statement) => statement !== '') as Query[];
}

/** Writes `:A|B|C` where the query says `:$TYPES`. Throws where a word could not be a type, and for none at all. */
export function withTypes(query: Query, types: readonly string[]): Query {
  if (types.length === 0) throw new Error('A query with $TYPES needs at least one relationship type.');
  return fill(query, '$TYPES', types.map(checked).join('|'));
}

/** One query per relationship type, or per label: the template with the word where it says `$TYPE`. */
export function perType(template: Query, types: readonly string[]): ReadonlyMap<string, Query> {
  return new Map(types.map((type) => [type, fill(template, '$TYPE', checked(type))]));
}

/** The comment lines a Cypher text begins with, and the rest of it. */
export function splitHeader(text: string): { readonly header: string; readonly body: string } {
  const header = /^(?:\s*\/\/.*(?:\n|$))*/.exec(text)?.[0] ?? '';
  return { header: header.trim(), body: text.slice(header.length).trim() };
}

/** The parameters a text names, sorted. `$TYPE` and `$TYPES` are places to fill, not parameters. */
export function parametersIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => name !== 'TYPE' && name !== 'TYPES').sort();
}

/** The parameters that the header of the query, and of the parts it takes in, explain. */
export function explainedParameters(name: string): readonly string[] {
  const { header, body } = splitHeader(getText(name));
  const fromParts = partsOf(body).flatMap((part) => explainedParameters(`${part}.part`));
  return [...new Set([...parametersIn(header), ...fromParts])].sort();
}

const PART = /\{\{([\w/.-]+)\}\}/g;

function partsOf(text: string): readonly string[] {
  return [...text.matchAll(PART)].map(([, part = '']) => part);
}

function withParts(name: string, above: readonly string[]): string {
  if (above.includes(name))
    throw new Error(`cypher/${name}${SUFFIX} takes itself in: ${[...above, name].join(' → ')}.`);
  const { header, body } = splitHeader(getText(name));
  const filled = body.replace(PART, (_, part: string) => withParts(`${part}.part`, [...above, name]));
  return above.length === 0 && header !== '' ? `${header}\n${filled}` : filled;
}

function getText(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`There is no file cypher/${name}${SUFFIX}.`);
  return text;
}

function fill(query: Query, place: string, words: string): Query {
  const filled = query.replace(new RegExp(`\\${place}(?!\\w)`, 'g'), words);
  if (filled === query) throw new Error(`The query has no ${place} to fill:\n${query}`);
  return named(filled as Query, nameOf(query));
}

function checked(type: string): string {
  if (/^[A-Z][A-Za-z_]*$/.test(type)) return type;
  throw new Error(
    `"${type}" cannot be a relationship type or a label: write letters and underscores, the first a capital.`,
  );
}

function readTexts(folder: URL): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(SUFFIX));
  return new Map(
    files.map((file) => [
      file.replaceAll('\\', '/').slice(0, -SUFFIX.length),
      readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
}

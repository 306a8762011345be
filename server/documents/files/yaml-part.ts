/** YAML within a file, validated, with the line of everything that is wrong. */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import { InvalidInputError } from '../../domain/errors.ts';
import { faultOf } from '../fault.ts';

/** What is wrong in a file, said as `file:line: reason`. */
export class FileError extends InvalidInputError {
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
  }
}

export interface YamlPart<Value> {
  readonly value: Value;
  /** The line, in the whole file, of what stands at a path. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses and validates. `firstLine` is where the part begins in its file. Throws FileError.
 * js-yaml reads seven times faster; only `yaml` knows where a value stands, so it is asked when a line is wanted, which is when something is wrong.
 */
export function readYaml<Value>(
  text: string,
  schema: ZodType<Value>,
  { file, firstLine }: { readonly file: string; readonly firstLine: number },
): YamlPart<Value> {
  const lineOf = lineFinder(text, firstLine);
  const parsed = schema.safeParse(parse(text, { file, firstLine }), { reportInput: true });
  if (parsed.success) return { value: parsed.data, lineOf };
  const { path, reason } = faultOf(parsed.error.issues);
  throw new FileError(file, lineOf(path), `${path.join('.') || 'this'}: ${reason}`);
}

function parse(text: string, { file, firstLine }: { readonly file: string; readonly firstLine: number }): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA }) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new FileError(file, firstLine + (error.mark?.line ?? 0), `this is not YAML: ${error.reason}`);
  }
}

function lineFinder(text: string, firstLine: number): YamlPart<unknown>['lineOf'] {
  const lines = new LineCounter();
  let contents: Node | null | undefined;
  return (path) => {
    contents ??= parseDocument(text, { lineCounter: lines, schema: 'core' }).contents;
    return lines.linePos(nearest(contents, path)?.range?.[0] ?? 0).line + firstLine - 1;
  };
}

/** The node at a path, or the last one on the way that exists. Of a field its name: what it holds may begin a line below. */
function nearest(node: Node | null, [key, ...rest]: readonly PropertyKey[]): Node | null {
  if (key === undefined) return node;
  if (isSeq<Node>(node)) {
    const item = node.items[Number(key)];
    return item ? nearest(item, rest) : node;
  }
  const pair = isMap<Node, Node | null>(node)
    ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
    : undefined;
  if (!pair) return node;
  return rest.length === 0 || !pair.value ? pair.key : nearest(pair.value, rest);
}

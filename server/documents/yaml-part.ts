/** YAML within a file, validated, with the line of everything that is wrong. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import { InvalidInputError } from '../domain/errors.ts';

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

/** Parses and validates. `firstLine` is where the part begins in its file. Throws FileError. */
export function readYaml<Value>(
  text: string,
  schema: ZodType<Value>,
  { file, firstLine }: { readonly file: string; readonly firstLine: number },
): YamlPart<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error) throw new FileError(file, at(error.pos[0]), `this is not YAML: ${error.message.split('\n')[0]}`);
  const lineOf = (path: readonly PropertyKey[]) => at(nearest(document.contents, path)?.range?.[0] ?? 0);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineOf };
  const [issue] = parsed.error.issues;
  throw new FileError(
    file,
    lineOf(issue?.path ?? []),
    `${issue?.path.join('.') || 'this'}: ${issue?.message ?? 'does not fit'}`,
  );
}

/** The node at a path, or the last one on the way that exists. */
function nearest(node: Node | null, path: readonly PropertyKey[]): Node | null {
  const [key, ...rest] = path;
  if (key === undefined || node === null) return node;
  const child = childOf(node, key);
  return child ? nearest(child, rest) : node;
}

function childOf(node: Node, key: PropertyKey): Node | undefined {
  if (isSeq<Node>(node)) return node.items[Number(key)];
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair?.value ?? pair?.key;
}

/** Everything that a graph holds, as sorted lines: two graphs with the same lines are the same. */
import type { Graph } from '../server/graph/graph.ts';
import { read } from './cypher.ts';

type Props = Readonly<Record<string, unknown>>;
interface DumpOptions {
  /** Properties that say when the program learnt something, not what. */
  readonly without?: readonly string[];
  /** Labels of nodes to leave out, with their relationships. */
  readonly withoutLabels?: readonly string[];
}

/** `lockedAt` means nothing, nor does a `Lock`; where one finding is found in two articles, the one that found it last is its `scope`. */
const MEANINGLESS = ['lockedAt', 'scope'];

export async function dump(graph: Graph, { without = [], withoutLabels = [] }: DumpOptions = {}): Promise<string[]> {
  const hidden = new Set([...MEANINGLESS, ...without]);
  const nodes = await read<{ labels: string[]; props: Props }>(
    graph,
    'MATCH (n) RETURN labels(n) AS labels, n {.*} AS props',
  );
  const links = await read<{
    type: string;
    from: Props;
    fromLabels: string[];
    to: Props;
    toLabels: string[];
    props: Props;
  }>(
    graph,
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a {.*} AS from, labels(a) AS fromLabels, b {.*} AS to, labels(b) AS toLabels, r {.*} AS props',
  );
  const kept = (labels: readonly string[], props: Props) =>
    !labels.some((label) => label === 'Lock' || withoutLabels.includes(label)) &&
    !(labels.includes('Dyad') && props.claims === 0);
  return [
    ...nodes
      .filter(({ labels, props }) => kept(labels, props))
      .map(({ labels, props }) => `${labels.toSorted().join(':')} ${written(props, hidden)}`),
    ...links
      .filter(({ from, fromLabels, to, toLabels }) => kept(fromLabels, from) && kept(toLabels, to))
      .map(({ type, from, to, props }) => `${keyOf(from)} -${type} ${written(props, hidden)}-> ${keyOf(to)}`),
  ].sort();
}

const keyOf = ({ id, text }: Props): string => String(id ?? text);

const written = (props: Props, hidden: ReadonlySet<string>): string =>
  JSON.stringify(
    Object.entries(props)
      // An empty list and none say the same: of rows of tables only what is unusual is stored.
      .filter(([key, value]) => !hidden.has(key) && value !== null && !(Array.isArray(value) && value.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The lines of one that the other lacks, both ways: what to read when two dumps differ. */
export function difference(a: readonly string[], b: readonly string[]): readonly string[] {
  const [left, right] = [new Set(a), new Set(b)];
  return [
    ...a.filter((line) => !right.has(line)).map((line) => `- ${line}`),
    ...b.filter((line) => !left.has(line)).map((line) => `+ ${line}`),
  ];
}

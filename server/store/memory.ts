/** Answers that cost much and change seldom, kept for a while. Each is kept under a stamp that changes with what it rests on. */
import type { Graph, Identity } from '../graph/graph.ts';
import { query } from '../graph/queries.ts';

/** Another server on the same database may withdraw a data set, which changes no stamp. */
const KEPT_MS = 10_000;
const MOST = 500;

interface Kept {
  readonly until: number;
  readonly answer: Promise<unknown>;
}

export interface Memory {
  /** The answer kept under a key, else what `find` gives. */
  remember<Answer>(key: string, find: () => Promise<Answer>): Promise<Answer>;
  /** The same until anything is written, by others too. */
  rememberWhole<Answer>(key: string, find: () => Promise<Answer>): Promise<Answer>;
  forget(): void;
}

const memories = new WeakMap<Identity, Memory>();

export function memoryOf(graph: Graph): Memory {
  const before = memories.get(graph.identity);
  if (before !== undefined) return before;
  const memory = makeMemory(graph);
  memories.set(graph.identity, memory);
  return memory;
}

function makeMemory(graph: Graph): Memory {
  const kept = new Map<string, Kept>();
  const remember = <Answer>(key: string, find: () => Promise<Answer>): Promise<Answer> => {
    const before = kept.get(key);
    if (before !== undefined && before.until > Date.now()) return before.answer as Promise<Answer>;
    const answer = find();
    answer.catch(() => kept.delete(key));
    kept.delete(key); // the oldest stands first
    kept.set(key, { until: Date.now() + KEPT_MS, answer });
    for (const [oldest, { until }] of kept) {
      if (kept.size <= MOST && until > Date.now()) break;
      kept.delete(oldest);
    }
    return answer;
  };
  return {
    remember,
    rememberWhole: async (key, find) => {
      const stamp = await stampOf(graph);
      return stamp === undefined ? find() : remember(`${stamp} ${key}`, find);
    },
    forget: () => kept.clear(),
  };
}

/** Of the whole graph; undefined while sums still follow what was written. */
async function stampOf(graph: Graph): Promise<string | undefined> {
  if (graph.identity.writes !== undefined) return `${graph.identity.writes} writes`;
  const [counts] = await graph.read<Readonly<Record<string, number>>>(query('graph/stamp'));
  return counts?.pending === 0 ? Object.values(counts).join(' ') : undefined;
}

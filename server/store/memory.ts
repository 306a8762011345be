/** Answers that cost much and change seldom, kept for a while. Each is kept under a stamp that changes with what it rests on. */
import type { Graph, Identity } from '../graph/graph.ts';

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
  /** The same until anything is written; where others may write too, it is found anew each time. */
  rememberWhole<Answer>(key: string, find: () => Promise<Answer>): Promise<Answer>;
  forget(): void;
}

const memories = new WeakMap<Identity, Memory>();

export function memoryOf({ identity }: Graph): Memory {
  const before = memories.get(identity);
  if (before !== undefined) return before;
  const memory = makeMemory(identity);
  memories.set(identity, memory);
  return memory;
}

function makeMemory(identity: Identity): Memory {
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
    rememberWhole: (key, find) =>
      identity.writes === undefined ? find() : remember(`${identity.writes} writes ${key}`, find),
    forget: () => kept.clear(),
  };
}

/** The gate of an open graph: it lets work in until the graph closes, and closing waits for the work inside. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { GraphError } from './graph.ts';

export interface Gate {
  /** Runs the work, or refuses it with CLOSED. */
  admit<Result>(work: () => Promise<Result>): Promise<Result>;
  /** The same for a write, which may not stand inside another: it would wait for the one it is part of. */
  admitWrite<Result>(write: () => Promise<Result>): Promise<Result>;
  /** Shuts the gate, waits for what is inside, then runs `last`. Closing twice closes once. */
  close(last: () => unknown): Promise<void>;
}

export function makeGate(): Gate {
  const inside = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const writing = new AsyncLocalStorage<true>();
  let writes = 0;
  // While it is in use Node follows every promise, which costs a large answer a fifth of its time.
  const onEnd = () => {
    writes -= 1;
    if (writes === 0) writing.disable();
  };
  const admit = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closing !== undefined) throw new GraphError('CLOSED', 'The graph is closed. Open it again to ask it anything.');
    const turn = work();
    const settled: Promise<unknown> = turn.catch(() => undefined).then(() => inside.delete(settled));
    inside.add(settled);
    return turn;
  };
  return {
    admit,
    async admitWrite(write) {
      if (writing.getStore() === undefined) {
        writes += 1;
        return writing.run(true, () => admit(write)).finally(onEnd);
      }
      throw new GraphError(
        'INVALID_QUERY',
        'A write may not begin inside another. Use the transaction of the outer one.',
      );
    },
    close(last) {
      closing ??= Promise.all(inside).then(async () => {
        await last();
      });
      return closing;
    },
  };
}

/** The one place that holds the view. Each change is an address, so Back and Forward are undo and redo. */
import { decodeView, encodeView } from './codec.ts';
import type { Transition } from './transitions.ts';
import type { View } from './view.ts';

/** What the store needs of the browser. */
export interface AddressBar {
  /** The current query, and how many views deep this one is (undefined: the page was opened here). */
  read(): { readonly query: string; readonly depth: number | undefined };
  push(query: string, depth: number): void;
  replace(query: string, depth: number): void;
  go(steps: number): void;
  onMove(listener: () => void): () => void;
}

export interface Snapshot {
  readonly view: View;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Parts of the address that could not be read. */
  readonly dropped: readonly string[];
}

export interface Store {
  get(): Snapshot;
  subscribe(listener: () => void): () => void;
  /** Makes a new view of the current one. `quietly`: without a step that Back would lead to. */
  apply(transition: Transition, how?: 'quietly'): void;
  /** One view back, where there is one: else false. */
  undo(): boolean;
  redo(): boolean;
  close(): void;
}

export function makeStore(bar: AddressBar): Store {
  const listeners = new Set<() => void>();
  let deepest = bar.read().depth ?? 0;
  let snapshot = readSnapshot();

  function readSnapshot(): Snapshot {
    const { query, depth = 0 } = bar.read();
    deepest = Math.max(deepest, depth);
    return { ...decodeView(query), canUndo: depth > 0, canRedo: depth < deepest };
  }
  function tell(next: Snapshot): void {
    snapshot = next;
    for (const listener of listeners) listener();
  }
  function went(steps: number): true {
    bar.go(steps);
    return true;
  }
  const stop = bar.onMove(() => tell(readSnapshot()));

  return {
    get: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: (transition, how) => {
      const view = transition(snapshot.view);
      if (view === snapshot.view) return;
      const { depth = 0 } = bar.read();
      const next = how === 'quietly' ? depth : depth + 1;
      if (how === 'quietly') bar.replace(encodeView(view), next);
      else bar.push(encodeView(view), next);
      deepest = how === 'quietly' ? deepest : next;
      tell({ view, dropped: [], canUndo: next > 0, canRedo: next < deepest });
    },
    undo: () => snapshot.canUndo && went(-1),
    redo: () => snapshot.canRedo && went(1),
    close: stop,
  };
}

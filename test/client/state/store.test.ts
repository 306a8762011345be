// The store, with an address bar that is only a list.
import { describe, expect, it } from '@jest/globals';
import { type AddressBar, makeStore } from '../../../client/state/store.ts';
import { hide, select } from '../../../client/state/transitions.ts';

function aBar(query = ''): AddressBar & { readonly queries: () => readonly string[] } {
  let entries: { query: string; depth: number | undefined }[] = [{ query, depth: undefined }];
  let at = 0;
  let moved = () => undefined as undefined;
  return {
    queries: () => entries.map((entry) => entry.query),
    read: () => entries[at] ?? { query: '', depth: undefined },
    push: (next, depth) => {
      entries = [...entries.slice(0, at + 1), { query: next, depth }];
      at += 1;
    },
    replace: (next, depth) => {
      entries[at] = { query: next, depth };
    },
    go: (steps) => {
      at += steps;
      moved();
    },
    onMove: (listener) => {
      moved = () => {
        listener();
        return undefined;
      };
      return () => undefined;
    },
  };
}

describe('the store', () => {
  it('reads the view from the address', () => {
    expect(makeStore(aBar('?of=a')).get().view.of).toEqual(['a']);
  });

  it('writes each change as an address, and undoes by going back', () => {
    const bar = aBar();
    const store = makeStore(bar);
    store.apply(hide('a'));
    store.apply(hide('b'));
    expect(bar.queries()).toEqual(['', 'hide=a', 'hide=a,b']);
    store.undo();
    expect(store.get()).toMatchObject({ view: { hidden: ['a'] }, canUndo: true, canRedo: true });
    store.undo();
    expect(store.get()).toMatchObject({ view: { hidden: [] }, canUndo: false, canRedo: true });
    store.redo();
    expect(store.get().view.hidden).toEqual(['a']);
  });

  it('never goes back beyond where it was opened', () => {
    const store = makeStore(aBar('?of=a'));
    expect([store.undo(), store.redo()]).toEqual([false, false]);
    expect(store.get().view.of).toEqual(['a']);
  });

  it('forgets what was undone once something else is done', () => {
    const store = makeStore(aBar());
    store.apply(hide('a'));
    store.undo();
    store.apply(hide('b'));
    expect(store.get()).toMatchObject({ canRedo: false, view: { hidden: ['b'] } });
  });

  it('tells nobody of a change that changes nothing', () => {
    const store = makeStore(aBar());
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.apply(select(undefined));
    expect(told).toBe(0);
  });
});

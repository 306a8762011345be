/** The browser's own address bar, as the store needs it. Only the address of Explore is read: other pages have their own. */
import type { AddressBar } from './store.ts';

const EXPLORE_PATH = '/explore';

const isHere = () => window.location.pathname === EXPLORE_PATH || window.location.pathname === '/';
const address = (query: string) => `${EXPLORE_PATH}${query === '' ? '' : `?${query}`}`;

export function browserAddress(): AddressBar {
  let last = { query: '', depth: 0 as number | undefined };
  let mine = false;
  const write = (change: () => void) => {
    mine = true;
    change();
    mine = false;
  };
  return {
    read: () => {
      if (isHere())
        last = { query: window.location.search, depth: (history.state as { depth?: number } | null)?.depth };
      return last;
    },
    push: (query, depth) => write(() => history.pushState({ depth }, '', address(query))),
    replace: (query, depth) => write(() => history.replaceState({ depth }, '', address(query))),
    go: (steps) => history.go(steps),
    onMove: (listener) => {
      const moved = () => !mine && isHere() && listener();
      for (const event of MOVES) window.addEventListener(event, moved);
      return () => {
        for (const event of MOVES) window.removeEventListener(event, moved);
      };
    },
  };
}

/** The last two are the router's: a link to Explore is a move too. */
const MOVES = ['popstate', 'pushState', 'replaceState'] as const;

/** How much room the window has: three columns, two with the detail laid over, or one thing at a time. */
import { useSyncExternalStore } from 'react';

export type Width = 'wide' | 'medium' | 'narrow';

const WIDE = '(min-width: 1200px)';
const NARROW = '(max-width: 799px)';

function subscribe(listener: () => void): () => void {
  const queries = [WIDE, NARROW].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

const read = (): Width =>
  window.matchMedia(NARROW).matches ? 'narrow' : window.matchMedia(WIDE).matches ? 'wide' : 'medium';

export const useWidth = (): Width => useSyncExternalStore(subscribe, read);

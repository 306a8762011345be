/** The status line: what was just done, shown at the foot of the page and spoken. */
import { useSyncExternalStore } from 'react';

let current = { text: '', count: 0, spokenOnly: false };
const listeners = new Set<() => void>();

/** Says a sentence; said twice, it is spoken twice. `spoken`: for those who listen, without showing it. */
export function announce(text: string, how?: 'spoken'): void {
  current = { text, count: current.count + 1, spokenOnly: how === 'spoken' };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useAnnouncement = () => useSyncExternalStore(subscribe, () => current);

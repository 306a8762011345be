/** The one view of this page, and where its marks stand, kept while other pages are looked at. */
import { useSyncExternalStore } from 'react';
import { browserAddress } from './state/browser-address.ts';
import { makeStore } from './state/store.ts';
import type { Point } from './state/view.ts';

export const store = makeStore(browserAddress());
export const useSnapshot = () => useSyncExternalStore(store.subscribe, store.get);

/** Positions of the picture that was last on the canvas, one set for each time it was arranged; which picture that was, and what is in it. */
export const remembered = {
  picture: '',
  arrangements: new Map<number, Map<string, Point>>(),
  ids: new Set<string>(),
};

/** Where marks stand in one arrangement of the picture: nowhere yet, if it is new. */
export function positionsOf(arrangement: number): Map<string, Point> {
  const known = remembered.arrangements.get(arrangement) ?? new Map<string, Point>();
  remembered.arrangements.set(arrangement, known);
  return known;
}

export const isInPicture = (id: string): boolean => remembered.ids.has(id);

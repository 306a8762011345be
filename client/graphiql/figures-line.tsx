/** Under the answer: what the query cost, of how much, and how long it took. */
import { useSyncExternalStore } from 'react';
import { lastFigures, onAnswer } from './fetcher.ts';

export function FiguresLine() {
  const figures = useSyncExternalStore(onAnswer, lastFigures);
  if (figures === undefined) return undefined;
  const { cost = 0, limit = 0, ms } = figures;
  return (
    <p className="figures" role="status">
      cost {cost.toLocaleString('en')} of {limit.toLocaleString('en')} · {ms} ms
    </p>
  );
}

// Cost grows with what is returned: the same question on a small and on a large graph.
import { figure } from '../bars.mjs';

const BAR = 2;
/** Below this the clock and the connection are what is measured. */
const FLOOR_MS = 1;

/** Adds a row for each question that was asked at more than one size. */
export function compareSizes(results, sizes) {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === large) return;
  const asked = results.rows.filter(
    ({ part, p50, grows, size }) => part === 'questions' && p50 !== undefined && !grows && size === large,
  );
  for (const { engine, name, p50 } of asked) {
    const before = results.rows.find(
      (row) => row.part === 'questions' && row.engine === engine && row.name === name && row.size === small,
    );
    if (before?.p50 === undefined) continue;
    const value = Math.max(p50, FLOOR_MS) / Math.max(before.p50, FLOOR_MS);
    const detail = `${figure(before.p50, 'ms')}, then ${figure(p50, 'ms')}`;
    results.add({ part: 'growth', engine, size: large, name, value, unit: '×', bar: BAR, detail });
  }
}

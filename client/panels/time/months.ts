/** Months as numbers, so that a slider can run over them. Pure. */

/** `2023-11` → months since year 0. */
export function toMonth(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

export const fromMonth = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;

/** What stands in one month of the histogram. */
export interface Bar {
  readonly month: number;
  readonly height: number;
}

interface Counted {
  readonly start: string;
  readonly count: number;
}

/** Bars a month wide. What is only known to the year is spread evenly over its months, not put into January. */
export function toBars(counted: readonly Counted[]): readonly Bar[] {
  const heights = new Map<number, number>();
  const add = (month: number, height: number) => heights.set(month, (heights.get(month) ?? 0) + height);
  for (const { start, count } of counted) {
    const month = toMonth(start);
    if (start.includes('-')) add(month, count);
    else for (let i = 0; i < 12; i++) add(month + i, count / 12);
  }
  return [...heights].map(([month, height]) => ({ month, height })).sort((a, b) => a.month - b.month);
}

/** Whole years around all bars. */
export function extent(bars: readonly Bar[]): readonly [number, number] | undefined {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return undefined;
  return [Math.floor(first.month / 12) * 12, Math.floor(last.month / 12) * 12 + 11];
}

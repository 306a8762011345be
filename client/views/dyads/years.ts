/** Who did how much in which year, of two sides. Pure. */

export interface Bar {
  /** `2021`, or finer. */
  readonly start: string;
  readonly fromA: number;
  readonly fromB: number;
  readonly joint: number;
}

export interface Year extends Omit<Bar, 'start'> {
  readonly year: number;
}

/** Every year from the first that tells of something to the last, quiet ones too. */
export function yearsOf(bars: readonly Bar[]): readonly Year[] {
  const told = bars.filter(({ fromA, fromB, joint }) => fromA + fromB + joint > 0);
  const byYear = new Map<number, Year>();
  for (const { start, ...bar } of told) {
    const year = Number(start.slice(0, 4));
    byYear.set(year, { year, ...sum(byYear.get(year), bar) });
  }
  const known = [...byYear.keys()];
  const first = Math.min(...known);
  return Array.from({ length: known.length === 0 ? 0 : Math.max(...known) - first + 1 }, (_, i) => {
    const year = first + i;
    return byYear.get(year) ?? { year, fromA: 0, fromB: 0, joint: 0 };
  });
}

const sum = (a: Omit<Year, 'year'> | undefined, b: Omit<Bar, 'start'>): Omit<Year, 'year'> => ({
  fromA: (a?.fromA ?? 0) + b.fromA,
  fromB: (a?.fromB ?? 0) + b.fromB,
  joint: (a?.joint ?? 0) + b.joint,
});

/** How far the tallest year reaches from the axis: what both did lies on it, half on either side. */
export const reachOf = (years: readonly Year[]): number =>
  Math.max(0, ...years.map(({ fromA, fromB, joint }) => Math.max(fromA, fromB) + joint / 2));

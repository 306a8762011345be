/** Playing time: the upper thumb goes on month by month. Pure. */

/** Where playing begins: where the thumb stands, or from the start once it is at the end. */
export function firstMonth(value: readonly number[], [start, end]: readonly [number, number]): readonly number[] {
  const upper = value.at(-1) ?? end;
  const lower = value.length > 1 ? (value[0] ?? start) : start;
  return withUpper(value, upper >= end ? lower : upper + 1);
}

/** One month on; undefined at the end. */
export function nextMonth(value: readonly number[], [, end]: readonly [number, number]): readonly number[] | undefined {
  const upper = value.at(-1) ?? end;
  return upper >= end ? undefined : withUpper(value, upper + 1);
}

const withUpper = (value: readonly number[], upper: number): readonly number[] => [...value.slice(0, -1), upper];

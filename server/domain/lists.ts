/** What every fold does with lists. */

/** The values under their keys, in the order in which the keys first come. (Map.groupBy needs Node 21.) */
export const groupBy = <Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> =>
  groupInto(values, keyOf, (value) => value);

/** What becomes of the values, under their keys. */
export function groupInto<Value, Key, Made>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
  make: (value: Value) => Made,
): Map<Key, Made[]> {
  const groups = new Map<Key, Made[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(make(value));
    else groups.set(key, [make(value)]);
  }
  return groups;
}

/** The values without what is absent or was there before. */
export const distinct = <Value>(values: Iterable<Value | undefined>): Value[] =>
  [...new Set(values)].filter((value) => value !== undefined);

/** Every two of them, the earlier first. */
export const pairsOf = <Value>(values: readonly Value[]): (readonly [Value, Value])[] =>
  values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const));

/** For sort: by code unit, as both engines do. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

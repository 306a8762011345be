/** What is the same for everything that is asked about a sentence is found once. */

/** The same function, which finds each value once for as long as what it was found for lives. */
export function once<K extends object, T>(find: (about: K) => T): (about: K) => T {
  const found = new WeakMap<K, { readonly value: T }>();
  return (about) => {
    const before = found.get(about);
    if (before) return before.value;
    const value = find(about);
    found.set(about, { value });
    return value;
  };
}

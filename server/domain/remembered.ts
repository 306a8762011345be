/** Texts ask for the same few words again and again: what was found for one is kept, and all is let go when it grows too large. */

const MOST = 20_000;

/** The same function of a word, which finds each once. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    const before = found.get(word);
    if (before !== undefined || found.has(word)) return before as T;
    if (found.size >= MOST) found.clear();
    const one = find(word);
    found.set(word, one);
    return one;
  };
}

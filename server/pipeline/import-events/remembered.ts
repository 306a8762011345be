/**
 * A map that forgets what was not asked for in a long time. Two generations: what is asked for comes into the young one; when that is full it
 * becomes the old one, and the old one is forgotten. Keeping the exact order of use would cost a tenth of an import.
 */
export class Remembered<Value> {
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = new Map();
  readonly #most: number;

  /** Keeps the `most` that were used last, and at most twice as many. */
  constructor(most: number) {
    this.#most = most;
  }

  has = (key: string): boolean => this.#young.has(key) || this.#old.has(key);

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    this.#young.set(key, value);
    if (this.#young.size < this.#most) return;
    this.#old = this.#young;
    this.#young = new Map();
  }
}

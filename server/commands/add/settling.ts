/** Waits until files are whole: each event of a file begins its waiting anew. */
export class Settling {
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #quietMs: number;
  readonly #onWhole: (path: string) => void;

  /** `onWhole` is called with a path on which nothing has happened for so many milliseconds. */
  constructor(quietMs: number, onWhole: (path: string) => void) {
    this.#quietMs = quietMs;
    this.#onWhole = onWhole;
  }

  happened(path: string): void {
    clearTimeout(this.#timers.get(path));
    const timer = setTimeout(() => {
      this.#timers.delete(path);
      this.#onWhole(path);
    }, this.#quietMs);
    this.#timers.set(path, timer);
  }

  end(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}

/** Paths that wait to be read: each once, in the order in which they came. */
export class Arrivals implements AsyncIterable<string> {
  readonly #waiting = new Set<string>();
  #ended = false;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  add(path: string): void {
    this.#waiting.add(path);
    this.#wake();
  }

  /** Nothing more is given, and what waits is not either; whoever reads is told the failure, where there is one. */
  end(failure?: Error): void {
    this.#ended = true;
    this.#failure ??= failure;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    while (!this.#ended) {
      const [next] = this.#waiting;
      if (next === undefined) await new Promise<void>((resolve) => (this.#wake = resolve));
      else {
        this.#waiting.delete(next);
        yield next;
      }
    }
    if (this.#failure) throw this.#failure;
  }
}

/** A sentence with the chunks that were found in it so far. Each stage of spotting puts its own on it. */
import type { Sentence } from '../shapes.ts';
import type { Chunk } from './chunk.ts';
import { withoutBased } from './words.ts';

export class Board {
  readonly #at: (Chunk | undefined)[];
  readonly #chunks = new Set<Chunk>();
  /** In order; made when asked for. */
  #ordered: readonly Chunk[] | undefined;

  readonly sentence: Sentence;
  /** The normal text of the document. */
  readonly normal: string;

  constructor(sentence: Sentence, normal: string) {
    this.sentence = sentence;
    this.normal = normal;
    this.#at = new Array(sentence.tokens.length).fill(undefined);
  }

  at(index: number): Chunk | undefined {
    return this.#at[index];
  }

  /** Puts a chunk over whatever stands on its tokens. */
  put(chunk: Chunk): void {
    this.#ordered = undefined;
    for (let index = chunk.from; index < chunk.to; index++) {
      const before = this.#at[index];
      if (before) this.#remove(before);
    }
    for (let index = chunk.from; index < chunk.to; index++) this.#at[index] = chunk;
    this.#chunks.add(chunk);
  }

  #remove(chunk: Chunk): void {
    this.#chunks.delete(chunk);
    for (let index = chunk.from; index < chunk.to; index++) this.#at[index] = undefined;
  }

  /** In the order of the text. */
  chunks(): readonly Chunk[] {
    this.#ordered ??= [...this.#chunks].sort((a, b) => a.from - b.from);
    return this.#ordered;
  }

  /** "Tripoli-based" is called Tripoli. */
  words(from: number, to: number): string {
    const { tokens } = this.sentence;
    return withoutBased(this.normal.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
  }
}

/** Gets a place for every mark that has none. The user hears when it takes long, and may stop it. */
import type { Scene } from '../state/scene.ts';
import type { GraphActions } from './context.ts';
import { arrange } from './layouts/arrange.ts';
import type { Places } from './places.ts';

/** A layout that takes longer says so. */
const SAY_AFTER_MS = 300;

export class Arranger {
  readonly #places: Places;
  readonly #actions: GraphActions;
  #halt = new AbortController();

  constructor(places: Places, actions: GraphActions) {
    this.#places = places;
    this.#actions = actions;
  }

  /** `signal`: another picture is wanted, and what was found for this one is of no use. */
  async arrange(scene: Scene, signal: AbortSignal): Promise<void> {
    this.#halt = new AbortController();
    const { arranging, announce } = this.#actions;
    const slow = setTimeout(() => !signal.aborted && arranging(scene.nodes.length), SAY_AFTER_MS);
    try {
      const either = AbortSignal.any([signal, this.#halt.signal]);
      const { positions, outcome } = await arrange(this.#places.request(scene), either);
      if (signal.aborted) return;
      this.#places.accept(positions);
      if (outcome !== 'done') announce('Stopped arranging: this is the best so far.');
    } finally {
      clearTimeout(slow);
    }
  }

  /** Keeps the best arrangement so far. */
  stop(): void {
    this.#halt.abort();
  }
}

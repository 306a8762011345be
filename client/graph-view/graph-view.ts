/** The canvas. It owns Cytoscape, and is the only one that touches it: it is shown a picture, works out what changed, and draws that. */
import type { Core } from 'cytoscape';
import { EMPTY_SCENE, type Scene } from '../state/scene.ts';
import type { Point, Selection } from '../state/view.ts';
import { Arranger } from './arranger.ts';
import { openCanvas, pngOf, restyle } from './canvas.ts';
import type { Behaviour, Cursor, GraphActions } from './context.ts';
import { makeCursor } from './cursor.ts';
import { draw } from './draw.ts';
import { elementsOf } from './elements.ts';
import { highlight } from './highlight.ts';
import { canvasMeasure } from './measure.ts';
import { Places } from './places.ts';
import { positionOf, screenPointOf } from './points.ts';
import { Viewport } from './viewport.ts';

interface Options {
  readonly container: HTMLElement;
  readonly actions: GraphActions;
  readonly behaviours: readonly Behaviour[];
  /** Positions from when the canvas was last open. */
  readonly remembered: Map<string, Point>;
}

export class GraphView {
  readonly viewport: Viewport;
  readonly #cy: Core;
  readonly #options: Options;
  readonly #places: Places;
  readonly #arranger: Arranger;
  readonly #cursor: Cursor;
  readonly #stops: readonly (() => void)[];
  #scene: Scene = EMPTY_SCENE;
  #selection: Selection | undefined;
  #pathEdges: readonly string[] = [];
  #work = new AbortController();

  constructor(options: Options) {
    const { container, actions, behaviours, remembered } = options;
    this.#options = options;
    this.#places = new Places(canvasMeasure(), remembered);
    this.#arranger = new Arranger(this.#places, actions);
    this.#cy = openCanvas(container);
    this.viewport = new Viewport(this.#cy, container);
    this.#cursor = makeCursor({ cy: this.#cy, container, viewport: this.viewport });
    const context = { cy: this.#cy, container, scene: () => this.#scene, actions, cursor: this.#cursor };
    this.#stops = behaviours.map((behave) => behave(context));
  }

  /** The entity that the keyboard stands on. */
  get cursor(): string | undefined {
    return this.#cursor.get();
  }

  /** Draws a picture. What has a place keeps it; what is new gets one, in a worker, beside what it is tied to. */
  async show(scene: Scene): Promise<void> {
    const { container, actions } = this.#options;
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.#scene = scene;
    container.setAttribute('aria-busy', String(scene.nodes.length > 0));
    this.#places.prepare(scene, (id) => this.#cy.$id(id).nonempty());
    const isFirst = this.#cy.nodes().empty();
    if (!this.#places.isComplete(scene)) await this.#arranger.arrange(scene, signal);
    if (!signal.aborted) await draw(this.#cy, elementsOf(scene, this.#places), signal);
    if (signal.aborted) return;
    highlight(this.#cy, this.#selection, this.#pathEdges);
    this.#cursor.mark();
    if (isFirst) this.viewport.open(this.#cy.elements('.selected'));
    actions.arranging(undefined);
    container.setAttribute('aria-busy', 'false');
  }

  /** Keeps the best arrangement so far. */
  stopArranging(): void {
    this.#arranger.stop();
  }

  /** Changes over to the places of another arrangement; the next picture stands there. True if marks on the canvas will move. */
  standAt(positions: Map<string, Point>, anew: boolean): boolean {
    return this.#places.use(positions, anew) && this.#cy.nodes().nonempty();
  }

  /** Forgets all places: the next picture is laid out anew. */
  forget(): void {
    this.#places.forget();
    this.#cy.elements().remove();
  }

  select(selection: Selection | undefined, pathEdges: readonly string[] = []): void {
    this.#selection = selection;
    this.#pathEdges = pathEdges;
    highlight(this.#cy, selection, pathEdges);
    if (selection?.type === 'entity') this.#cursor.set(selection.id);
    if (selection) this.viewport.reveal(this.#cy.elements('.selected'));
  }

  /** What is selected with its neighbourhood, as large as it may be. */
  fitSelection(): void {
    this.viewport.show(this.#cy.elements('.selected').closedNeighborhood());
  }

  restyle(): void {
    restyle(this.#cy, this.#options.container);
  }

  picture(): Promise<Blob> {
    return pngOf(this.#cy, this.#options.container);
  }

  positionOf(id: string): Point | undefined {
    return positionOf(this.#cy, id);
  }

  screenPoint(id: string): Point | undefined {
    return screenPointOf(this.#cy, this.#options.container, id);
  }

  close(): void {
    this.#work.abort();
    for (const stop of this.#stops) stop();
    this.viewport.close();
    this.#cy.destroy();
  }
}

/** The canvas. It owns Cytoscape, and is the only one that touches it: it is shown a picture, works out what changed, and draws that. */
import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import { EMPTY_SCENE, type Scene } from '../state/scene.ts';
import type { Point, Selection } from '../state/view.ts';
import type { Behaviour, Cursor, GraphActions } from './context.ts';
import { edgeElement, nodeElement } from './elements.ts';
import { highlight } from './highlight.ts';
import { arrange } from './layouts/arrange.ts';
import { canvasMeasure } from './measure.ts';
import { Places } from './places.ts';
import { stylesheet } from './style/stylesheet.ts';
import { readTokens } from './style/tokens.ts';
import { Viewport } from './viewport.ts';

/** Adding more than this in one frame would block the page. */
const PER_FRAME = 50;
/** A layout that takes longer says so. */
const SAY_AFTER_MS = 300;

interface Options {
  readonly container: HTMLElement;
  readonly actions: GraphActions;
  readonly behaviours: readonly Behaviour[];
  /** Positions from when the canvas was last open. */
  readonly remembered: Map<string, Point>;
}

export class GraphView {
  readonly #cy: Core;
  readonly #options: Options;
  readonly #places: Places;
  readonly #stops: readonly (() => void)[];
  readonly #viewport: Viewport;
  #scene: Scene = EMPTY_SCENE;
  #selection: Selection | undefined;
  #pathEdges: readonly string[] = [];
  #cursor: string | undefined;
  #work = new AbortController();
  #halt = new AbortController();

  constructor(options: Options) {
    const { container, actions, behaviours, remembered } = options;
    this.#options = options;
    this.#places = new Places(canvasMeasure(), remembered);
    this.#cy = cytoscape({
      container,
      style: stylesheet(readTokens(container)),
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    this.#viewport = new Viewport(this.#cy, container);
    const cursor: Cursor = {
      get: () => this.#cursor,
      set: (id) => this.setCursor(id),
      mark: () => this.#markCursor(),
    };
    const context = { cy: this.#cy, container, scene: () => this.#scene, actions, cursor };
    this.#stops = behaviours.map((behave) => behave(context));
  }

  /** The entity that the keyboard stands on. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  get viewport(): Viewport {
    return this.#viewport;
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
    if (!this.#places.isComplete(scene)) await this.#arrange(scene, signal);
    if (!signal.aborted) await this.#draw(scene, signal);
    if (signal.aborted) return;
    highlight(this.#cy, this.#selection, this.#pathEdges);
    this.#markCursor();
    if (isFirst) this.#viewport.open(this.#cy.elements('.selected'));
    actions.arranging(undefined);
    container.setAttribute('aria-busy', 'false');
  }

  /** Keeps the best arrangement so far. */
  stopArranging(): void {
    this.#halt.abort();
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
    if (selection?.type === 'entity') this.setCursor(selection.id);
    if (selection) this.#viewport.reveal(this.#cy.elements('.selected'));
  }

  /** What is selected with its neighbourhood, as large as it may be. */
  fitSelection(): void {
    this.#viewport.show(this.#cy.elements('.selected').closedNeighborhood());
  }

  setCursor(id: string | undefined): void {
    this.#cursor = id;
    this.#markCursor();
    if (id !== undefined) this.#viewport.reveal(this.#cy.$id(id));
  }

  /** Reads the colours of the page again. */
  restyle(): void {
    this.#cy.style(stylesheet(readTokens(this.#options.container)));
  }

  /** The whole picture as PNG, twice as sharp as the screen, on the paper of the page. */
  picture(): Promise<Blob> {
    const { paper } = readTokens(this.#options.container);
    return this.#cy.png({ output: 'blob-promise', full: true, scale: 2, bg: paper });
  }

  /** Where an entity stands in the picture. */
  positionOf(id: string): Point | undefined {
    const node = this.#nodeOf(id);
    return node && { ...node.position() };
  }

  /** Where an entity is on the screen. */
  screenPoint(id: string): Point | undefined {
    const node = this.#nodeOf(id);
    if (!node) return undefined;
    const frame = this.#options.container.getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    return { x: frame.left + x, y: frame.top + y };
  }

  close(): void {
    this.#work.abort();
    for (const stop of this.#stops) stop();
    this.#viewport.close();
    this.#cy.destroy();
  }

  #nodeOf(id: string): NodeSingular | undefined {
    return this.#cy
      .nodes()
      .toArray()
      .find((node): node is NodeSingular => node.id() === id && node.isNode());
  }

  /** The ring of the cursor is only there for those who walk by key. */
  #markCursor(): void {
    this.#cy.nodes('.cursor').removeClass('cursor');
    const byKey = this.#options.container.matches(':focus-visible');
    if (byKey && this.#cursor !== undefined) this.#cy.$id(this.#cursor).addClass('cursor');
  }

  async #arrange(scene: Scene, signal: AbortSignal): Promise<void> {
    const { arranging, announce } = this.#options.actions;
    this.#halt = new AbortController();
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

  async #draw(scene: Scene, signal: AbortSignal): Promise<void> {
    const elements = this.#elementsOf(scene);
    const wanted = new Set(elements.map(({ data }) => data.id));
    const added = elements.filter(({ data }) => this.#cy.$id(data.id ?? '').empty());
    const fresh = new Set(added);
    this.#cy.batch(() => {
      this.#cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const element of elements) if (!fresh.has(element)) this.#update(element);
    });
    for (let i = 0; i < added.length; i += PER_FRAME) {
      if (i > 0) await nextFrame();
      if (signal.aborted) return;
      this.#cy.batch(() => this.#cy.add(added.slice(i, i + PER_FRAME)));
    }
  }

  /** Nodes first: a line needs both its ends. */
  #elementsOf(scene: Scene): readonly ElementDefinition[] {
    const positions = this.#places.positionsIn(scene);
    const nodes = scene.nodes.flatMap((node) => {
      const [mark, point] = [this.#places.markOf(node.id), positions[node.id]];
      return mark && point ? [{ ...nodeElement(node, mark), position: { ...point } }] : [];
    });
    return [...nodes, ...scene.edges.map((edge) => edgeElement(edge, scene, positions))];
  }

  #update({ data, classes, position }: ElementDefinition): void {
    const known = this.#cy.$id(data.id ?? '');
    const kept = ['cursor', 'hover', 'hovered'].filter((name) => known.hasClass(name));
    known.data(data);
    known.classes(`${classes ?? ''} ${kept.join(' ')}`);
    if (position && !known.nodes().first().grabbed()) known.nodes().positions(() => ({ ...position }));
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The canvas. It owns Cytoscape, and is the only one that touches it: it is shown a picture, works out what changed, and draws that. */
import cytoscape, { type Core } from 'cytoscape';
import type { Scene, SceneNode } from '../state/scene.ts';
import { EMPTY_SCENE } from '../state/scene.ts';
import type { Selection } from '../state/view.ts';
import type { Behaviour, Cursor, GraphActions } from './context.ts';
import { edgeElement, nodeElement } from './elements.ts';
import { highlight } from './highlight.ts';
import { arrange } from './layouts/arrange.ts';
import { overlaps, type Point, type Positions } from './layouts/box.ts';
import type { LayoutRequest } from './layouts/request.ts';
import { rolesOf } from './layouts/roles.ts';
import { type Mark, markOf } from './marks.ts';
import { canvasMeasure } from './measure.ts';
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
  readonly #measure = canvasMeasure();
  readonly #marks = new Map<string, Mark>();
  readonly #positions: Map<string, Point>;
  readonly #stops: readonly (() => void)[];
  readonly #viewport: Viewport;
  #scene: Scene = EMPTY_SCENE;
  #selection: Selection | undefined;
  #pathEdges: readonly string[] = [];
  #cursor: string | undefined;
  #work = new AbortController();
  #halt = new AbortController();

  constructor(options: Options) {
    this.#options = options;
    this.#positions = options.remembered;
    this.#cy = cytoscape({
      container: options.container,
      style: stylesheet(readTokens(options.container)),
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    this.#viewport = new Viewport(this.#cy, options.container);
    const cursor: Cursor = { get: () => this.#cursor, set: (id) => this.setCursor(id), mark: () => this.markCursor() };
    const context = { cy: this.#cy, container: options.container, scene: () => this.#scene, actions: options.actions, cursor };
    this.#stops = options.behaviours.map((behave) => behave(context));
  }

  get cursor(): string | undefined {
    return this.#cursor;
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  /** Draws a picture. What has a place keeps it; what is new gets one, in a worker, beside what it is tied to. */
  async show(scene: Scene): Promise<void> {
    this.#work.abort();
    const work = new AbortController();
    this.#work = work;
    this.#scene = scene;
    for (const node of scene.nodes) if (!this.#marks.has(node.id)) this.#marks.set(node.id, markOf(node, this.#measure));
    this.#forgetTaken(scene);
    const fresh = this.#cy.nodes().empty();
    if (scene.nodes.some(({ id }) => !this.#positions.has(id))) await this.#place(scene, work.signal);
    if (work.signal.aborted) return;
    await this.#draw(scene, work.signal);
    if (work.signal.aborted) return;
    highlight(this.#cy, this.#selection, this.#pathEdges);
    this.markCursor();
    if (fresh) this.#viewport.open(this.#cy.elements('.selected'));
    this.#options.actions.arranging(undefined);
  }

  /** Keeps the best arrangement so far. */
  stopArranging(): void {
    this.#halt.abort();
  }

  /** Forgets all positions: the next picture is laid out anew. */
  forget(): void {
    this.#positions.clear();
    this.#marks.clear();
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
    this.markCursor();
    if (id !== undefined) this.#viewport.reveal(this.#cy.$id(id));
  }

  /** The ring of the cursor is only there for those who walk by key. */
  markCursor(): void {
    this.#cy.nodes('.cursor').removeClass('cursor');
    const byKey = this.#options.container.matches(':focus-visible');
    if (byKey && this.#cursor !== undefined) this.#cy.$id(this.#cursor).addClass('cursor');
  }

  restyle(): void {
    this.#cy.style(stylesheet(readTokens(this.#options.container)));
  }

  /** Where an entity stands in the picture. */
  positionOf(id: string): Point | undefined {
    const [node] = this.#cy.nodes().filter((each) => each.id() === id).toArray();
    return node?.isNode() ? { ...node.position() } : undefined;
  }

  /** Where an entity is on the screen. */
  screenPoint(id: string): Point | undefined {
    const [node] = this.#cy.nodes().filter((each) => each.id() === id).toArray();
    if (!node?.isNode()) return undefined;
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

  async #place(scene: Scene, signal: AbortSignal): Promise<void> {
    const { arranging } = this.#options.actions;
    this.#halt = new AbortController();
    const slow = setTimeout(() => !signal.aborted && arranging(scene.nodes.length), SAY_AFTER_MS);
    try {
      const { positions, outcome } = await arrange(this.#request(scene), AbortSignal.any([signal, this.#halt.signal]));
      if (signal.aborted) return;
      for (const { id } of scene.nodes) {
        const point = positions[id];
        if (point && !this.#positions.has(id)) this.#positions.set(id, point);
      }
      if (outcome !== 'done') this.#options.actions.announce('Stopped arranging: this is the best so far.');
    } finally {
      clearTimeout(slow);
    }
  }

  #request(scene: Scene): LayoutRequest {
    const marks = scene.nodes.flatMap(({ id }) => this.#marks.get(id) ?? []);
    const boxes = rolesOf(scene, marks).map((box) => {
      const node = scene.byId.get(box.id);
      return { ...box, wave: node?.wave ?? 0, anchor: node?.anchor };
    });
    const ties = scene.edges.map(({ source, target, origins }) => ({ source, target, weight: origins }));
    const kind = boxes.filter(({ pole }) => pole).length === 2 ? 'poles' : 'free';
    return { kind, boxes: boxes.sort((a, b) => a.wave - b.wave), ties, placed: this.#placedIn(scene) };
  }

  /** Where everything stands: where it was put by hand, else where the layout put it. */
  #placedIn(scene: Scene): Positions {
    return Object.fromEntries(
      scene.nodes.flatMap(({ id, pinned }) => {
        const point = pinned && this.#positions.has(id) ? pinned : this.#positions.get(id);
        return point ? [[id, point]] : [];
      }),
    );
  }

  /** What comes back to a place that has been taken meanwhile must look for another. */
  #forgetTaken(scene: Scene): void {
    const standing = scene.nodes.filter(({ id }) => this.#cy.$id(id).nonempty());
    for (const node of scene.nodes) {
      if (this.#cy.$id(node.id).nonempty() || node.pinned) continue;
      if (standing.some((other) => this.#collide(node, other))) this.#positions.delete(node.id);
    }
  }

  #collide(a: SceneNode, b: SceneNode): boolean {
    const [boxA, boxB] = [this.#marks.get(a.id), this.#marks.get(b.id)];
    const [at, bt] = [this.#positions.get(a.id), b.pinned ?? this.#positions.get(b.id)];
    return boxA && boxB && at && bt ? overlaps({ ...boxA, ...at }, { ...boxB, ...bt }) : false;
  }

  async #draw(scene: Scene, signal: AbortSignal): Promise<void> {
    const positions = Object.fromEntries(
      scene.nodes.map(({ id, pinned }) => [id, pinned ?? this.#positions.get(id) ?? { x: 0, y: 0 }] as const),
    );
    const nodes = scene.nodes.flatMap((node) => {
      const mark = this.#marks.get(node.id);
      return mark ? [{ ...nodeElement(node, mark), position: { ...(positions[node.id] ?? { x: 0, y: 0 }) } }] : [];
    });
    const elements = [...nodes, ...scene.edges.map((edge) => edgeElement(edge, scene, positions))];
    const wanted = new Set(elements.map(({ data }) => data.id));
    this.#cy.batch(() => this.#cy.elements().filter((element) => !wanted.has(element.id())).remove());
    const added: cytoscape.ElementDefinition[] = [];
    this.#cy.batch(() => {
      for (const element of elements) {
        const known = this.#cy.$id(element.data.id ?? '');
        if (known.empty()) added.push(element);
        else this.#update(known, element);
      }
    });
    for (let i = 0; i < added.length; i += PER_FRAME) {
      if (i > 0) await nextFrame();
      if (signal.aborted) return;
      this.#cy.batch(() => this.#cy.add(added.slice(i, i + PER_FRAME)));
    }
  }

  #update(known: cytoscape.CollectionReturnValue, { data, classes, position }: cytoscape.ElementDefinition): void {
    const kept = ['cursor', 'hover', 'hovered'].filter((name) => known.hasClass(name));
    known.data(data);
    known.classes(`${classes ?? ''} ${kept.join(' ')}`);
    if (position && !known.nodes().first().grabbed()) known.nodes().positions(() => ({ ...position }));
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

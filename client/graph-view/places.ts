/** Where marks stand and how much room they take. What has a place keeps it, also while it is out of the picture. */
import type { Scene, SceneNode } from '../state/scene.ts';
import { overlaps, type Point, type Positions } from './layouts/box.ts';
import type { LayoutRequest } from './layouts/request.ts';
import { rolesOf } from './layouts/roles.ts';
import { type Mark, type Measure, markOf } from './marks.ts';

export class Places {
  readonly #measure: Measure;
  #positions: Map<string, Point>;
  #anew = false;
  readonly #marks = new Map<string, Mark>();

  constructor(measure: Measure, remembered: Map<string, Point>) {
    this.#measure = measure;
    this.#positions = remembered;
  }

  /** Takes another set of positions. `anew`: when they are empty, all is laid out at once, not wave by wave. True if they are others. */
  use(positions: Map<string, Point>, anew: boolean): boolean {
    const differs = this.#positions !== positions;
    this.#positions = positions;
    this.#anew = anew;
    return differs;
  }

  forget(): void {
    this.#positions.clear();
    this.#marks.clear();
  }

  /** Measures what is new, and frees what comes back to a place that has been taken meanwhile. */
  prepare(scene: Scene, isDrawn: (id: string) => boolean): void {
    for (const node of scene.nodes) {
      if (!this.#marks.has(node.id)) this.#marks.set(node.id, markOf(node, this.#measure));
    }
    const standing = scene.nodes.filter(({ id }) => isDrawn(id));
    for (const node of scene.nodes) {
      const comesBack = !isDrawn(node.id) && !node.pinned;
      if (comesBack && standing.some((other) => this.#collide(node, other))) this.#positions.delete(node.id);
    }
  }

  isComplete(scene: Scene): boolean {
    return scene.nodes.every(({ id }) => this.#positions.has(id));
  }

  /** What the layout is asked: everything that has a place stays there. */
  request(scene: Scene): LayoutRequest {
    const marks = scene.nodes.flatMap(({ id }) => this.#marks.get(id) ?? []);
    const known = scene.nodes.filter(({ id }) => this.#positions.has(id));
    const atOnce = this.#anew && known.length === 0;
    const boxes = rolesOf(scene, marks).map((box) => {
      const node = scene.byId.get(box.id);
      return { ...box, wave: atOnce ? 0 : (node?.wave ?? 0), anchor: node?.anchor };
    });
    const ties = scene.edges.map(({ source, target, origins }) => ({ source, target, weight: origins }));
    const kind = boxes.filter(({ pole }) => pole).length === 2 ? 'poles' : 'free';
    const placed = Object.fromEntries(known.map((node) => [node.id, this.#pointOf(node)]));
    return { kind, boxes: boxes.sort((a, b) => a.wave - b.wave), ties, placed };
  }

  /** Takes the places that a layout gave to what had none. */
  accept(positions: Positions): void {
    for (const [id, point] of Object.entries(positions)) {
      if (!this.#positions.has(id)) this.#positions.set(id, point);
    }
  }

  markOf(id: string): Mark | undefined {
    return this.#marks.get(id);
  }

  /** Where everything is drawn: where it was put by hand, else where the layout put it. */
  positionsIn(scene: Scene): Positions {
    return Object.fromEntries(scene.nodes.map((node) => [node.id, this.#pointOf(node)]));
  }

  #pointOf({ id, pinned }: SceneNode): Point {
    return pinned ?? this.#positions.get(id) ?? { x: 0, y: 0 };
  }

  #collide(a: SceneNode, b: SceneNode): boolean {
    const [boxA, boxB] = [this.#marks.get(a.id), this.#marks.get(b.id)];
    if (!boxA || !boxB || !this.#positions.has(a.id)) return false;
    return overlaps({ ...boxA, ...this.#pointOf(a) }, { ...boxB, ...this.#pointOf(b) });
  }
}

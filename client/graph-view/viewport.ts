/** What part of the picture is in sight. It moves by itself only as long as the user has not moved it. */
import type { Collection, Core } from 'cytoscape';

const PADDING = 26;
const MAX_FIT = 1.15;
const LEGIBLE = 0.6;
const READABLE = 0.85;
const MOVE_MS = 220;
const OWN_MOVES = 'dragpan scrollzoom pinchzoom';

export class Viewport {
  readonly #cy: Core;
  readonly #watch: ResizeObserver;
  #movedByUser = false;

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy;
    cy.on(OWN_MOVES, () => {
      this.#movedByUser = true;
    });
    this.#watch = new ResizeObserver(() => this.#resized());
    this.#watch.observe(container);
  }

  /** Everything, as large as it may be. */
  showAll(animated = true): void {
    this.#movedByUser = false;
    this.#fit(this.#cy.elements(), animated);
  }

  /** A new picture: everything, or what is selected where everything would be too small to read. */
  open(selected: Collection): void {
    this.showAll(false);
    if (selected.empty() || this.#cy.zoom() >= READABLE) return;
    this.#movedByUser = true;
    this.#cy.zoom(READABLE);
    this.#cy.center(selected.closedNeighborhood());
    this.reveal(selected);
  }

  show(elements: Collection): void {
    this.#movedByUser = true;
    this.#fit(elements.empty() ? this.#cy.elements() : elements, true);
  }

  zoomBy(factor: number): void {
    this.#movedByUser = true;
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Moves as little as needed to bring elements in sight. */
  reveal(elements: Collection): void {
    if (elements.empty()) return;
    const box = elements.renderedBoundingBox({ includeOverlays: false });
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    if (box.w > width - 2 * PADDING || box.h > height - 2 * PADDING) {
      this.#fit(elements, true);
      return;
    }
    const by = {
      x: Math.max(0, PADDING - box.x1) - Math.max(0, box.x2 - (width - PADDING)),
      y: Math.max(0, 2 * PADDING - box.y1) - Math.max(0, box.y2 - (height - PADDING)),
    };
    if (by.x !== 0 || by.y !== 0) this.#cy.animate({ panBy: by, duration: still() ? 0 : MOVE_MS });
  }

  close(): void {
    this.#watch.disconnect();
  }

  #resized(): void {
    this.#cy.resize();
    const selected = this.#cy.elements('.selected');
    if (selected.nonempty()) this.reveal(selected);
    else if (!this.#movedByUser) this.showAll(false);
  }

  #fit(elements: Collection, animated: boolean): void {
    if (elements.empty() || this.#cy.width() === 0) return;
    const box = elements.boundingBox({ includeOverlays: false });
    const [width, height] = [this.#cy.width() - 2 * PADDING, this.#cy.height() - 2 * PADDING];
    const zoom = Math.max(narrow(width) ? LEGIBLE : 0.2, Math.min(MAX_FIT, width / box.w, height / box.h));
    const pan = {
      x: this.#cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: this.#cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
    };
    this.#cy.stop();
    if (animated && !still()) this.#cy.animate({ zoom, pan, duration: MOVE_MS });
    else this.#cy.viewport({ zoom, pan });
  }
}

/** On a narrow screen a part that can be read is worth more than a whole that cannot. */
const narrow = (width: number): boolean => width < 560;
const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What a behaviour works with: the canvas, the picture, and what may be done. One behaviour is one interaction, and knows no other. */
import type { Core } from 'cytoscape';
import type { Scene } from '../state/scene.ts';
import type { Point, Selection } from '../state/view.ts';

/** What the canvas asks of the page. */
export interface GraphActions {
  select(selection: Selection | undefined): void;
  expand(id: string): void;
  pin(id: string, point: Point): void;
  /** Opens the menu of an entity at a point of the window. */
  openMenu(id: string, at: Point): void;
  announce(sentence: string, how?: 'spoken'): void;
  /** Tells that the canvas has the picture on it. */
  arranging(count: number | undefined): void;
}

export type Behaviour = (context: {
  readonly cy: Core;
  readonly container: HTMLElement;
  readonly scene: () => Scene;
  readonly actions: GraphActions;
  readonly cursor: Cursor;
}) => () => void;

/** The entity that the keyboard stands on. */
export interface Cursor {
  get(): string | undefined;
  set(id: string | undefined): void;
  /** Draws its ring anew: the canvas got the focus, or lost it. */
  mark(): void;
}

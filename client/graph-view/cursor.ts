/** The entity that the keyboard stands on, and the ring around its mark. */
import type { Core } from 'cytoscape';
import type { Cursor } from './context.ts';
import type { Viewport } from './viewport.ts';

interface Canvas {
  readonly cy: Core;
  readonly container: HTMLElement;
  readonly viewport: Viewport;
}

export function makeCursor({ cy, container, viewport }: Canvas): Cursor {
  let here: string | undefined;
  /** The ring is only there for those who walk by key. */
  const mark = () => {
    cy.nodes('.cursor').removeClass('cursor');
    const byKey = container.matches(':focus-visible');
    if (byKey && here !== undefined) cy.$id(here).addClass('cursor');
  };
  return {
    get: () => here,
    set: (id) => {
      here = id;
      mark();
      if (id !== undefined) viewport.reveal(cy.$id(id));
    },
    mark,
  };
}

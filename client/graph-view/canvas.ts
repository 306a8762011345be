/** Cytoscape on its element of the page. It has the colours of the page, on the screen and as PNG. */
import cytoscape, { type Core } from 'cytoscape';
import { stylesheet } from './style/stylesheet.ts';
import { readTokens } from './style/tokens.ts';

export const openCanvas = (container: HTMLElement): Core =>
  cytoscape({
    container,
    style: stylesheet(readTokens(container)),
    minZoom: 0.15,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });

/** Reads the colours of the page again. */
export function restyle(cy: Core, container: HTMLElement): void {
  cy.style(stylesheet(readTokens(container)));
}

/** The whole picture as PNG, twice as sharp as the screen, on the paper of the page. */
export function pngOf(cy: Core, container: HTMLElement): Promise<Blob> {
  const { paper } = readTokens(container);
  return cy.png({ output: 'blob-promise', full: true, scale: 2, bg: paper });
}

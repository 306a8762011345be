/** The outlines of marks that Cytoscape has no name for, as corner points from -1 to 1. The legend draws the same. */

/** A sheet with a folded corner: what is signed or written. */
export const SHEET = [-1, -1, 0.35, -1, 1, -0.5, 1, 1, -1, 1] as const;

/** A pin: a place. */
export const PIN = [
  0, 1, -0.45, 0.35, -0.8, -0.1, -0.95, -0.4, -0.8, -0.75, -0.45, -0.95, 0, -1, 0.45, -0.95, 0.8, -0.75, 0.95, -0.4,
  0.8, -0.1, 0.45, 0.35,
] as const;

/** A hexagon lying on its side: a body or organisation. */
export const HEXAGON = [-1, 0, -0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1] as const;

export const DIAMOND = [0, -1, 1, 0, 0, 1, -1, 0] as const;
